import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { HOSTS } from '../hosts/hosts.js';
import { open } from '../hosts/support/chromium.js';
import { openRun } from '../hosts/support/run.js';

const run = await openRun(await open({ apart: true }));
after(() => run.close());

/** A page where another script stands beside ours that does what ours must not do. */
const bad = (variant, deed) => ({
  number: 1,
  variant,
  name: variant,
  script: (tag) =>
    `${tag}<script>document.documentElement.dataset.steps = '';</script><script type="module">const until = setInterval(() => {
      if ([...document.querySelectorAll('news-section-feed, news-article-body')].some(({ status }) => status !== 'ready')) return;
      clearInterval(until); document.documentElement.removeAttribute('data-steps'); ${deed}; }, 20);</script>`,
});

const feed = 'document.querySelector("news-section-feed")';

/** What each does, and the line by which that is noticed. */
const DEEDS = {
  'says nothing where there is news': [`${feed}.shadowRoot.querySelector("article").remove()`, /^widget 1: text/],
  'takes a link away': [`${feed}.shadowRoot.querySelector("a").removeAttribute("href")`, /^widget 1: links/],
  'leads elsewhere': [`${feed}.shadowRoot.querySelector("a").href = "https://elsewhere.example/"`, /^widget 1: links/],
  'takes the style away': [`${feed}.shadowRoot.adoptedStyleSheets = []`, /^widget 1: sheets/],
  'hides the news': [`${feed}.hidden = true`, /^widget 1: (?:text|shown)/],
  throws: ['setTimeout(() => { throw new Error("deed"); })', /^uncaught: .*deed/],
  'rejects without anybody who listens': ['Promise.reject(new Error("deed"))', /^unhandled: .*deed/],
  'writes an error to the console': ['console.error("deed")', /^console error: deed/],
  'writes our name to the console': ['console.warn("presslet: deed")', /^console warning: presslet: deed/],
  'makes a global': ['globalThis.deed = 1', /^global: deed$/],
  'changes a prototype': ['Array.prototype.deed = 1', /^prototype: Array\.deed$/],
  'takes from a prototype': ['delete Array.prototype.at', /^prototype lacks: Array\.at$/],
  'sets a cookie': ['document.cookie = "deed=1; max-age=999"', /^kept: .*deed=1/],
  stores: ['sessionStorage.deed = 1', /^kept: deed$/],
  'writes a style element': ['document.head.append(document.createElement("style"))', /^style outside: style$/],
  'writes a style attribute': [`${feed}.style.margin = "1px"`, /^style outside: news-section-feed style=/],
  'adopts a style sheet': ['document.adoptedStyleSheets = [new CSSStyleSheet()]', /^style outside: 1 adopted$/],
  'asks for something': ['fetch("/deed").catch(() => {})', /^request: .*\/deed$/],
};

describe('the checks of host pages', { concurrency: true }, () => {
  for (const [name, [deed, line]] of Object.entries(DEEDS)) {
    test(`a script that ${name} is noticed`, async () => {
      const faults = await run.faults(bad(name.replace(/\W+/g, '-'), deed), 'module');
      assert.ok(
        faults.some((each) => line.test(each)),
        `noticed is only ${JSON.stringify(faults)}`,
      );
    });
  }

  test('a violation of a page’s policy is noticed', async () => {
    const strict = HOSTS.find(({ number }) => number === 5);
    const script = (tag) => `${tag}<script nonce="n1">document.createElement("p").innerHTML = "<b>deed</b>";</script>`;
    const faults = await run.faults({ ...strict, variant: 'violates', script }, 'module');
    assert.ok(
      faults.some((each) => /^violation: require-trusted-types-for/.test(each)),
      faults.join('\n'),
    );
  });

  test('a page on which no script of ours runs does not pass for one that shows the news', async () => {
    const faults = await run.faults({ number: 1, variant: 'nothing', name: 'nothing', script: () => '' }, 'module');
    assert.ok(
      faults.some((each) => /^widget 1: text/.test(each)),
      faults.join('\n'),
    );
  });

  test('fallback that is gone is noticed where nothing else can be shown', async () => {
    const host = HOSTS.find(({ number }) => number === 32);
    const script = (tag) =>
      `${tag}<script>addEventListener('load', () => document.querySelector('main p').remove());</script>`;
    const faults = await run.faults({ ...host, variant: 'gone', script }, 'module');
    assert.ok(
      faults.some((each) => /^widget 1: text/.test(each)),
      faults.join('\n'),
    );
  });
});
