import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDemo } from './news/demo.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const demo = await openDemo();

const feedOf = (items, more = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Pasted', items, ...more });
const CLEAN = feedOf([
  { id: '1', url: 'story.html?s=ferry', title: 'Ferry is late', content_text: 'By an hour.' },
  { id: '2', url: 'story.html?s=kelp', title: 'Kelp is early', content_text: 'By a week.' },
]);
const BROKEN = feedOf([
  { id: '1', title: 'Ferry is late', content_text: 'By an hour.', date_published: 'soon' },
  { title: 'Nobody knows me', content_text: 'a' },
  { id: '3', title: 'Held back', content_text: 'a', _news: { status: 'withheld' } },
]);
const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Old</title></channel></rss>';
const post = (id, title, more = {}) => ({
  id,
  link: `${demo.origin}/story.html?s=${id}`,
  type: 'post',
  status: 'publish',
  date_gmt: '2026-11-22T04:16:00',
  title: { rendered: title },
  content: { rendered: '<p>Text.</p>', protected: false },
  ...more,
});
const WORDPRESS = JSON.stringify([post(1, 'Bridge &#8211; open'), post(2, 'Draft', { status: 'draft' })]);
const NINJS = JSON.stringify([
  {
    uri: 'urn:ledger:1',
    headlines: [{ role: 'main', value: 'Crane sold' }],
    bodies: [{ contentType: 'text/html', value: '<p>For scrap.</p>' }],
    versionCreated: '2026-11-22T04:16:00Z',
    pubStatus: 'usable',
  },
]);

/** The doctor's page, when the example is examined. */
async function openDoctor(options) {
  const view = await demo.open('doctor.html', options);
  await settled(view.page);
  return view;
}

/** Waits until the report is there, and tells what the page says. */
async function settled(page) {
  await page.waitForFunction(() => !/^(Reading|The report needs)/.test(document.querySelector('#summary').textContent));
  return page.evaluate(() => {
    const texts = (selector, root = document) =>
      [...root.querySelectorAll(selector)].map((each) => each.innerText.trim());
    const shown = document.querySelector('news-section-feed');
    return {
      summary: document.querySelector('#summary').textContent,
      severities: texts('.severity').map((text) => text.split('\n')[0]),
      rules: texts('.finding .rule').map((text) => text.split(' · ')[0]),
      problem: texts('.problem h3')[0] ?? null,
      remedy: texts('.problem > p')[0] ?? null,
      reasons: texts('.problem > ul > li'),
      status: shown.status,
      headlines: texts('[part~="headline"]', shown.shadowRoot),
      coverage: Object.fromEntries(
        [...document.querySelectorAll('.coverage tr')].map((row) => [...row.children].map((cell) => cell.innerText)),
      ),
    };
  });
}

/** Examines a text that was typed or pasted. */
async function examine(page, text) {
  await page.fill('#text', text);
  await page.click('#by-text button');
  return settled(page);
}

test('the words of the page are those of the source', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/demo-doctor.js', '--check'], { cwd: ROOT });
  assert.match(stdout, /^\d+ files checked\n$/);
});

test('the page starts with an example: what is shown, and what was found, worst first', async () => {
  const { page, console, errors, failed } = await openDoctor();
  const told = await settled(page);
  assert.equal(told.summary, '“A feed with faults”: 4 articles to show, 2 errors, 2 warnings, 10 notes.');
  assert.deepEqual(told.severities, ['Errors', 'Warnings', 'Notes']);
  assert.deepEqual(told.rules.slice(0, 4), ['id-missing', 'under-embargo', 'date-bad', 'url-bad']);
  assert.deepEqual([told.status, told.headlines.length], ['ready', 4]);
  assert.deepEqual([console, errors, failed], [[], [], []]);
});

test('a text is examined with the button, also by keyboard alone', async () => {
  const { page } = await openDoctor();
  assert.deepEqual((await examine(page, CLEAN)).headlines, ['Ferry is late', 'Kelp is early']);
  await page.fill('#text', BROKEN);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const told = await settled(page);
  assert.deepEqual(told.headlines, ['Ferry is late']);
  assert.deepEqual(told.rules, ['id-missing', 'not-usable', 'date-bad']);
});

test('a clean feed is said to be clean, and what its articles lack is counted', async () => {
  const { page } = await openDoctor();
  const told = await examine(page, CLEAN);
  assert.equal(told.summary, '“Pasted”: 2 articles to show, no findings.');
  assert.equal(await page.innerText('#report'), 'Nothing has to be mended.');
  const { Link, Text, Credit, Picture } = told.coverage;
  assert.deepEqual([Link, Text, Credit, Picture], ['all', 'all', 'none', 'none']);
});

test('what is pasted is examined at once', async () => {
  const { page } = await openDoctor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate((text) => navigator.clipboard.writeText(text), CLEAN);
  await page.focus('#text');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => document.querySelector('#summary').textContent.includes('Pasted'));
  assert.deepEqual((await settled(page)).headlines, ['Ferry is late', 'Kelp is early']);
});

test('a file can be dropped anywhere, or chosen', async () => {
  const { page } = await openDoctor();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'feed.json', { type: 'application/json' }));
    const drag = (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    const over = drag('dragover');
    document.querySelector('h1').dispatchEvent(over);
    if (!over.defaultPrevented) throw new Error('A file may not be dropped here.');
    document.querySelector('h1').dispatchEvent(drag('drop'));
  }, CLEAN);
  await page.waitForFunction(() => document.querySelector('#summary').textContent.includes('Pasted'));
  const dropped = await settled(page);
  assert.equal(await page.inputValue('#text'), CLEAN);
  await page.setInputFiles('#file', { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(BROKEN) });
  await page.waitForFunction(() => document.querySelector('#summary').textContent.includes('2 errors'));
  assert.deepEqual([dropped.headlines.length, (await settled(page)).headlines.length], [2, 1]);
});

test('an address is asked; one that has nothing is a problem with what to do', async () => {
  const { page } = await openDoctor();
  const ask = async (address) => {
    await page.fill('#address', address);
    await page.keyboard.press('Enter');
    return settled(page);
  };
  const ledger = await ask('feeds/harbour-ledger.json');
  assert.match(ledger.summary, /^“The Harbour Ledger”: \d\d articles to show/);
  assert.equal(ledger.headlines.length, 12);
  const lost = await ask('feeds/nowhere.json');
  assert.deepEqual([lost.summary, lost.status, lost.headlines], ['Nothing can be shown.', 'problem', []]);
  assert.match(lost.remedy, /^There is no feed at this address/);
});

for (const [what, text, problem, remedy] of [
  ['RSS', RSS, /gave RSS instead/, /^This is RSS or Atom, .*npx presslet convert/],
  ['an HTML page', '<!doctype html><title>Log in</title>', /gave HTML instead/, /^This is a web page/],
  ['a broken text', CLEAN.slice(0, -2), /did not give readable JSON/, /^The JSON breaks off/],
  [
    'an error of WordPress',
    '{"code":"rest_cannot_access","message":"Only for staff","data":{"status":401}}',
    /is not a news feed/,
    /^WordPress answers with an error of its own/,
  ],
]) {
  test(`${what} is told as such, with what to do, and nothing of the last feed stays`, async () => {
    const { page, axe } = await openDoctor();
    const told = await examine(page, text);
    assert.deepEqual(
      [told.summary, told.status, told.headlines, told.rules],
      ['Nothing can be shown.', 'problem', [], []],
    );
    assert.match(told.problem, problem);
    assert.match(told.remedy, remedy);
    if (what.includes('WordPress')) assert.ok(told.reasons.some((reason) => reason.includes('Only for staff')));
    assert.deepEqual(await axe(), []);
  });
}

test('a list of WordPress is read, and its faults are placed where they stand in it', async () => {
  const { page } = await openDoctor();
  const told = await examine(page, WORDPRESS);
  assert.deepEqual([told.headlines, told.rules], [['Bridge – open'], ['not-usable']]);
  assert.match(await page.innerText('.places code'), /^\[1\]/);
});

test('a list of ninjs is read, with links from the template that is given', async () => {
  const { page } = await openDoctor();
  assert.deepEqual((await examine(page, NINJS)).headlines, ['Crane sold']);
  await page.click('.beside-text summary');
  await page.selectOption('#format', 'ninjs');
  await page.fill('#template', `${demo.origin}/story.html?s={id}`);
  const told = await examine(page, NINJS);
  assert.equal(told.coverage.Link, 'all');
  assert.equal((await examine(page, '[]')).status, 'empty');
});

test('what a feed says is shown as text', async () => {
  const { page } = await openDoctor();
  const nasty = '<img src=x onerror="document.title=1">';
  await examine(page, feedOf([{ id: nasty, title: nasty, url: nasty, date_published: nasty }], { title: nasty }));
  assert.equal(await page.locator('#report img, #summary img').count(), 0);
  assert.match(await page.textContent('#summary'), /^“<img src=x/);
  assert.match(await page.title(), /^Feed doctor/);
});

test('each example is there to be examined, by keyboard alone, and has faults that are told', async () => {
  const { page, axe, errors, failed } = await openDoctor();
  const samples = JSON.parse(await readFile(`${ROOT}demo/doctor/samples.json`, 'utf8'));
  const names = await page.locator('#sample option').allInnerTexts();
  assert.deepEqual(names, ['Faults of all kinds', ...samples.map(({ name }) => name)]);
  await page.focus('#sample');
  for (const { name, feed } of samples) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const told = await settled(page);
    assert.equal(await page.inputValue('#text'), typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2), name);
    assert.ok(told.problem ? told.remedy : told.rules.length > 1, name);
    assert.deepEqual(await axe(), [], name);
    await page.keyboard.press('Shift+Tab');
  }
  await page.selectOption('#sample', names[0]);
  await page.click('#by-sample button');
  assert.match((await settled(page)).summary, /^“A feed with faults”: 4 articles to show/);
  assert.deepEqual([errors, failed], [[], []]);
});

test('without its examples the page still examines what it is given', async () => {
  const { page } = await demo.open('index.html');
  await page.route('**/samples.json', (route) => route.abort());
  await page.goto(`${demo.origin}/doctor.html`);
  await settled(page);
  assert.equal(await page.locator('#sample option').count(), 1);
  assert.deepEqual((await examine(page, CLEAN)).headlines, ['Ferry is late', 'Kelp is early']);
});

for (const [what, look] of [
  ['narrow', { viewport: { width: 320, height: 700 } }],
  ['dark', { colorScheme: 'dark' }],
])
  test(`the page has no fault and is not too wide where it is ${what}`, async () => {
    const { page, axe } = await openDoctor(look);
    await page.click('.beside-text summary');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(await axe(), []);
  });

test('nothing of a feed leaves the page', async () => {
  const view = await openDoctor();
  const before = view.requests.length;
  await examine(view.page, BROKEN);
  const sent = view.requests
    .slice(before)
    .filter(({ method, url }) => method !== 'GET' || !url.startsWith(demo.origin));
  assert.deepEqual(sent, []);
});

test('the last feed that was given wins, however long an earlier one takes', async () => {
  const { page } = await openDoctor();
  const asked = new Promise((resolve) => {
    void page.route('**/slow.json', (route) =>
      resolve(() => route.fulfill({ contentType: 'application/json', body: BROKEN })),
    );
  });
  await page.fill('#address', 'feeds/slow.json');
  await page.keyboard.press('Enter');
  const answer = await asked;
  const told = await examine(page, CLEAN);
  // The page has given that request up.
  await answer().catch(() => undefined);
  assert.equal(told.summary, '“Pasted”: 2 articles to show, no findings.');
  assert.deepEqual((await settled(page)).headlines, ['Ferry is late', 'Kelp is early']);
});
