import { html as template, type TemplateResult } from 'lit';
import { expect, fixture, html, part, parts, texts } from '../support/elements.js';
import { stubFetch } from '../support/fetch.js';
import {
  cardWith,
  feedOf,
  feedWith,
  fullStory,
  inHead,
  isShown,
  serve,
  settled,
  stories,
  story,
  until,
  warnings,
} from '../support/news.js';
import { SectionFeedElement } from '../../src/index.js';

const rootOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;

const color = (value: string): string => {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
};

class FaultyElement extends SectionFeedElement {
  faulty = true;

  protected override content(): TemplateResult {
    if (this.faulty) throw new Error('A fault of ours.');
    return template`fine`;
  }
}
customElements.define('test-faulty-feed', FaultyElement);

describe('a news element and its host page', () => {
  it('is readable under a page that unsets everything', async () => {
    inHead('<style>* { all: unset !important } head, style, script { display: none !important }</style>');
    const element = await feedWith([fullStory(0)]);
    const headline = getComputedStyle(part(element, 'headline'));
    expect([headline.display, headline.fontWeight]).to.deep.equal(['block', '700']);
    expect(parseFloat(headline.fontSize)).to.be.at.least(12);
    expect(getComputedStyle(part(element, 'items')).display).to.equal('grid');
    expect(getComputedStyle(rootOf(element)).display).to.equal('block');
    expect(rootOf(element).getBoundingClientRect().width).to.be.above(200);
  });

  it('stays hidden under such a page', async () => {
    inHead('<style>* { all: unset !important } head, style, script { display: none !important }</style>');
    const element = await feedWith(stories(1), { hidden: '' });
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('takes none of the page’s odd habits of text', async () => {
    const element = await feedWith([fullStory(0)]);
    element.parentElement!.style.cssText =
      'font-size: 5px; text-transform: uppercase; letter-spacing: 9px; text-align: right; writing-mode: vertical-rl; ' +
      'text-indent: 3em; word-spacing: 2em; white-space: pre; line-height: 4; cursor: wait; list-style: square';
    for (const name of ['headline', 'summary', 'time', 'source', 'label', 'credit']) {
      const style = getComputedStyle(part(element, name));
      expect(parseFloat(style.fontSize), name).to.be.at.least(12);
      expect(
        [style.textTransform, style.letterSpacing, style.writingMode, style.textIndent, style.whiteSpace],
        name,
      ).to.deep.equal(['none', 'normal', 'horizontal-tb', '0px', 'normal']);
    }
  });

  it('has the page’s own type and colour', async () => {
    const element = await feedWith([fullStory(0)]);
    element.parentElement!.style.cssText = 'font: italic 20px monospace; color: rgb(1, 2, 3)';
    const style = getComputedStyle(rootOf(element));
    expect([style.fontFamily, style.fontSize, style.fontStyle, style.color]).to.deep.equal([
      'monospace',
      '20px',
      'italic',
      'rgb(1, 2, 3)',
    ]);
    expect(getComputedStyle(part(element, 'link')).color).to.equal('rgb(1, 2, 3)');
  });

  it('is hidden with what the page hides around it', async () => {
    const element = await feedWith([fullStory(0)]);
    element.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(part(element, 'link')).visibility).to.equal('hidden');
  });

  it('leaves its fallback in the page’s own colours, in the dark too', async () => {
    stubFetch({ '*': 'never' });
    const outer = await fixture<HTMLElement>(
      html`<div style="color-scheme: dark">
        <news-section-feed src="/never.json"><a href="#x">x</a></news-section-feed>
      </div>`,
    );
    const inside = outer.querySelector('a')!;
    const beside = document.createElement('a');
    beside.href = '#x';
    outer.append(beside);
    expect(getComputedStyle(inside).color).to.equal(getComputedStyle(beside).color);
  });

  it('follows a page that turns dark, its muted text and rules along', async () => {
    const element = await feedWith(stories(2));
    const muted = (): string => getComputedStyle(part(element, 'summary')).color;
    element.parentElement!.style.color = 'rgb(0, 0, 0)';
    const light = muted();
    element.parentElement!.style.color = 'rgb(255, 255, 255)';
    expect(muted()).not.to.equal(light);
  });

  it('has colours of its own where its scheme says so', async () => {
    const schemeOf = async (scheme: string): Promise<string[]> => {
      const element = await feedWith(stories(1), { scheme });
      element.parentElement!.style.color = 'rgb(9, 9, 9)';
      const { color, backgroundColor, colorScheme } = getComputedStyle(rootOf(element));
      return [color, backgroundColor, colorScheme];
    };
    expect(await schemeOf('light')).to.deep.equal([color('#1a1a1a'), color('#fff'), 'light']);
    expect(await schemeOf(' Dark ')).to.deep.equal([color('#e4e1dc'), color('#141414'), 'dark']);
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    expect(await schemeOf('auto')).to.deep.equal(await schemeOf(dark ? 'dark' : 'light'));
    expect((await schemeOf('inherit')).slice(0, 2)).to.deep.equal(['rgb(9, 9, 9)', 'rgba(0, 0, 0, 0)']);
    warnings();
    expect((await schemeOf('sepia')).slice(0, 2)).to.deep.equal(['rgb(9, 9, 9)', 'rgba(0, 0, 0, 0)']);
  });

  it('takes its tokens from the page', async () => {
    inHead(
      '<style>news-section-feed { --news-text: rgb(10, 20, 30); --news-background: rgb(40, 50, 60); --news-gap: 7px;' +
        ' --news-headline-font: fantasy; --news-image-ratio: 1 / 1; --news-reserve: 900px }</style>',
    );
    const element = await feedWith([fullStory(0)]);
    const root = getComputedStyle(rootOf(element));
    expect([root.color, root.backgroundColor]).to.deep.equal(['rgb(10, 20, 30)', 'rgb(40, 50, 60)']);
    expect(root.minHeight).to.equal('900px');
    expect(getComputedStyle(part(element, 'items')).rowGap).to.equal('7px');
    expect(getComputedStyle(part(element, 'headline')).fontFamily).to.equal('fantasy');
    const { width, height } = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
    expect(Math.abs(width - height)).to.be.below(1);
  });

  it('shows where the keyboard is', async () => {
    const element = await feedWith([fullStory(0)]);
    const link = part(element, 'link');
    link.focus();
    expect(link.matches(':focus-visible')).to.equal(true);
    const { outlineStyle, outlineWidth } = getComputedStyle(link);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  it('lets the keyboard go through a card in the order in which it is read', async () => {
    const show = 'image section summary byline time label share';
    const element = await cardWith([fullStory(0)], { show, layout: 'inline' });
    const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, summary')];
    expect(stops.map(({ localName }) => localName)).to.deep.equal(['summary', 'a', 'button']);
    expect(stops.every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('makes the whole card a place to click', async () => {
    const element = await feedWith([fullStory(0)]);
    element.scrollIntoView();
    const { left, top, width, height } = part(element, 'image').getBoundingClientRect();
    const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 4)!;
    expect(hit.getAttribute('part')).to.equal('link');
  });

  it('writes no style and no rule into the page', async () => {
    const before = [document.head.children.length, document.adoptedStyleSheets.length, document.styleSheets.length];
    const element = await feedWith([fullStory(0)], { layout: 'hero' });
    expect([
      document.head.children.length,
      document.adoptedStyleSheets.length,
      document.styleSheets.length,
    ]).to.deep.equal(before);
    expect(element.shadowRoot!.querySelector('style, link')).to.equal(null);
    expect(element.getAttribute('style')).to.equal(null);
    expect(document.cookie).to.equal('');
  });
});

describe('a news element in which something goes wrong', () => {
  it('shows the fallback, and the page hears nothing', async () => {
    const written = warnings();
    let heard = 0;
    const hear = (): number => heard++;
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    const element = new FaultyElement();
    element.innerHTML = '<p>Read it on our front page.</p>';
    element.src = serve(stories(1));
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    await element.loaded;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(heard).to.equal(0);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(written).to.deep.equal(['presslet: <test-faulty-feed> could not be drawn: Error: A fault of ours.']);
  });
});

describe('a news element, what always stays', () => {
  it('is the agency, with a show that lacks the byline', async () => {
    const element = await feedWith([fullStory(0)], { show: 'time' });
    expect(texts(element, 'agency')).to.deep.equal(['Northwind Wire']);
    expect(texts(element, 'byline')).to.deep.equal([]);
  });

  it('is that somebody paid, with a show that lacks labels', async () => {
    const items = [fullStory(0, {}, { sponsor: 'Salt & Co.' }), fullStory(1, {}, { labels: ['sponsored', 'live'] })];
    const element = await feedWith(items, { show: 'time' });
    expect(texts(element, 'label')).to.deep.equal(['Sponsored by Salt & Co.', 'Sponsored']);
  });

  it('is whose news it is, in every layout and with every show', async () => {
    for (const layout of ['list', 'grid', 'rail', 'hero'])
      expect(texts(await feedWith([fullStory(0)], { layout, show: '' }), 'source')).to.deep.equal([
        'From The Harbour Ledger',
      ]);
  });

  it('is an agency that the page names, found among the authors', async () => {
    const items = [story(0, { authors: [{ name: 'Quayside Telegraph Bureau' }] })];
    const element = await feedWith(items, { agencies: 'Other, Quayside Telegraph Bureau', show: '' });
    expect(texts(element, 'agency')).to.deep.equal(['Quayside Telegraph Bureau']);
  });

  it('is not read out of prose where the page does not want that', async () => {
    const items = [
      fullStory(0, { content_text: 'Text.\n\nPicture Courtesy: NW/Ada' }, { image: { url: story(0).url } }),
    ];
    expect(texts(await feedWith(items), 'credit')).to.deep.equal(['Picture: NW/Ada']);
    expect(texts(await feedWith(items, { extract: ' Byline ' }), 'credit')).to.deep.equal([]);
    expect(texts(await feedWith(items, { extract: 'none' }), 'credit')).to.deep.equal([]);
  });
});

describe('a news element, for developers', () => {
  it('tells the report of a feed as one grouped line, where asked to', async () => {
    const lines: string[] = [];
    const { groupCollapsed, table, groupEnd } = console;
    console.groupCollapsed = (line: string) => lines.push(line);
    console.table = (rows: unknown[]) => lines.push(String(rows.length));
    console.groupEnd = () => lines.push('end');
    try {
      await feedWith([story(0, { date_published: 'soon' })], { debug: '' });
      await until(() => lines.length === 3, 'the report');
      await feedWith([story(0, { date_published: 'later' })]);
    } finally {
      Object.assign(console, { groupCollapsed, table, groupEnd });
    }
    expect(lines).to.deep.equal(['presslet: "The Harbour Ledger": 1 article, 1 finding', '1', 'end']);
  });

  it('reads a feed as the format that is named', async () => {
    const bare = { items: stories(1), title: 'Bare' };
    warnings();
    expect((await feedWith(bare)).problem?.kind).to.equal('not-a-feed');
    expect((await feedWith(bare, { format: ' JSON-feed ' })).status).to.equal('ready');
  });

  it('takes an unknown format for auto, and names it once', async () => {
    const written = warnings();
    const element = await feedWith(feedOf(stories(1)), { format: 'rss' });
    await feedWith(feedOf(stories(1)), { format: 'rss' });
    expect([element.format, element.status]).to.deep.equal(['auto', 'ready']);
    expect(written).to.deep.equal(['presslet: <news-section-feed>: format "rss" is not known; the default is used.']);
  });

  it('has a property for each attribute, and reads both alike', async () => {
    const element = await settled(document.body.appendChild(document.createElement('news-section-feed')));
    warnings();
    const attributes = (element.constructor as typeof SectionFeedElement).observedAttributes;
    expect([...attributes].sort()).to.deep.equal(
      (
        'agencies debug deduplicate dir exclude extract format heading heading-level include-current lang languages layout limit ' +
        'link-query link-template loading more offline order refresh scheme section show slot-every src tags target time time-cutoff time-zone today'
      ).split(' '),
    );
    element.setAttribute('tags', ' a , b ');
    expect(element.tags).to.deep.equal(['a', 'b']);
    element.tags = ['c', ' d'];
    expect(element.tags).to.deep.equal(['c', 'd']);
    element.setAttribute('limit', ' 4 ');
    expect(element.limit).to.equal(4);
    element.remove();
  });

  it('draws no card twice', async () => {
    expect(parts(await feedWith([story(1), story(1)]), 'card')).to.have.length(1);
  });
});

describe('a news element that can share', () => {
  it('hands the story to the reader’s own means, else copies its address and says so', async () => {
    const shared: unknown[] = [];
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void shared.push(text)) },
      configurable: true,
    });
    try {
      const element = await feedWith(stories(1), { show: 'share' });
      const [button] = element.shadowRoot!.querySelectorAll('button');
      expect(button!.innerText).to.equal('Copy link');
      button!.click();
      await until(() => part(element, 'status').innerText.trim() !== '', 'the answer');
      expect(part(element, 'status').innerText.trim()).to.equal('Link copied.');
      expect(shared).to.deep.equal(['https://ledger.example/stories/0']);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
      if (real) Object.defineProperty(navigator, 'clipboard', real);
    }
  });

  it('offers that only where it is asked for and there is an address', async () => {
    expect((await feedWith(stories(1))).shadowRoot!.querySelector('button')).to.equal(null);
    const element = await feedWith([story(0, { url: undefined })], { show: 'share' });
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });
});
