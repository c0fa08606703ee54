import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsRoutes } from './news/feeds.js';
import { hostPage, readAll, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const LAYOUTS = ['list', 'grid', 'rail', 'carousel', 'hero', 'ranked', 'timeline'];
const WIDTHS = [160, 320, 640, 1280];
const WORDS = [
  'Donaudampfschifffahrtselektrizitätenhauptwerk',
  'Rindfleischetikettierungsüberwachungsgesetz',
  'Grundstücksverkehrsgenehmigungszuständigkeit',
  'Straßenbahnhaltestellenüberdachungsverordnung',
];
const word = (number) => WORDS[number % WORDS.length];

/** Headlines of three words and of thirty, in turn, and small print with words as long. */
const items = (count, picture) =>
  Array.from({ length: count }, (_, number) => ({
    id: `de-${number}`,
    url: `https://hafenbote.example/${number}`,
    title:
      number % 2
        ? `${word(number)} ${number} soll nach dem Willen der Hafenverwaltung bis zum Ende des nächsten Jahres an die ${word(number + 1)} angeschlossen werden, sagen Anwohner, die seit Monaten gegen den Lärm am alten Kai klagen`
        : `${word(number)} ${number} sinkt`,
    summary: `Die ${word(number + 2)} gilt ab Montag.`,
    content_text: 'Mehr in der Nachtausgabe.',
    date_published: `2026-01-0${1 + (number % 6)}T10:00:00Z`,
    authors: [{ name: 'Annegret Überseehafenkontorverwalterin' }],
    _news: {
      section: { name: 'Wirtschaftsförderungsgesellschaften' },
      labels: ['live'],
      ...(picture && { image: { url: picture, alt: '', credit: 'Nordwind/Bo Lind', width: 1200, height: 800 } }),
    },
  }));

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn } = site.origins;

/** What sticks out, is cut or lies on something else, one line each. Excerpts are cut on purpose; a strip scrolls by itself. */
const faults = (page) =>
  page.evaluate(() => {
    const out = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) out.push(`the page: ${scrollWidth} in ${clientWidth}`);
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    const clash = (name, nodes) => {
      const boxes = nodes.map((node) => node.getBoundingClientRect()).filter(({ height }) => height);
      boxes.forEach((box, index) => {
        if (boxes.slice(index + 1).some((other) => meet(box, other))) out.push(`${name} lie on one another`);
      });
    };
    for (const element of document.querySelectorAll('news-section-feed')) {
      const { left, right } = element.getBoundingClientRect();
      const { layout, shadowRoot } = element;
      const cards = [...shadowRoot.querySelectorAll('.card')];
      clash(`${layout}: cards`, cards);
      for (const card of cards) {
        clash(`${layout}: parts of a card`, [...card.querySelectorAll('.media, .over, .headline, .summary, .meta')]);
        for (const inner of card.querySelectorAll(':not(.summary, details, details *, svg, svg *)')) {
          const { display, overflowY } = getComputedStyle(inner);
          const box = inner.getBoundingClientRect();
          const name = `${layout}: ${inner.className || inner.part}`;
          if (layout !== 'carousel' && (box.left < left - 1 || box.right > right + 1)) out.push(`${name} sticks out`);
          if (display === 'inline' || !inner.clientWidth) continue;
          if (inner.scrollWidth > inner.clientWidth + 1) out.push(`${name} is too wide`);
          if (overflowY !== 'visible' && inner.scrollHeight > inner.clientHeight + 2) out.push(`${name} is cut`);
        }
      }
    }
    return [...new Set(out)];
  });

for (const count of [1, 2, 50])
  for (const pictures of ['with', 'without'])
    test(`words of forty letters are neither cut nor stick out, ${count} stories ${pictures} pictures`, async () => {
      const picture = pictures === 'with' ? `${cdn}/pictures/lock.svg` : '';
      site.routes.cdn['/de.json'] = {
        json: {
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Der Hafenbote',
          language: 'de',
          items: items(count, picture),
        },
      };
      const all = LAYOUTS.map(
        (layout) =>
          `<news-section-feed src="${cdn}/de.json" layout="${layout}" limit="50" show="image section summary byline time label"></news-section-feed>`,
      ).join('');
      // What is not laid out yet has no place that could be measured.
      site.routes.page['/'] = hostPage(all, {
        lang: 'de',
        head: `<style>body { margin: 0 } h1 { font-size: 1rem } ::part(item) { content-visibility: visible }</style>${scriptTag(cdn)}`,
      });
      const view = await site.open('/');
      await readAll(view.page);
      // A long list comes in slices.
      await view.page.waitForFunction(
        (all) =>
          [...globalThis.document.querySelectorAll('news-section-feed')].every(
            ({ shadowRoot }) => shadowRoot.querySelectorAll('article').length === all,
          ),
        count,
      );
      for (const width of WIDTHS) {
        await view.page.setViewportSize({ width, height: 900 });
        assert.deepEqual([width, await faults(view.page)], [width, []]);
      }
      await view.close();
    });
