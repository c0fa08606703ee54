import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { modelPage } from './news/model-page.js';
import { hostPage, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const FEEDS = {
  'with-news': 'whose facts stand in fields of their own',
  'as-prose': 'whose facts stand in its prose',
};

const load = async (name) => JSON.parse(await readFile(new URL(`./news/model-page/${name}`, import.meta.url), 'utf8'));

const site = await openSite({ pages: {} });
const { cdn } = site.origins;

/** How often some words stand in a text. */
const times = (text, words) => text.split(words).length - 1;

/** What of some addresses is not absolute, or not of the web. */
const odd = (addresses) => addresses.filter((address) => !/^https?:\/\//.test(address));

const readings = {};
for (const name of Object.keys(FEEDS)) {
  const feed = await load(`${name}.json`);
  const expected = await load(`${name}.expected.json`);
  site.routes.cdn[`/${name}.json`] = { json: feed };
  site.routes.page[`/${name}`] = hostPage(
    `<news-article-body src="${cdn}/${name}.json" time-zone="publisher"></news-article-body>
    <news-related-articles src="${cdn}/${name}.json"></news-related-articles>`,
    { head: `<link rel="canonical" href="${expected.pageUrl}">${scriptTag(cdn)}`, lang: 'en-GB' },
  );
  const view = await site.open(`/${name}`);
  readings[name] = { expected, view, ...(await modelPage(view.page)) };
}

// Without a pause: a runner that waits between tests takes those before for all.
for (const [name, what] of Object.entries(FEEDS)) {
  const { expected, view, article, related } = readings[name];
  const page = `${article.text} ${related.text}`;
  const is = (fact, check) => test(`of a feed ${what}, ${fact}`, check);

  is('the article of the page is shown, with what to read next', () => {
    assert.deepEqual([article.status, related.status], ['ready', 'ready']);
    assert.equal(article.headline, expected.headline);
    assert.equal(article.section, expected.section);
    assert.equal(article.standfirst, expected.standfirst);
    assert.deepEqual(article.keyPoints, expected.keyPoints);
  });

  is('every paragraph is there, in order, and nothing else but links to what was embedded', () => {
    const embeds = article.paragraphs.filter(
      ({ onlyLink }) => onlyLink && new URL(onlyLink).host === expected.videoHost,
    );
    const others = article.paragraphs.filter((paragraph) => !embeds.includes(paragraph));
    assert.deepEqual(
      others.map(({ words }) => words),
      expected.paragraphs,
    );
    assert.equal(embeds.length, expected.videoHost ? 1 : 0);
  });

  is('desk, agency and place of filing stand apart', () => {
    assert.deepEqual(article.bylines, [expected.desk, expected.located].filter(Boolean));
    assert.equal(article.agency, expected.agency);
  });

  is('the time is the one in the publisher’s zone', () => {
    const { date, time } = expected.timeText;
    assert.ok(article.times[0].endsWith(`${date}, ${time}`), article.times[0]);
  });

  is('subheads, pull quote, list and table are what they were, and no picture’s words are lost', () => {
    assert.deepEqual(article.subheads, expected.subheads);
    assert.equal(article.pullQuote, expected.pullQuote);
    assert.deepEqual(article.listItems, expected.listItems);
    assert.deepEqual(article.tableCells, expected.tableCells);
    assert.equal(article.lead.caption, expected.leadCaption);
    assert.equal(article.inline.caption, expected.inlineCaption);
  });

  is('each credit is there exactly once, beside its picture', () => {
    assert.equal(article.lead.credit, `Picture: ${expected.leadCredit}`);
    assert.equal(times(article.text, expected.leadCredit), 1);
    if (!expected.inlineCredit) return assert.equal(article.inline.credit, null);
    assert.ok(article.inline.credit.endsWith(expected.inlineCredit), article.inline.credit);
    assert.equal(times(article.text, expected.inlineCredit), 1);
  });

  is('each picture is there once', () => {
    assert.equal(new Set(article.pictures).size, article.pictures.length);
    assert.deepEqual(odd([...article.pictures, ...related.pictures]), []);
  });

  is('the links of the text lead where the newsroom’s do', () => {
    const own = article.links.filter((address) => new URL(address).host !== expected.videoHost);
    assert.deepEqual(own, expected.links);
    assert.deepEqual(odd(article.links), []);
  });

  is('correction and copyright are said', () => {
    assert.equal(article.corrections.length, expected.correction ? 1 : 0);
    for (const said of [expected.correction, expected.copyright].filter(Boolean))
      assert.equal(times(article.text, said), 1, said);
  });

  is('six stories to read next stand in their order, below the name of the section', () => {
    assert.equal(related.heading, `More ${expected.section} articles`);
    assert.deepEqual(
      related.cards.map(({ headline }) => headline),
      expected.related,
    );
    assert.equal(related.cards.length, 6);
    for (const { links, headline } of related.cards) {
      assert.equal(links.length, 1, headline);
      assert.deepEqual(odd(links), []);
    }
  });

  is('each headline is on the page once', () => {
    for (const headline of [expected.headline, ...expected.related]) assert.equal(times(page, headline), 1, headline);
  });

  is('nothing is shown that is not for readers', () => {
    for (const words of expected.mustNotAppear) assert.equal(times(page, words), 0, words);
    assert.deepEqual(
      related.attributes.concat(article.attributes).filter((value) => /javascript:/i.test(value)),
      [],
    );
  });

  is('the page is accessible, and its console is silent', async () => {
    assert.deepEqual(await view.axe(), []);
    assert.deepEqual(view.errors, []);
    assert.deepEqual(
      view.console.filter(({ text }) => !/Failed to load resource/.test(text)),
      [],
    );
  });
}
