import { expect } from '@open-wc/testing';
import { makeBody, type BodySource } from '../../src/formats/body.js';
import { noteIn, type ReportEntry } from '../../src/model/report.js';
import { markup } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { withoutNative } from '../support/ways.js';
import { readItem } from './read.js';

interface Made {
  text: string;
  report: string[];
}

const made = async (source: Partial<BodySource>, forbidden = false): Promise<Made> => {
  const report: ReportEntry[] = [];
  const whole: BodySource = {
    ...{ html: '', text: '', bases: ['https://ledger.example/1'], headline: 'Ferry returns', credit: null },
    ...{ path: 'items[3]', note: noteIn(report), ...source },
  };
  const purify = forbidden ? () => Promise.reject(new Error('No.')) : () => import('../../src/html/purify.js');
  const make = (): ReturnType<typeof makeBody> => makeBody(whole, { policy: undefined, purify });
  const nodes = await (forbidden ? withoutNative(make) : make());
  expect(faultsIn(nodes)).to.deep.equal([]);
  return {
    text: markup(nodes),
    report: report.map(({ path, rule, severity, seen }) => `${path} ${rule} ${severity} ${seen}`),
  };
};

describe('the text of an article', () => {
  const CASES: [fact: string, source: Partial<BodySource>, text: string][] = [
    ['is made of HTML', { html: '<p>One</p>', text: 'Two' }, '<p>One</p>'],
    ['is made of plain text where there is no HTML', { text: 'One\n\nTwo <b>' }, '<p>One</p><p>Two &lt;b></p>'],
    ['may be none', {}, ''],
    ['leaves out its headline', { html: '<h1>Ferry returns</h1><p>One</p>' }, '<p>One</p>'],
    ['leaves out its headline in other signs', { html: '<h2>“FERRY  returns.”</h2><p>One</p>' }, '<p>One</p>'],
    [
      'leaves out its headline, linked',
      { html: '<header><h1><a href="/1">Ferry <b>returns</b></a></h1></header><p>One</p>' },
      '<p>One</p>',
    ],
    [
      'begins at the first rank again without its headline',
      { html: '<h1>Ferry returns</h1><h2>A</h2><p>One</p><h3>B</h3><p>Two</p>' },
      '<h2>A</h2><p>One</p><h3>B</h3><p>Two</p>',
    ],
    [
      'keeps another heading',
      { html: '<h1>Ferry returns at last</h1><p>One</p>' },
      '<h2>Ferry returns at last</h2><p>One</p>',
    ],
    [
      'leaves out its headline in a bold line',
      { html: '<p> <strong>Ferry returns</strong> </p><p>One</p>' },
      '<p>One</p>',
    ],
    [
      'leaves out its headline below the lead picture',
      { html: '<figure><img src="/a.jpg"></figure><header><h1>Ferry returns</h1></header><p>One</p>' },
      '<figure><img src="https://ledger.example/a.jpg"></figure><p>One</p>',
    ],
    [
      'keeps a bold line that says more',
      { html: '<p><b>Ferry returns</b> at last</p>' },
      '<p><b>Ferry returns</b> at last</p>',
    ],
    ['keeps its headline as a paragraph', { html: '<p>Ferry returns</p><p>One</p>' }, '<p>Ferry returns</p><p>One</p>'],
    [
      'keeps its headline further down',
      { html: '<p>One</p><h2>Ferry returns</h2>' },
      '<p>One</p><h2>Ferry returns</h2>',
    ],
    [
      'leaves out a closing credit that the picture has',
      { html: '<p>One</p><p><em>Picture Courtesy: Ada Quill</em></p>', credit: 'Ada Quill' },
      '<p>One</p>',
    ],
    ['leaves one out in plain text', { text: 'One\n\nPhoto: Ada Quill', credit: 'Ada Quill' }, '<p>One</p>'],
    [
      'leaves one out that names fewer',
      { html: '<p>One</p><p>Photo: Ada Quill</p>', credit: 'Northwind/Ada Quill' },
      '<p>One</p>',
    ],
    [
      'keeps one that names another',
      { html: '<p>One</p><p>Photo: Bea Marsh</p>', credit: 'Ada Quill' },
      '<p>One</p><p>Photo: Bea Marsh</p>',
    ],
    [
      'keeps one where the picture has none',
      { html: '<p>One</p><p>Photo: Ada Quill</p>' },
      '<p>One</p><p>Photo: Ada Quill</p>',
    ],
    [
      'keeps one that does not close it',
      { html: '<p>Photo: Ada Quill</p><p>One</p>', credit: 'Ada Quill' },
      '<p>Photo: Ada Quill</p><p>One</p>',
    ],
    [
      'may be no more than headline and credit',
      { html: '<h1>Ferry returns</h1><p>Photo: Ada Quill</p>', credit: 'Ada Quill' },
      '',
    ],
  ];
  for (const [fact, source, text] of CASES) {
    it(fact, async () => {
      expect(await made(source)).to.deep.equal({ text, report: [] });
    });
  }

  it('tells what became a link', async () => {
    const { report } = await made({
      html: '<iframe src="https://video.example/1"></iframe><object data="/2"></object>',
    });
    expect(report).to.deep.equal([
      'items[3].content_html embed-linked info https://video.example/1',
      'items[3].content_html embed-linked info https://ledger.example/2',
    ]);
  });

  it('tells that it was cut', async () => {
    const html = `${'<blockquote>'.repeat(70)}One`;
    expect((await made({ html })).report).to.deep.equal([
      `items[3].content_html html-cut warning ${String(html.length)}`,
    ]);
  });

  it('tells that the HTML could not be read, and is its text', async () => {
    expect(await made({ html: '<h1>Ferry returns</h1><p>One</p>' }, true)).to.deep.equal({
      text: '<p>Ferry returns</p><p>One</p>',
      report: ['items[3].content_html html-unreadable warning <h1>Ferry returns</h1><p>One</p>'],
    });
  });
});

describe('an article’s body', () => {
  it('is made when it is asked for, once', async () => {
    const { article } = await readItem({ content_text: undefined, content_html: '<p>One <a href="/two">two</a></p>' });
    const first = article.body();
    expect(article.body()).to.equal(first);
    expect(markup(await first)).to.equal('<p>One <a href="https://northwind.example/two">two</a></p>');
  });

  it('is told of in the feed’s report once it is made', async () => {
    const { article, report } = await readItem({ content_html: '<iframe src="/v"></iframe>' });
    expect(report.join()).to.not.contain('embed-linked');
    expect(markup(await article.body())).to.equal('<p><a href="https://northwind.example/v">northwind.example</a></p>');
  });
});
