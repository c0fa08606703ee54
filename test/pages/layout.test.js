import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, CLEAN, CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, picturesLoaded, read, readAll, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const LAYOUTS = ['list', 'grid', 'rail', 'carousel', 'hero', 'ranked', 'timeline'];
const WIDTHS = [160, 320, 768, 1280];
const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzentwurfsvorlage';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn } = site.origins;
const [first, second, third] = at(CLEAN, cdn).items;

const MIXED = [
  {
    ...first,
    _news: {
      kicker: LONG,
      labels: ['live', 'opinion'],
      image: { url: first.image, credit: LONG, caption: LONG.repeat(2) },
    },
  },
  {
    ...second,
    id: 'long',
    title: `${LONG}${LONG} ${'and then one word after another '.repeat(12)}`,
    summary: LONG.repeat(3),
  },
  {
    ...third,
    id: 'ar',
    url: 'https://tidewater.example/ar',
    language: 'ar',
    title: 'الميناء يفتح أبوابه للسفن من جديد',
    summary: 'عادت القوارب إلى الرصيف 3 صباحا',
    authors: [{ name: 'سلمى البحار' }],
  },
  {
    ...first,
    id: 'he',
    url: 'https://tidewater.example/he',
    language: 'he',
    title: 'הנמל נפתח מחדש (שוב)',
    summary: 'הסירות חזרו.',
  },
  {
    ...second,
    id: 'ja',
    url: 'https://tidewater.example/ja',
    language: 'ja',
    title: '港がふたたび開き、船が戻ってきた朝の静かな一日'.repeat(3),
  },
  {
    ...third,
    id: 'url',
    url: `https://tidewater.example/${'a'.repeat(300)}`,
    title: 'https://tidewater.example/' + 'b'.repeat(200),
    authors: [{ name: LONG }, { name: 'Bo Lind' }],
  },
  { ...third, id: 'bare', url: undefined, title: 'A headline alone', content_text: undefined },
];
site.routes.cdn['/mixed.json'] = { json: { ...CLEAN, title: LONG, items: MIXED } };

const feed = (src, attributes = '') => `<news-section-feed src="${cdn}/${src}.json" ${attributes}></news-section-feed>`;
const all = LAYOUTS.map((layout) =>
  feed('mixed', `layout="${layout}" limit="7" show="image section summary byline time label share"`),
).join('');
const cards = ['stacked', 'inline', 'headline', 'hero']
  .map(
    (layout) => `<news-article-card src="${cdn}/mixed.json" layout="${layout}" article-id="long"></news-article-card>`,
  )
  .join('');

const open = (body, { head = '', lang, attributes, ...options } = {}) => {
  site.routes.page['/'] = hostPage(body, { head: head + scriptTag(cdn), lang, attributes });
  return site.open('/', options);
};

/** What sticks out of its element or of the page, one line each. */
const overflow = (page) =>
  page.evaluate(() => {
    const out = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) out.push(`the page: ${scrollWidth} in ${clientWidth}`);
    for (const element of document.querySelectorAll('news-section-feed, news-article-card')) {
      const box = element.getBoundingClientRect();
      for (const inner of element.shadowRoot.querySelectorAll('[part]')) {
        // A strip scrolls by itself, and reaches out on its starting side for the ring of what has the focus.
        if (!inner.checkVisibility() || inner.closest('.as-carousel')) continue;
        const { left, right } = inner.getBoundingClientRect();
        const name = `${element.getAttribute('layout')} ${inner.part}`;
        if (left < box.left - 1 || right > box.right + 1)
          out.push(`${name}: ${left}–${right} in ${box.left}–${box.right}`);
        if (
          inner.scrollWidth > inner.clientWidth + 1 &&
          inner.clientWidth &&
          getComputedStyle(inner).display !== 'inline'
        )
          out.push(`${name} holds ${inner.scrollWidth} in ${inner.clientWidth}`);
      }
    }
    return out;
  });

for (const dir of ['ltr', 'rtl']) {
  test(`no layout is wider than its room at any width, ${dir}`, async () => {
    const view = await open(all + cards, {
      attributes: `dir="${dir}"`,
      head: '<style>body { margin: 0 } main > h1 { overflow-wrap: anywhere }</style>',
    });
    for (const { status } of [...(await readAll(view.page)), ...(await readAll(view.page, 'news-article-card'))])
      assert.equal(status, 'ready');
    for (const width of WIDTHS) {
      await view.page.setViewportSize({ width, height: 900 });
      assert.deepEqual([width, await overflow(view.page)], [width, []]);
    }
  });

  test(`with text of 200 % no layout is wider than its room, and no text is cut, ${dir}`, async () => {
    const view = await open(all, {
      attributes: `dir="${dir}"`,
      head: '<style>html { font-size: 200% } body { margin: 0 } main > h1 { overflow-wrap: anywhere }</style>',
    });
    await readAll(view.page);
    for (const width of [320, 1280]) {
      await view.page.setViewportSize({ width, height: 900 });
      assert.deepEqual([width, await overflow(view.page)], [width, []]);
    }
    const cut = await view.page
      .locator('[part="headline"], [part="byline"], [part="time"], [part="section"], [part="agency"]')
      .evaluateAll((parts) =>
        parts
          .filter((part) => {
            const { scrollHeight, clientHeight } = part;
            // Tall letters have room around their lines that belongs to no box; a line is more than that.
            const room = parseFloat(getComputedStyle(part).fontSize) / 2;
            return clientHeight && scrollHeight > clientHeight + room;
          })
          .map(({ part, textContent }) => `${part} ${textContent}`),
      );
    assert.deepEqual(cut, []);
  });
}

test('items of several languages keep their own direction beside one another', async () => {
  const view = await open(feed('mixed', 'limit="7"'));
  await read(view.page);
  const found = await view.page
    .locator('article')
    .evaluateAll((articles) =>
      articles.map((article) => [article.lang, getComputedStyle(article.querySelector('[part="headline"]')).direction]),
    );
  assert.deepEqual(found, [
    ['en', 'ltr'],
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ja', 'ltr'],
    ['en', 'ltr'],
    ['en', 'ltr'],
  ]);
  assert.deepEqual(await view.axe(), []);
});

test('every layout is accessible in light and dark, in a rail and in a wide column', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const view = await open(all + cards, { colorScheme });
    await readAll(view.page);
    for (const width of [320, 1280]) {
      await view.page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await view.axe(), []);
    }
  }
});

/** Sums up what moves: in the page from its first paint, and in it from the element's upgrade. */
const WATCH = `<script>
  globalThis.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });
</script>`;

/** Two frames after everything is there: whatever moves has been told by then. */
const shiftOf = async (view) => {
  const reading = await read(view.page);
  await picturesLoaded(view.page);
  return view.page.evaluate(
    (given) =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve({ ...given, shift: globalThis.shift }), 60)),
        ),
      ),
    reading,
  );
};

for (const layout of LAYOUTS) {
  test(`nothing moves while the news of a ${layout} and its pictures come, alone and in reserved room`, async () => {
    site.routes.cdn['/late.json'] = { json: at(CLEAN, cdn), delay: 300 };
    const late = feed('late', `layout="${layout}" limit="3" show="image section summary byline time label"`);
    const viewport = { width: 400, height: 1800 };
    const alone = await open(late, { head: WATCH, viewport });
    const after = await shiftOf(alone);
    assert.deepEqual([headlines(after).sort(), after.shift], [[...CLEAN_HEADLINES].sort(), 0]);
    const room = '<style>news-section-feed { display: block; min-height: 1400px; --news-reserve: 1400px }</style>';
    const followed = await open(`${late}<p>What follows. ${'More of it. '.repeat(200)}</p>`, {
      head: room + WATCH,
      viewport,
    });
    assert.equal((await shiftOf(followed)).shift, 0);
  });
}

test('without reserved room the skeleton holds about the height of the news', async () => {
  const items = ['lock', 'orchard', 'tram'].map((id) => ({
    ...first,
    id,
    url: `${first.url}/${id}`,
    image: `${cdn}/pictures/${id}.svg`,
  }));
  site.routes.cdn['/later.json'] = { json: { ...CLEAN, items }, delay: 700 };
  for (const layout of LAYOUTS) {
    const view = await open(feed('later', `layout="${layout}" limit="3"`), { viewport: { width: 700, height: 900 } });
    const height = () =>
      view.page.locator('news-section-feed').evaluate((element) => element.getBoundingClientRect().height);
    await view.page.locator('news-section-feed .items > [aria-hidden="true"]').first().waitFor();
    if (layout !== 'list') await view.page.locator(`news-section-feed .as-${layout}`).waitFor();
    const before = await height();
    await read(view.page);
    const after = await height();
    assert.ok(Math.abs(after - before) < 0.3 * after, `${layout}: ${before} before, ${after} after`);
  }
});

test('in forced colours the news is there in the reader’s colours, and the focus shows', async () => {
  const view = await open(feed('mixed', 'layout="hero" limit="7"'), { forcedColors: 'active' });
  await read(view.page);
  const link = view.page.locator('[part="link"]').first();
  await link.focus();
  await view.page.keyboard.press('Tab');
  await view.page.keyboard.press('Shift+Tab');
  const look = await link.evaluate((element) => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const system = (color) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    };
    const colorOf = (selector) => getComputedStyle(element.getRootNode().querySelector(selector)).color;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      link: ['LinkText', 'CanvasText'].map(system).includes(getComputedStyle(element).color),
      text: ['[part="summary"]', '[part="time"]', '[part="label"]'].map(
        (part) => colorOf(part) === system('CanvasText'),
      ),
      outline: [outlineStyle, outlineWidth],
    };
  });
  assert.deepEqual(look, { link: true, text: [true, true, true], outline: ['solid', '2px'] });
  assert.deepEqual(await view.axe(), []);
});

test('print has the news', async () => {
  const view = await open(LAYOUTS.map((layout) => feed('feed', `layout="${layout}"`)).join(''));
  await readAll(view.page);
  await picturesLoaded(view.page);
  await view.page.emulateMedia({ media: 'print' });
  for (const headline of CLEAN_HEADLINES) {
    const shown = await view.page
      .getByText(headline)
      .evaluateAll((found) => found.map((each) => each.checkVisibility()));
    assert.deepEqual(shown, Array(LAYOUTS.length).fill(true));
  }
  assert.deepEqual(await overflow(view.page), []);
  const strip = await view.page.locator('.as-carousel').evaluate((list) => {
    const { right } = list.getBoundingClientRect();
    const cards = [...list.querySelectorAll('article')].map((card) => card.getBoundingClientRect().right <= right + 1);
    return [getComputedStyle(list).display, ...cards];
  });
  assert.deepEqual(strip, ['grid', true, true, true]);
  assert.ok((await view.page.pdf()).byteLength > 10_000);
});

test('a link is named by its headline, and its target is the whole card', async () => {
  const view = await open(feed('feed'));
  await read(view.page);
  const links = view.page.locator('article').getByRole('link');
  assert.deepEqual(await links.evaluateAll((all) => all.map(({ textContent }) => textContent.trim())), CLEAN_HEADLINES);
  const hit = await view.page
    .locator('article')
    .first()
    .evaluate((article) => {
      const { left, top, width, height } = article.querySelector('[part="summary"]').getBoundingClientRect();
      return article
        .getRootNode()
        .elementFromPoint(left + width / 2, top + height / 2)
        ?.closest('a')?.textContent;
    });
  assert.equal(hit?.trim(), CLEAN_HEADLINES[0]);
});
