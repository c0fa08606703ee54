import { expect, fixture, html } from '@open-wc/testing';
import { article } from '../../support/articles.js';
import { notShownBefore, type Shower } from '../../../src/elements/flow/ledger.js';
import type { Article } from '../../../src/model/article.js';

interface Wish {
  id?: string;
  in?: Node;
  feed?: string | null;
  shown?: Article[];
}

/** Elements that show stories, in one page. */
const elements = (...wishes: Wish[]): Shower[] => {
  const page = new Set<Shower>();
  for (const { in: holder, feed = 'https://ledger.example/feed.json', shown = [] } of wishes) {
    const element = Object.assign(document.createElement('div'), { shown, feed: { url: feed }, page });
    holder?.appendChild(element);
    page.add(element);
  }
  return [...page];
};

const left = (host: Shower | undefined, ...articles: Article[]): string =>
  notShownBefore(host!, articles)
    .map(({ id }) => id)
    .join(' ');

const a = article({ id: 'a', url: 'https://ledger.example/a' });
const b = article({ id: 'b', url: 'https://ledger.example/b' });

describe('notShownBefore', () => {
  let box: HTMLElement;

  beforeEach(async () => {
    box = await fixture(html`<div></div>`);
  });

  const shadow = (mode: ShadowRootMode, holder: Node = box): ShadowRoot => {
    const host = document.createElement('section');
    holder.appendChild(host);
    return host.attachShadow({ mode });
  };

  it('leaves out what an earlier element shows, and nothing of what a later one does', () => {
    const [, host] = elements({ in: box, shown: [a] }, { in: box }, { in: box, shown: [b] });
    expect(left(host, a, b)).to.equal('b');
  });

  it('knows a story of another feed by its address, however it is written', () => {
    const [, host] = elements({ in: box, feed: 'https://other.example/feed.json', shown: [a] }, { in: box });
    expect(left(host, article({ id: '7', url: `${a.url!}?utm_source=x` }), b)).to.equal('b');
  });

  it('knows a syndicated story by the address of the original', () => {
    const [, host] = elements({ in: box, shown: [a] }, { in: box, feed: 'https://partner.example/feed.json' });
    const copy = article({ id: '7', url: 'https://partner.example/7', canonicalUrl: a.url });
    expect(left(host, copy)).to.equal('');
  });

  it('takes equal ids of two feeds for two stories', () => {
    const [, host] = elements({ in: box, feed: 'https://other.example/feed.json', shown: [a] }, { in: box });
    expect(left(host, article({ id: 'a', url: null }))).to.equal('a');
  });

  it('takes equal ids of what scripts gave for two stories, and one thing for one', () => {
    const own = article({ id: '1', url: null });
    const [, host] = elements({ in: box, feed: null, shown: [own] }, { in: box, feed: null });
    expect(left(host, article({ id: '1', url: null }))).to.equal('1');
    expect(left(host, own)).to.equal('');
  });

  it('goes by the order in the page, not by which was there first', () => {
    const [late, host] = elements({ in: box, shown: [a] }, { in: box });
    box.append(late!);
    expect(left(host, a)).to.equal('a');
    box.prepend(late!);
    expect(left(host, a)).to.equal('');
  });

  it('finds the order across shadow roots, open and closed', () => {
    for (const mode of ['open', 'closed'] as const) {
      const [before, host] = elements({ in: shadow(mode), shown: [a] }, { in: shadow(mode) });
      expect(left(host, a, b), mode).to.equal('b');
      expect(left(before, b), mode).to.equal('b');
    }
  });

  it('finds the order within one shadow root', () => {
    const root = shadow('open');
    const [first, host] = elements({ in: root, shown: [a] }, { in: root, shown: [b] });
    expect([left(host, a, b), left(first, a, b)]).to.deep.equal(['b', 'a b']);
  });

  it('finds the order of roots within roots', () => {
    const outer = shadow('open');
    const [first, host] = elements({ in: shadow('closed', outer), shown: [a] }, { in: outer, shown: [b] });
    expect([left(host, a, b), left(first, a, b)]).to.deep.equal(['b', 'a b']);
  });
});
