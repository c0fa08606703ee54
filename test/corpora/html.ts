import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define/article-body.js';
import { parseFeed } from '../../src/index.js';
import type { Article, BodyNode } from '../../src/index.js';
import { article, picture } from '../support/articles.js';
import { evenly, wordsOf } from '../support/bodies.js';
import { corpora, type Corpora } from '../support/corpora.js';
import { faultsIn } from '../support/faults.js';
import { mount, warnings } from '../support/news.js';
import { STORY, WAYS, read } from '../support/ways.js';

interface Vector {
  id: string;
  html: string;
  class: 'active' | 'loads' | 'passive';
  expected_news_output?: string;
}

interface Sample {
  name: string;
  html: string;
}

/**
 * Where the ways may differ, and why. On all nothing runs and no fault is left; what differs is how much harmless
 * text or which harmless address stays.
 */
const DIFFERENCES: [why: string, html: RegExp][] = [
  ['DOMPurify takes raw text away that looks like markup (its rule against mutation).', /<(xmp|plaintext)\b/i],
  [
    'Chromium sanitises while it parses: what unknown elements leave beside cells stays in the table.',
    /<table\b[^]*<(math|nobr)\b/i,
  ],
  ['Browsers differ in whether the content of noscript is markup in an inert document.', /<noscript\b/i],
  ['Browsers parse lists of choices in tables in their own way, and copy the chosen one.', /<select(edcontent)?\b/i],
  [
    'DOMPurify takes attributes away in which a comment or a raw text ends (likewise).',
    /["'=][^]*(--!?>|\]>|<\/(style|script|title|textarea|iframe|noembed|noframes))/i,
  ],
  [
    'DOMPurify looks for script behind white space and control characters; it is a path on the publisher’s own site.',
    /script|jav\s/i,
  ],
];

/** The share of texts that must equal the corpus's own. */
const EQUAL = 0.955;

/** Why our text has other words than the corpus's: each is a decision of ours. */
const OTHER_WORDS: [why: string, html: RegExp][] = [
  [
    'Embeds become links, named by their host; those without an address leave their text.',
    /<(iframe|object|embed|video|audio|frame)\b/i,
  ],
  ['Formulas leave their signs.', /<math\b/i],
  ['Forms leave their text, whatever the names of their fields.', /<form\b/i],
  ['Raw text stays text.', /<(xmp|plaintext)\b/i],
  [
    'A comment or a tag inside which handlers stand ends elsewhere without them; it is text or nothing.',
    /on\w+\s*=|style\s*=/i,
  ],
  ['What was cut off in the middle of a tag is text.', /<foo <b>/],
];

let data: Corpora | null = null;
let hostile: Vector[] = [];
let benign: Sample[] = [];
let torture: Sample[] = [];

before(async function () {
  data = await corpora();
  if (!data) return this.skip();
  hostile = (await data.json('html/hostile.json')) as Vector[];
  benign = (await data.json('html/benign.json')) as Sample[];
  torture = (await data.json('html/parser-torture.json')) as Sample[];
  // Everything that is to be loaded is here before anybody looks what is.
  for (const way of WAYS) await read('<p>One</p>', way);
});

const HOOKS = ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const;

/** What runs, changes or is asked for while something is done. */
async function effects(act: () => Promise<void>): Promise<string[]> {
  const real = HOOKS.map((name) => [name, window[name]] as const);
  const page = (): string => [location.href, document.title, document.cookie, document.head.innerHTML].join('\n');
  const [before, found]: [string, string[]] = [page(), []];
  for (const name of HOOKS) Object.assign(window, { [name]: () => void found.push(`${name} ran`) });
  performance.clearResourceTimings();
  try {
    await act();
    // What an inert document must not load would fail late.
    await aTimeout(100);
  } finally {
    Object.assign(window, Object.fromEntries(real));
  }
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  found.push(...asked.filter((name) => !/\/(src|node_modules|\.cache|__corpora__|__web-)/.test(name)));
  if (page() !== before) found.push('the page changed');
  return found;
}

const every = <T>(count: number, list: readonly T[]): T[] =>
  list.filter((_, index) => index % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);

const words = (text: string): string => text.replace(/\s+/g, '');
const unlike = (all: Record<string, string>, known: [string, RegExp][]): string[] =>
  Object.entries(all).flatMap(([id, html]) =>
    known.some(([, pattern]) => pattern.test(html)) ? [] : `${id}: ${html}`,
  );

describe('what is watched', () => {
  it('would have been seen', async () => {
    const found = await effects(async () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'alert(1)');
      button.click();
      const image = new Image();
      const failed = new Promise((resolve) => (image.onerror = resolve));
      image.src = '/seen-by-the-test.png';
      await failed;
      document.title += '!';
    });
    document.title = document.title.slice(0, -1);
    expect(found[0]).to.equal('alert ran');
    expect(found.join()).to.contain('/seen-by-the-test.png');
    expect(found.at(-1)).to.equal('the page changed');
  });
});

describe('the open vectors', () => {
  it('run nothing, ask for nothing and leave no fault as bodies, on each way, which agree', async function () {
    this.timeout(100_000);
    const faults: string[] = [];
    const differing: Record<string, string> = {};
    const seen = await effects(async () => {
      for (const { id, html } of hostile) {
        const made: string[] = [];
        for (const way of WAYS) {
          const { nodes } = await read(html, way);
          made.push(evenly(nodes));
          faults.push(...faultsIn(nodes).map((fault) => `${id} ${way}: ${fault}`));
        }
        if (made.some((each) => each !== made[0])) differing[id] = html;
      }
    });
    expect(seen).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    expect(hostile.length).to.be.above(1900);
    expect(unlike(differing, DIFFERENCES)).to.deep.equal([]);
    expect(Object.keys(differing).length / hostile.length).to.be.below(0.025);
  });

  it('leave the text that three sanitisers agree on, but where we decided otherwise', async function () {
    this.timeout(100_000);
    const differing: Record<string, string> = {};
    let count = 0;
    for (const { id, html, expected_news_output: expected } of hostile) {
      if (expected === undefined) continue;
      count++;
      const text = new DOMParser().parseFromString(expected, 'text/html').body.textContent;
      if (words(text) !== words(wordsOf((await read(html)).nodes))) differing[id] = html;
    }
    expect(count).to.be.above(1600);
    expect(unlike(differing, OTHER_WORDS)).to.deep.equal([]);
    expect(1 - Object.keys(differing).length / count).to.be.at.least(EQUAL);
  });

  it('are text as headlines, summaries, names and captions, and nothing as addresses', async function () {
    this.timeout(100_000);
    const seen = await effects(async () => {
      const items = hostile.map(({ id, html }) => ({
        ...{ id, title: html, summary: html, url: html, external_url: html, image: html, banner_image: html },
        ...{ content_text: html, tags: [html], authors: [{ name: html, url: html, avatar: html }], language: html },
        _news: {
          kicker: html,
          standfirst: html,
          byline: html,
          key_points: [html],
          canonical_url: html,
          image: { url: html, caption: html, credit: html },
        },
        attachments: [{ url: html, mime_type: html, title: html }],
      }));
      const { value } = await parseFeed(
        { version: 'https://jsonfeed.org/version/1.1', title: 'Hostile', items },
        { url: STORY },
      );
      expect(value!.articles.length).to.be.above(400);
      for (const { headline, summary, url, canonicalUrl, image, authors, media } of value!.articles) {
        expect([headline, summary ?? ''].every((text) => typeof text === 'string')).to.equal(true);
        const addresses = [
          url,
          canonicalUrl,
          image?.url,
          ...media.map((each) => each.url),
          ...authors.flatMap((each) => [each.url, each.avatar]),
        ];
        for (const address of addresses) if (address) expect(address).to.match(/^https?:\/\//);
      }
      for (const each of every(100, value!.articles)) expect(faultsIn(await each.body())).to.deep.equal([]);
    });
    expect(seen).to.deep.equal([]);
  });

  const FOREIGN = 'script,style,iframe,frame,object,embed,form,input,link,meta,base,svg,math,template,textarea';

  for (const kind of ['active', 'loads', 'passive'] as const) {
    it(`run nothing where they are drawn: ${kind}`, async function () {
      this.timeout(100_000);
      warnings();
      const found: string[] = [];
      const element = await mount('news-article-body');
      const draw = async (shown: Article, id: string): Promise<void> => {
        element.article = shown;
        await element.updateComplete;
        const root = element.shadowRoot!;
        if (root.querySelector(FOREIGN)) found.push(`${id}: ${root.querySelector(FOREIGN)!.outerHTML}`);
        for (const node of root.querySelectorAll('*')) {
          if (node.getAttributeNames().some((name) => /^(on|srcdoc|form|ping)/.test(name)))
            found.push(`${id}: ${node.outerHTML}`);
          if (node instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/.test(node.protocol))
            found.push(`${id}: ${node.outerHTML}`);
        }
      };
      const seen = await effects(async () => {
        for (const { id, html } of every(
          60,
          hostile.filter((each) => each.class === kind),
        )) {
          const { nodes } = await read(html);
          // Pictures are asked for as they should be: here nobody is to be asked.
          const body = (): Promise<BodyNode[]> => Promise.resolve(withoutPictures(nodes));
          const image = picture({ url: `${location.origin}/src/x.png`, alt: html, caption: html, credit: html });
          await draw(
            article({
              id,
              body,
              image,
              headline: html,
              standfirst: html,
              kicker: html,
              byline: html,
              keyPoints: [html],
            }),
            id,
          );
        }
      });
      expect(seen).to.deep.equal([]);
      expect(found).to.deep.equal([]);
    });
  }
});

const withoutPictures = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return node;
    if (/^(img|picture)$/.test(node.tag)) return [];
    const { poster: _, ...attributes } = node.attributes;
    return { ...node, attributes, children: withoutPictures(node.children) };
  });

describe('the open samples of news markup', () => {
  const resolve = (name: string, value: string): string => {
    if (name === 'srcset')
      return value.replace(/\S+(?=( \S+)?(,|$))/g, (each) =>
        /^https?:/.test(each) ? new URL(each, STORY).href : each,
      );
    return /^(href|src|cite)$/.test(name) ? new URL(value, STORY).href : value;
  };
  /** Its own tree, in which only addresses are made absolute. */
  const asItIs = (parent: Node): BodyNode[] =>
    [...parent.childNodes].map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      const attributes = Object.fromEntries(
        [...node.attributes].map(({ name, value }) => [name, resolve(name, value)]),
      );
      return { tag: node.localName, attributes, children: asItIs(node) };
    });

  it('survive, with addresses made absolute and pictures set in figures', async () => {
    expect(benign.length).to.be.above(20);
    for (const { name, html } of benign) {
      const tree = asItIs(new DOMParser().parseFromString(html, 'text/html').body).map((node) =>
        typeof node === 'object' && /^(img|picture)$/.test(node.tag)
          ? { tag: 'figure', attributes: {}, children: [node] }
          : node,
      );
      for (const way of WAYS) expect(evenly((await read(html, way)).nodes), `${name}, ${way}`).to.equal(evenly(tree));
    }
  });
});

describe('the open torture of parsers', () => {
  it('leaves no fault, and the ways agree', async function () {
    this.timeout(100_000);
    const faults: string[] = [];
    const differing: Record<string, string> = {};
    for (const { name, html } of torture) {
      const made: string[] = [];
      for (const way of WAYS) {
        const { nodes } = await read(html, way);
        made.push(evenly(nodes));
        faults.push(...faultsIn(nodes).map((fault) => `${name} ${way}: ${fault}`));
      }
      if (made.some((each) => each !== made[0])) differing[name] = html;
    }
    expect(torture.length).to.be.above(1700);
    expect(faults).to.deep.equal([]);
    expect(unlike(differing, DIFFERENCES)).to.deep.equal([]);
    expect(Object.keys(differing).length / torture.length).to.be.below(0.03);
  });
});
