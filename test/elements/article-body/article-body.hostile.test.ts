import { expect, parts, texts } from '../../support/elements.js';
import { story } from '../../support/news.js';
import { bodyOf, bodyWith, textBox, words } from './stage.js';

declare global {
  interface Window {
    ran?: string[];
  }
}

/** What would run, and what is left of it in the text. */
const HOSTILE: [html: string, left: string][] = [
  ['<p>a</p><script>ran.push(1)</script><p>b</p>', 'a b'],
  ['<p>a<img src=x onerror="ran.push(1)">b</p>', 'ab'],
  ['<p onclick="ran.push(1)" style="position:fixed">a</p>', 'a'],
  ['<p>a <a href="javascript:ran.push(1)">b</a></p>', 'a b'],
  ['<p>a <a href=" java\nscript:ran.push(1)">b</a></p>', 'a b'],
  ['<p>a <a href="data:text/html,<script>ran.push(1)</script>">b</a></p>', 'a b'],
  ['<svg><script>ran.push(1)</script><text>x</text></svg><p>a</p>', 'a'],
  ['<svg onload="ran.push(1)"></svg><p>a</p>', 'a'],
  ['<iframe srcdoc="<script>parent.ran.push(1)</script>"></iframe><p>a</p>', 'a'],
  ['<p>a</p><iframe src="javascript:parent.ran.push(1)"></iframe>', 'a'],
  ['<object data="javascript:ran.push(1)"></object><p>a</p>', 'a'],
  ['<p>a</p><form action="javascript:ran.push(1)"><button autofocus onfocus="ran.push(1)">b</button></form>', 'a b'],
  ['<p>a</p><details open ontoggle="ran.push(1)"><summary>b</summary><p>c</p></details>', 'a bc'],
  [
    '<math><mtext><table><mglyph><style><img src=x onerror="ran.push(1)"></style></mglyph></table></mtext></math><p>a</p>',
    'a',
  ],
  ['<p>a</p><template><img src=x onerror="ran.push(1)"></template>', 'a'],
  ['<p>a</p><noscript><img src=x onerror="ran.push(1)"></noscript>', 'a'],
  ['<p>a</p><base href="https://evil.example/"><a href="/x">b</a>', 'a b'],
  ['<p>a</p><meta http-equiv="refresh" content="0;url=https://evil.example/">', 'a'],
  ['<p>a</p><link rel="stylesheet" href="https://evil.example/x.css"><style>:host{display:none}</style>', 'a'],
  ['<form><input name="childNodes"><input name="attributes"></form><p>a</p>', 'a'],
  ['<p id="presslet" name="news" part="headline" slot="empty" class="root">a</p>', 'a'],
  ['<news-article-body src="#x"></news-article-body><p>a</p>', 'a'],
];

const FORBIDDEN =
  'script, style, iframe, object, embed, form, input, button, svg, math, link, meta, base, [onerror], [onclick], [style]:not(img)';

const frames = async (): Promise<void> => {
  for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
};

describe('news-article-body, with a hostile text', () => {
  beforeEach(() => {
    window.ran = [];
  });

  afterEach(() => {
    delete window.ran;
  });

  for (const [html, left] of HOSTILE) {
    it(`runs nothing of ${html.slice(0, 70)}`, async () => {
      const element = await bodyOf(html);
      await frames();
      const box = textBox(element);
      expect([...box.children].map(words).filter(Boolean).join(' ')).to.equal(left);
      expect(box.querySelectorAll(FORBIDDEN)).to.have.length(0);
      expect(window.ran).to.deep.equal([]);
      for (const link of box.querySelectorAll('a')) expect(link.href).to.match(/^https:\/\/ledger\.example\//);
      expect([...box.querySelectorAll('[id], [name], [slot], [class]')]).to.deep.equal([]);
    });
  }

  it('takes markup in every other field for text', async () => {
    const bad = '<img src=x onerror="ran.push(1)">';
    const element = await bodyWith([
      story(0, {
        title: bad,
        date_published: bad,
        authors: [{ name: bad, url: 'javascript:ran.push(1)' }],
        attachments: [{ url: 'https://ledger.example/a.mp3', mime_type: 'audio/mpeg', title: bad }],
        _news: {
          kicker: bad,
          standfirst: `${bad} x`,
          located: bad,
          agency: { name: bad, url: 'javascript:ran.push(1)' },
          section: { name: bad, url: 'data:text/html,x' },
          key_points: [`${bad} y`],
          corrections: [{ text: bad, date: bad }],
          sponsor: bad,
          usage_terms: bad,
          image: { url: 'https://ledger.example/a.jpg', alt: 'x', caption: `${bad} z`, credit: bad },
        },
      }),
    ]);
    await frames();
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('img')).to.have.length(1);
    expect(root.querySelectorAll('[onerror], a[href^="javascript"], a[href^="data"]')).to.have.length(0);
    expect(texts(element, 'headline')).to.deep.equal([bad]);
    expect(texts(element, 'kicker')).to.deep.equal([bad]);
    expect(window.ran).to.deep.equal([]);
  });
});

describe('news-article-body, with an odd text', () => {
  const ODD: [what: string, html: string, begins: string][] = [
    ['unclosed', '<p>One <b>two<p>Three <a href="/x">four', 'One two'],
    ['closed where nothing is open', '</div></p></table><p>One', 'One'],
    ['nested without end', `${'<div>'.repeat(5000)}One`, 'One'],
    ['deep in quotes', `${'<blockquote>'.repeat(300)}<p>One`, 'One'],
    ['of broken entities', '<p>A &amp &lt; B &#xD800; &bogus;', 'A & < B'],
    ['of a whole document', '<!doctype html><html><head><title>x</title></head><body><p>One</p></body></html>', 'One'],
    ['of nulls and signs that turn the writing', '<p>One\u0000 \u202Etwo\u2069', 'One two'],
  ];

  for (const [what, html, begins] of ODD) {
    it(`that is ${what} is right as far as it goes`, async () => {
      const element = await bodyOf(html, {}, { title: 'Head' });
      expect(element.status).to.equal('ready');
      expect(words(textBox(element))).to.satisfy((text: string) => text.startsWith(begins), words(textBox(element)));
    });
  }

  it('that is enormous is shown up to a limit, which the report tells', async () => {
    const element = await bodyOf('<p>One <b>two</b></p>'.repeat(9000));
    expect(parts(element, 'body')).to.have.length(1);
    expect(textBox(element).children.length).to.be.within(4000, 9000);
    expect(element.feed?.report.map(({ rule }) => rule)).to.deep.equal(['html-cut']);
  });

  it('that is one word of a hundred thousand letters does not widen the element', async () => {
    const element = await bodyOf(`<p>${'a'.repeat(100_000)}</p>`);
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });
});
