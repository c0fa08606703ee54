import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { feed, fixture, inFolder, item, presslet, quickly } from './support/run.js';

const faulty = feed([
  item(1),
  { title: 'Nobody knows me' },
  item(3, { date_published: 'soon', content_html: '<p>One</p><iframe src="https://video.example/7"></iframe>' }),
]);

test('a clean feed ends with 0 and says what it is', async () => {
  const { code, out, err } = await presslet(['check', '-'], { input: feed([item(1), item(2)]) });
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.equal(
    out,
    [
      'The Harbour Ledger',
      '',
      'Format    JSON Feed',
      'Language  en-GB',
      'Articles  2',
      'From      the standard input',
      '',
      'No findings.',
      '',
    ].join('\n'),
  );
});

test('warnings and notes alone end with 0', async () => {
  const { code, out } = await quickly(['check', '-'], { input: feed([item(1, { date_published: 'soon' })]) });
  assert.equal(code, 0);
  assert.match(out, /^1 warning:$/m);
});

test('a lost item ends with 1; the findings come worst first, with what was done, how to mend it and where', async () => {
  const { code, out } = await presslet(['check', '-'], { input: faulty });
  assert.equal(code, 1);
  assert.match(out, /^1 error, 1 warning, 1 note:$/m);
  const heads = [...out.matchAll(/^(error|warning|note) +([a-z-]+)/gm)].map(([, ...head]) => head);
  assert.deepEqual(heads, [
    ['error', 'id-missing'],
    ['warning', 'date-bad'],
    ['note', 'embed-linked'],
  ]);
  assert.match(
    out,
    /error {5}id-missing\n {10}The item was left out: it has no id\.\nTo mend {3}Give each item an "id"/,
  );
  assert.match(out, /^See {7}JSON Feed 1\.1, Items: id$/m);
  assert.match(out, /^At {8}items\[1\] {2}\{"title":"Nobody knows me"\}$/m);
});

test('texts of articles are read, so that what their HTML hides is told', async () => {
  const { out } = await quickly(['check', '-'], { input: faulty });
  assert.match(out, /^At {8}items\[2\]\.content_html {2}https:\/\/video\.example\/7$/m);
  const deep = feed([item(1, { content_html: `<p>One</p>${'<div>'.repeat(6000)}Two` })]);
  assert.match((await quickly(['check', '-'], { input: deep })).out, /html-cut/);
});

test('--json is the data: facts, counts, findings, the whole report', async () => {
  const { code, out } = await quickly(['check', '--json', '-'], { input: faulty });
  assert.equal(code, 1);
  const data = JSON.parse(out);
  assert.deepEqual(Object.keys(data), ['source', 'feed', 'counts', 'findings', 'report', 'problem']);
  assert.equal(data.feed.format, 'json-feed');
  assert.equal(data.feed.title, 'The Harbour Ledger');
  assert.equal(data.feed.articles, 2);
  assert.equal(data.feed.pages, 1);
  assert.deepEqual(data.counts, { error: 1, warning: 1, info: 1 });
  assert.equal(data.findings[0].rule, 'id-missing');
  assert.match(data.findings[0].mend, /"id"/);
  assert.deepEqual(data.report[0], {
    path: 'items[1]',
    rule: 'id-missing',
    severity: 'error',
    seen: '{"title":"Nobody knows me"}',
  });
  assert.equal(data.report.length, 3);
  assert.equal(data.problem, null);
});

test('each format is read and named', async () => {
  for (const [file, name] of [
    ['wordpress/posts.json', 'WordPress'],
    ['ninjs/ninjs-3.json', 'ninjs'],
    ['json-feed/complete.json', 'JSON Feed'],
  ]) {
    const { code, out } = await quickly(['check', fixture(file), '--link-template', 'https://ledger.example/{id}']);
    assert.notEqual(code, 2, file);
    assert.match(out, new RegExp(`^Format {4}${name}$`, 'm'));
  }
});

test('--format, --agencies, --extract and --link-template read as the attributes do', async () => {
  const bare = JSON.stringify([]);
  assert.equal((await quickly(['check', '-'], { input: bare })).code, 2);
  assert.equal((await quickly(['check', '-', '--format', 'wordpress'], { input: bare })).code, 0);
  const wire = feed([item(1, { authors: [{ name: 'Lantern Wire' }] })]);
  assert.doesNotMatch((await quickly(['check', '-'], { input: wire })).out, /agency-in-author/);
  assert.match(
    (await quickly(['check', '-', '--agencies', 'Lantern Wire, Quay'], { input: wire })).out,
    /agency-in-author/,
  );
  const none = await quickly(['check', '-', '--agencies', 'Lantern Wire', '--extract', 'none'], { input: wire });
  assert.doesNotMatch(none.out, /agency-in-author/);
});

test('text of a feed neither colours, moves nor turns anything', async () => {
  const evil = 'Red \u001b[31mhot\u0007\u009b2J \u202elairt\u202c';
  const input = feed([{ title: evil }, item(2, { date_published: evil })], { title: evil });
  for (const args of [
    ['check', '-'],
    ['check', '--json', '-'],
  ]) {
    const { out } = await quickly(args, { input });
    // eslint-disable-next-line no-control-regex -- these are what must not come through
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
  assert.match((await quickly(['check', '-'], { input })).out, /␛\[31mhot␇<U\+009B>2J <U\+202E>lairt/);
  const name = await quickly(['check', '\u001b[31mnone.json']);
  assert.match(name.err, /␛\[31mnone\.json/);
});

test('no line is wider than the terminal, of which a pipe has 80 characters', async () => {
  const input = feed([{ title: 'x'.repeat(300) }, item(2, { date_published: 'word '.repeat(60) })]);
  const { out } = await quickly(['check', '-'], { input });
  assert.ok(out.split('\n').every((line) => line.length <= 80));
});

test('what is no feed ends with 2, and a sentence says what it is and what to do', async () => {
  const cases = [
    ['<rss version="2.0"><channel></channel></rss>', /^This is RSS or Atom,[^]*presslet\s+convert/],
    ['<!doctype html><form><input type="password"></form>', /^This is a web page that asks for a login\. Open the/],
    ['{"code":"rest_no_route","message":"No route"}', /^WordPress answers with an error of its own\./],
    ['{"a":1}', /of no format that is known\.[^]*json-feed:[^]*wordpress:[^]*ninjs:/],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[', /breaks off before its end/],
    ['', /^The answer is empty\./],
    [' '.repeat(5 * 1024 * 1024 + 1), /has more than 5 MB, which is the limit\./],
  ];
  for (const [input, expected] of cases) {
    const { code, out, err } = await quickly(['check', '-'], { input });
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, expected);
  }
  const { code, out } = await quickly(['check', '--json', '-'], { input: '{"a":1}' });
  assert.equal(code, 2);
  assert.equal(JSON.parse(out).problem.kind, 'not-a-feed');
});

test('files that cannot be read end with 2', async () => {
  await inFolder(async (folder) => {
    const large = join(folder, 'large.json');
    writeFileSync(large, ' '.repeat(5 * 1024 * 1024 + 1));
    const cases = [
      [join(folder, 'none.json'), /There is no such file\. An address begins with https:\/\/\./],
      [folder, /This is a folder\. Give the file in it\./],
      [large, /has more than 5 MB/],
      ['ftp://ledger.example/feed.json', /Give an address over https, or a file\./],
      ['https://', /This is no address\./],
    ];
    for (const [name, expected] of cases) {
      const { code, err } = await quickly(['check', name]);
      assert.equal(code, 2, name);
      assert.match(err, expected);
    }
  });
});

test('a terminal gets colours and, while pages are read, progress; a line is as wide as it is', async () => {
  const terminal = { colour: true, watched: true, width: 50 };
  const { out, err } = await quickly(['check', '-'], { input: faulty, terminal });
  /* eslint-disable no-control-regex -- colours are what is looked for, and take no room */
  assert.match(out, /\u001b\[1;31merror\u001b\[0m {5}\u001b\[1mid-missing\u001b\[0m/);
  const lines = out.replace(/\u001b\[[\d;]*m/g, '').split('\n');
  /* eslint-enable no-control-regex */
  assert.ok(Math.max(...lines.map((line) => line.length)) <= 50);
  assert.ok(lines.some((line) => line.length > 40));
  assert.equal(err, '\r\u001b[K');
});

test('NO_COLOR and pipes have no colours', async () => {
  const { out } = await presslet(['check', '-'], { input: faulty, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  assert.ok(!out.includes('\u001b'));
});

test('the standard input has the same limit', async () => {
  const { code, err } = await presslet(['check', '-'], { input: ' '.repeat(5 * 1024 * 1024 + 1) });
  assert.equal(code, 2);
  assert.match(err, /The standard input has more than 5 MB/);
});

test('wrong use ends with 2 and leads to the help', async () => {
  const cases = [
    [[], /Usage: presslet <command>/],
    [['chek', 'x'], /There is no command "chek"\.[^]*Usage/],
    [['constructor'], /There is no command "constructor"/],
    [['check'], /Give one thing to read/],
    [['check', 'a', 'b'], /Give one thing to read/],
    [['check', 'a', '--colour'], /Unknown option '--colour'\.\nSee "presslet check --help"\./],
    [['check', 'a', '--format', 'rss'], /--format may be "auto", "json-feed", "wordpress", "ninjs"\./],
    [['check', 'a', '--extract', 'all'], /--extract may be/],
    [['check', 'a', '--pages', '-1'], /--pages/],
    [['check', 'a', '--pages', 'x'], /--pages is a number/],
    [['check', 'a', '--link-template', 'https://ledger.example/'], /with \{id\} in it/],
  ];
  for (const [args, expected] of cases) {
    const { code, out, err } = await quickly(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, expected);
  }
});

test('--help and --version go to the standard output and end with 0', async () => {
  const cases = [
    [['--help'], /check [^]*convert /],
    [['check', '--help'], /--link-template/],
    [['convert', '-h'], /--out/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ];
  for (const [args, expected] of cases) {
    const { code, out, err } = await presslet(args);
    assert.equal(code, 0, args.join(' '));
    assert.equal(err, '');
    assert.match(out, expected);
  }
});
