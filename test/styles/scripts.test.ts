import { expect, fixture, html } from '../support/elements.js';
import { card } from '../../src/styles/card.styles.js';
import { host } from '../../src/styles/host.styles.js';
import { css } from '../../src/styles/scripts.js';
import { tokens } from '../../src/styles/tokens.styles.js';

const SCRIPTS = new CSSStyleSheet();
SCRIPTS.replaceSync(`.headline { letter-spacing: -0.012em } em { font-style: italic } ${css}`);

/** An element of this language with what cards and articles are made of; `content` in place of a card. */
const page = async (
  lang: string,
  content = '<article class="card"><h3 class="headline"><a>A</a></h3><p class="summary">B <em>C</em></p><p class="small">D</p></article>',
): Promise<ShadowRoot> => {
  const holder = await fixture<HTMLElement>(html`<div style="font: 20px serif"><div lang=${lang}></div></div>`);
  const root = holder.firstElementChild!.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...[host, tokens, card].map(({ styleSheet }) => styleSheet!), SCRIPTS];
  // As elements do: Firefox does not hand a language on to a shadow tree.
  root.innerHTML = `<div class="root" lang="${lang}">${content}</div>`;
  return root;
};

const styleOf = (root: ShadowRoot, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector)!);

/** Line height in the size of its text, to two places. */
const leading = (root: ShadowRoot, selector: string): number => {
  const { lineHeight, fontSize } = styleOf(root, selector);
  return Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
};

describe('the style of scripts', () => {
  const LEADING: [lang: string, headline: number, short: number][] = [
    ['en', 1.25, 1.4],
    ['he', 1.25, 1.5],
    ['ar', 1.4, 1.65],
    ['fa-IR', 1.4, 1.65],
    ['hi', 1.35, 1.6],
    ['pa', 1.35, 1.6],
    ['pa-Guru-IN', 1.35, 1.6],
    ['bn', 1.4, 1.6],
    ['ta', 1.4, 1.6],
    ['th', 1.45, 1.65],
    ['my', 1.6, 1.8],
    ['zh-Hans', 1.35, 1.6],
    ['ja', 1.35, 1.6],
    ['ko', 1.35, 1.6],
    ['ur', 2.1, 2.1],
    ['pa-Arab-PK', 2.1, 2.1],
    ['pa-PK', 2.1, 2.1],
  ];

  for (const [lang, headline, short] of LEADING) {
    it(`gives lines of ${lang} the room that its letters need`, async () => {
      const root = await page(lang);
      expect([leading(root, '.headline'), leading(root, '.small')]).to.deep.equal([headline, short]);
    });
  }

  it('has no spaced letters and no italics where a script has none, and weight in the place of italics', async () => {
    for (const lang of ['ar', 'ur', 'pa', 'hi', 'bn', 'ta', 'th', 'zh', 'ja', 'ko']) {
      const root = await page(lang);
      expect(styleOf(root, '.headline').letterSpacing, lang).to.be.oneOf(['normal', '0px']);
      const { fontStyle, fontWeight } = styleOf(root, 'em');
      expect([fontStyle, fontWeight], lang).to.deep.equal(['normal', '650']);
    }
    const latin = await page('en');
    expect(styleOf(latin, '.headline').letterSpacing).not.to.be.oneOf(['normal', '0px']);
    expect(styleOf(latin, 'em').fontStyle).to.equal('italic');
  });

  it('cuts no strokes off where a box is cut: the box is taller, and takes no more room', async () => {
    const root = await page('ur');
    const { paddingTop, paddingBottom, marginTop, marginBottom, fontSize } = styleOf(root, '.headline > a');
    const room = 0.4 * parseFloat(fontSize);
    for (const value of [paddingTop, paddingBottom]) expect(parseFloat(value)).to.be.closeTo(room, 0.1);
    for (const value of [marginTop, marginBottom]) expect(parseFloat(value)).to.be.closeTo(-room, 0.1);
  });

  it('makes small print of Nastaliq larger, and brings its typeface to a story among others', async () => {
    expect(parseFloat(styleOf(await page('ur'), '.small').fontSize)).to.equal(18.75);
    expect(parseFloat(styleOf(await page('en'), '.small').fontSize)).to.equal(16.25);
    const among = await page('en', '<article class="card" lang="ur"><h3 class="headline">A</h3></article>');
    expect(styleOf(among, '.headline').fontFamily).to.contain('Nastaliq');
    expect(styleOf(await page('ur'), '.headline').fontFamily).not.to.contain('Nastaliq');
  });

  it('keeps the lines of a Latin story among others as close as ever', async () => {
    const root = await page('ur', '<article class="card" lang="en"><p class="summary">A</p></article>');
    expect(leading(root, '.summary')).to.equal(1.45);
  });

  it('breaks lines of Korean between words, of Chinese and Japanese strictly', async () => {
    expect(styleOf(await page('ko'), '.summary').wordBreak).to.equal('keep-all');
    for (const lang of ['zh', 'ja']) expect(styleOf(await page(lang), '.summary').lineBreak, lang).to.equal('strict');
    expect(styleOf(await page('en'), '.summary').lineBreak).to.equal('auto');
  });

  it('counts lists in the figures of a language that has its own, unless the list says in which', async () => {
    const counted = async (lang: string, list = '<ol><li>A</li></ol>'): Promise<string> =>
      styleOf(await page(lang, list), 'ol').listStyleType;
    expect(await counted('fa')).to.equal('persian');
    expect(await counted('bn')).to.equal('bengali');
    expect(await counted('mr')).to.equal('devanagari');
    expect(await counted('ckb')).to.equal('arabic-indic');
    expect(await counted('ar')).to.equal('decimal');
    expect(await counted('fa', '<ol type="a"><li>A</li></ol>')).to.equal('lower-alpha');
  });
});
