import { audited } from '../../support/audit.js';
import { expect, parts } from '../../support/elements.js';
import { feedOf, story } from '../../support/news.js';
import { allWords, blocks, bodyOf, bodyWith, textBox, words } from './stage.js';

/** Markup as it is drawn, without what Lit leaves for itself and without white space between tags. */
const drawn = (element: Element): string =>
  textBox(element)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .replace(/ </g, '<');

/** What a reader gets for some HTML: as it is drawn, `dir="auto"` left out. */
const KINDS: [what: string, html: string, drawn: string][] = [
  ['a paragraph', '<p>One.</p><p>Two.</p>', '<p>One.</p><p>Two.</p>'],
  [
    'emphasis',
    '<p><b>b</b><em>e</em><i>i</i><s>s</s><strong>t</strong><u>u</u><mark>m</mark></p>',
    '<p><b>b</b><em>e</em><i>i</i><s>s</s><strong>t</strong><u>u</u><mark>m</mark></p>',
  ],
  [
    'small signs',
    '<p>H<sub>2</sub>O<sup>1</sup><small>s</small><q>q</q><cite>c</cite><abbr title="t">a</abbr><dfn>d</dfn></p>',
    '<p>H<sub>2</sub>O<sup>1</sup><small>s</small><q>q</q><cite>c</cite><abbr title="t">a</abbr><dfn>d</dfn></p>',
  ],
  [
    'changes and times',
    '<p><del datetime="2026-01-06">a</del><ins>b</ins><time datetime="2026-01-06">c</time></p>',
    '<p><del datetime="2026-01-06">a</del><ins>b</ins><time datetime="2026-01-06">c</time></p>',
  ],
  [
    'code',
    '<p><code>a</code><kbd>b</kbd><samp>c</samp><var>d</var></p><pre><code>x = 1</code></pre>',
    '<p><code>a</code><kbd>b</kbd><samp>c</samp><var>d</var></p><pre tabindex="0"><code>x = 1</code></pre>',
  ],
  [
    'lists',
    '<ul><li>a</li></ul><ol start="3" type="a" reversed><li value="9">b</li></ol><dl><dt>c</dt><dd>d</dd></dl>',
    '<ul><li>a</li></ul><ol reversed="" start="3" type="a"><li value="9">b</li></ol><dl><dt>c</dt><dd>d</dd></dl>',
  ],
  [
    'a quote',
    '<blockquote cite="/x"><p>a</p></blockquote>',
    '<blockquote cite="https://ledger.example/x"><p>a</p></blockquote>',
  ],
  [
    'a pull quote',
    '<figure class="wp-block-pullquote"><blockquote><p>a</p></blockquote></figure>',
    '<aside><blockquote><p>a</p></blockquote></aside>',
  ],
  ['line breaks', '<p>a<br>b<wbr>c</p><hr><p>d</p>', '<p>a<br>b<wbr>c</p><hr><p>d</p>'],
  ['details', '<details><summary>a</summary><p>b</p></details>', '<details><summary>a</summary><p>b</p></details>'],
  [
    'ruby',
    '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>',
    '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>',
  ],
  [
    'languages and directions',
    '<p lang="fr" dir="rtl"><span lang="en">a</span><bdi>b</bdi><bdo dir="rtl">c</bdo></p>',
    '<p lang="fr" dir="rtl"><span lang="en">a</span><bdi>b</bdi><bdo dir="rtl">c</bdo></p>',
  ],
  [
    'blocks that run their own way',
    '<ul dir="rtl"><li>a</li></ul><blockquote dir="ltr"><p>b</p></blockquote><dl dir="rtl"><dt>c</dt></dl>',
    '<ul dir="rtl"><li>a</li></ul><blockquote dir="ltr"><p>b</p></blockquote><dl dir="rtl"><dt>c</dt></dl>',
  ],
  [
    'a table, in a box that scrolls alone',
    '<table dir="rtl"><caption>Tides</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2" rowspan="3" dir="ltr">b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
    '<div class="scroll" role="group" tabindex="0" aria-label="Tides"><table dir="rtl"><caption>Tides</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2" rowspan="3" dir="ltr">b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table></div>',
  ],
  ['a thing of its own kind, as its words', '<p>a <blink>b</blink></p><x-map>c</x-map>', '<p>a b</p><p>c</p>'],
  [
    'an embed, as a link to its source',
    '<p>a</p><iframe src="https://player.example/7" title="The horn"></iframe>',
    '<p>a</p><p><a referrerpolicy="strict-origin-when-cross-origin" href="https://player.example/7" target="_self" rel="noopener">The horn</a></p>',
  ],
  ['plain text within', 'a<br><br>b', '<p>a</p><p>b</p>'],
];

describe('news-article-body, its text', () => {
  for (const [what, html, expected] of KINDS) {
    it(`has ${what}`, async () => {
      expect(drawn(await bodyOf(html)).replaceAll(' dir="auto"', '')).to.equal(expected);
    });
  }

  it('of an item without HTML is its plain text, in paragraphs and lines', async () => {
    const element = await bodyWith([story(0, { content_text: 'One & two.\nThree.\n\nFour <b>five</b>.' })]);
    expect(drawn(element)).to.equal(
      '<p dir="auto">One &amp; two.<br>Three.</p><p dir="auto">Four &lt;b&gt;five&lt;/b&gt;.</p>',
    );
  });

  it('does not begin with the headline again, nor end with the credit again', async () => {
    const image = { url: 'https://ledger.example/a.jpg', credit: 'Northwind/Bo Lind', alt: 'x', caption: 'y' };
    const element = await bodyOf(
      '<h1>Tide turns.</h1><p>It does.</p><p>Picture Courtesy: Northwind/Bo Lind</p>',
      {},
      { title: 'Tide turns', _news: { image } },
    );
    expect(blocks(element)).to.deep.equal(['It does.']);
  });

  it('lets each block run in its own direction', async () => {
    const element = await bodyOf('<p>عودة العبّارة</p><p>The ferry</p><ul><li>عودة</li></ul>');
    const ways = [...textBox(element).querySelectorAll('p, li')].map((node) => getComputedStyle(node).direction);
    expect(ways).to.deep.equal(['rtl', 'ltr', 'rtl']);
  });

  it('has tables that the keyboard scrolls, named by their captions, else as tables', async () => {
    const wide = `<td>${'wide '.repeat(60).replaceAll(' ', '\u00a0')}</td>`.repeat(6);
    const table = (caption: string): string => `<table>${caption}<tr>${wide}</tr></table>`;
    const element = await bodyOf(`${table('<caption> The <em>tides</em> </caption>')}${table('')}${table('')}`);
    const boxes = [...textBox(element).querySelectorAll<HTMLElement>('.scroll')];
    expect(boxes.map((box) => box.ariaLabel)).to.deep.equal(['The tides', 'Table', 'Table']);
    for (const box of boxes) {
      expect(box.scrollWidth).to.be.above(box.clientWidth);
      box.focus();
      expect(element.shadowRoot!.activeElement).to.equal(box);
    }
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    await audited(element);
  });

  it('names a table in the page’s language', async () => {
    const element = await bodyOf('<table><tr><td>a</td><td>b</td></tr></table>', { lang: 'fr' });
    expect(textBox(element).querySelector('.scroll')?.ariaLabel).to.equal('Tableau');
  });

  it('opens its links where the page wants, by their own addresses', async () => {
    const html =
      '<p><a href="/a?x=1">a</a><a href="https://other.example/b">b</a><a href="mailto:desk@ledger.example">c</a><a href="#note">d</a><a href="tel:+1">e</a></p>';
    const element = await bodyOf(html, { target: '_blank', 'link-query': 'utm_source=p' });
    const links = [...textBox(element).querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://ledger.example/a?x=1',
      'https://other.example/b',
      'mailto:desk@ledger.example',
      'https://ledger.example/stories/0#note',
      'tel:+1',
    ]);
    expect(new Set(links.map(({ target, rel }) => `${target} ${rel}`))).to.deep.equal(new Set(['_blank noopener']));
    const plain = await bodyOf(html);
    expect(textBox(plain).querySelector('a')?.target).to.equal('_self');
  });

  it('opens and closes what the newsroom folded', async () => {
    const element = await bodyOf('<details><summary>How</summary><p>By hand.</p></details>');
    const details = textBox(element).querySelector('details')!;
    const inside = details.querySelector('p')!;
    expect(inside.checkVisibility()).to.equal(false);
    details.querySelector('summary')!.click();
    expect(inside.checkVisibility()).to.equal(true);
  });
});

describe('news-article-body, an article in another direction than the page', () => {
  const arabic = feedOf([story(0, { title: 'عودة العبّارة', content_text: 'عودة العبّارة الليلية.', language: 'ar' })]);

  it('runs from right to left in a page that does not, and the widget’s words do not', async () => {
    const element = await bodyWith(arabic);
    const [card] = parts(element, 'card');
    expect([card!.lang, card!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(textBox(element).firstElementChild!).direction).to.equal('rtl');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal('ltr');
    await audited(element);
  });

  it('runs from left to right in a page that does not', async () => {
    const english = feedOf([story(0, { language: 'en' })]);
    const element = await bodyWith(english, { dir: 'rtl' });
    const [card] = parts(element, 'card');
    expect([card!.lang, card!.dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal('rtl');
  });

  it('leaves language and direction to the page where the feed names none', async () => {
    const [card] = parts(await bodyWith([story(0)]), 'card');
    expect([card!.hasAttribute('lang'), card!.hasAttribute('dir')]).to.deep.equal([false, false]);
  });

  it('says the widget’s words in the page’s language, and marks them', async () => {
    const element = await bodyWith(arabic, { lang: 'fr', 'heading-level': '1' });
    const meta = element.shadowRoot!.querySelector<HTMLElement>('.meta')!;
    expect([meta.lang, words(meta)]).to.deep.equal(['fr', '1 minute de lecture']);
    expect(allWords(element)).to.contain('عودة العبّارة الليلية.');
  });
});
