import { parseFeed } from '../../../src/index.js';
import { corpora } from '../../support/corpora.js';
import { expect } from '../../support/elements.js';
import { drawnArticle } from './stage.js';

interface Vector {
  id: string;
  html: string;
}

const FORBIDDEN =
  'script, style, iframe, frame, object, embed, form, input, textarea, select, svg, math, link, meta, base, template';

/** What of a drawn article could run or load beyond its own pictures and links. */
const faults = (box: Element): string[] => {
  const found = [...box.querySelectorAll(FORBIDDEN)].map(({ localName }) => localName);
  for (const node of box.querySelectorAll('article *')) {
    for (const { name, value } of node.attributes) {
      const runs = name.startsWith('on') || name === 'id' || name === 'name' || name === 'srcdoc';
      if (runs || /^\s*(javascript|data|vbscript|blob):/i.test(value))
        found.push(`${node.localName} ${name}="${value}"`);
    }
  }
  return found;
};

describe('articleView, given the shared vectors', () => {
  const ran: string[] = [];
  const { alert } = window;

  beforeEach(() => {
    window.alert = (said) => void ran.push(String(said));
  });

  afterEach(() => {
    window.alert = alert;
  });

  it('draws nothing that runs or loads, in headlines, summaries, addresses and texts', async function () {
    this.timeout(100_000);
    const data = await corpora();
    if (!data) return this.skip();
    const vectors = (await data.json('html/hostile.json')) as Vector[];
    expect(vectors.length).to.be.above(1000);
    const items = vectors.map(({ id, html }) => ({ id, title: html, summary: html, url: html, content_html: html }));
    const { value } = await parseFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items });
    const found: string[] = [];
    for (const article of value!.articles) {
      const box = await drawnArticle(article, await article.body(), {}, true);
      found.push(...faults(box).map((fault) => `${article.id}: ${fault}`));
      box.remove();
    }
    expect(value!.articles.length).to.be.above(1000);
    expect(found).to.deep.equal([]);
    expect(ran).to.deep.equal([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });
});
