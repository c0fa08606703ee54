import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedOf, newsRoutes } from './news/feeds.js';
import { hostPage, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

/** One story with everything that is heard of a card. */
const story = (id, cdn, fields = {}, news = {}) => ({
  id,
  url: `https://tidewater.example/${id}`,
  title: `Story of the ${id}`,
  summary: 'It sails at ten.',
  content_html: '<p>It sails at <a href="https://tidewater.example/ten">ten</a>.</p>',
  date_published: '2026-01-06T09:46:00+05:30',
  authors: [{ name: 'Ada Quill', avatar: `${cdn}/pictures/lock.svg` }],
  ...fields,
  _news: {
    section: { name: 'Harbour' },
    image: { url: `${cdn}/pictures/lock.svg`, alt: 'A lock', credit: 'Bo Lind', width: 600, height: 400 },
    ...news,
  },
});

const FILM = [{ url: 'https://tidewater.example/v.mp4', mime_type: 'video/mp4', duration_in_seconds: 125 }];
const GALLERY = ['a', 'b', 'c'].map((name) => ({
  url: `https://tidewater.example/${name}.webp`,
  mime_type: 'image/webp',
}));

const feed = (cdn) =>
  feedOf(
    story(
      'ferry',
      cdn,
      { attachments: FILM },
      { labels: ['live', 'video', 'subscriber'], agency: { name: 'Northwind' } },
    ),
    story('salt', cdn, { attachments: GALLERY }, { labels: ['sponsored', 'gallery'], sponsor: 'Salt & Co.' }),
    story('mill', cdn, {}, { labels: ['opinion'], image: null }),
  );

const site = await openSite({
  pages: {},
  cdn: (origins) => ({
    ...newsRoutes(origins),
    '/heard.json': { json: feed(origins.cdn) },
    '/bad.json': { status: 404, body: '' },
  }),
});
const { cdn } = site.origins;

const SHOW = 'image section summary byline time label share';
const element = (tag, attributes = '') =>
  `<news-${tag} src="${cdn}/heard.json" time="absolute" ${attributes}></news-${tag}>`;
const CARD = element('article-card', 'article-id="ferry" layout="inline"');
const PAID = element('article-card', 'article-id="salt" layout="headline"');
const RAIL = element('section-feed', 'layout="rail" limit="3" heading="Harbour"');
const BODY = element('article-body', `article-id="salt" show="${SHOW}"`);
const LIST = element('section-feed', `show="${SHOW}" limit="3"`);

const ALL = [CARD, PAID, RAIL, BODY, LIST, element('section-feed', 'layout="hero"')].join('');

const settle = (page) =>
  page.evaluate(async () => {
    for (const each of document.querySelectorAll('[src$=".json"]')) {
      for (const end = Date.now() + 8000; /idle|loading/.test(each.status) && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await each.updateComplete;
    }
  });

const open = async (body, { css = '', lang = 'en', dir = 'ltr', ...options } = {}) => {
  const head = `<meta name="robots" content="noindex"><style>${css}</style>${scriptTag(cdn)}`;
  site.routes.page['/'] = {
    headers: {},
    body: hostPage(`<div lang="${lang}" dir="${dir}"><h1>News</h1>${body}</div>`, { head }),
  };
  const view = await site.open('/', options);
  await settle(view.page);
  return view;
};

/** What an accessibility tree says of an element, without the addresses of links. */
const heard = async (body) => {
  const view = await open(body);
  const tag = /<(news-[a-z-]+)/.exec(body)[1];
  const tree = await view.page.locator(tag).ariaSnapshot();
  await view.close();
  return tree.split('\n').filter((line) => !line.includes('/url:'));
};

const WANTED = {
  CARD: [
    '- status',
    '- article:',
    '  - figure:',
    '    - img "A lock"',
    '    - group: ©',
    '  - paragraph: Live Video, 2 minutes 5 seconds Subscribers Harbour',
    '  - heading "Story of the ferry" [level=3]:',
    '    - link "Story of the ferry":',
    '  - paragraph: It sails at ten.',
    '  - paragraph:',
    '    - text: By Ada Quill Northwind',
    '    - time: Jan 6, 2026, 9:46 AM',
    '    - text: From The Tidewater Gazette',
  ],
  PAID: [
    '- status',
    '- article:',
    '  - paragraph: Sponsored by Salt & Co. Gallery, 4 pictures',
    '  - heading "Story of the salt" [level=3]:',
    '    - link "Story of the salt":',
    '  - paragraph:',
    '    - time: Jan 6, 2026, 9:46 AM',
    '    - text: From The Tidewater Gazette',
  ],
  RAIL: [
    '- heading "Harbour" [level=2]',
    '- status',
    '- status',
    '- list:',
    '  - listitem:',
    '    - article:',
    '      - figure:',
    '        - img "A lock"',
    '      - paragraph: Live Video, 2 minutes 5 seconds Subscribers',
    '      - heading "Story of the ferry" [level=3]:',
    '        - link "Story of the ferry":',
    '      - paragraph:',
    '        - text: Northwind',
    '        - time: Jan 6, 2026, 9:46 AM',
    '        - text: "Picture: Bo Lind"',
    '  - listitem:',
    '    - article:',
    '      - paragraph: Sponsored by Salt & Co. Gallery, 4 pictures',
    '      - heading "Story of the salt" [level=3]:',
    '        - link "Story of the salt":',
    '      - paragraph:',
    '        - time: Jan 6, 2026, 9:46 AM',
    '  - listitem:',
    '    - article:',
    '      - paragraph: Opinion',
    '      - heading "Story of the mill" [level=3]:',
    '        - link "Story of the mill":',
    '      - paragraph:',
    '        - time: Jan 6, 2026, 9:46 AM',
    '- link "More from The Tidewater Gazette":',
    '- paragraph:',
    '  - link "From The Tidewater Gazette":',
  ],
  BODY: [
    '- status',
    '- article:',
    '  - paragraph: Sponsored by Salt & Co. Gallery, 4 pictures Harbour',
    '  - heading "Story of the salt" [level=2]',
    '  - paragraph:',
    '    - text: By Ada Quill',
    '    - time: Jan 6, 2026, 9:46 AM',
    '  - button "Copy link"',
    '  - link "E-mail":',
    '  - button "Print"',
    `  - 'figure "Picture: Bo Lind"':`,
    '    - img "A lock"',
    '    - text: "Picture: Bo Lind"',
    '  - paragraph:',
    '    - text: It sails at',
    '    - link "ten":',
    '    - text: .',
    '  - paragraph:',
    '    - link "From The Tidewater Gazette":',
  ],
};

/** What each is to a test. */
const BODIES = { CARD, PAID, RAIL, BODY };

test('what is heard', async (t) => {
  for (const [what, body] of Object.entries(BODIES)) {
    await t.test(what, async () => {
      assert.deepEqual(await heard(body), WANTED[what]);
    });
  }

  await t.test('nothing while news is on its way: the element is busy, its skeleton silent', async () => {
    const view = await open(PAID);
    await view.page.evaluate(() => {
      globalThis.fetch = () => new Promise(() => {});
      const card = document.createElement('news-article-card');
      card.setAttribute('src', '/never.json');
      document.querySelector('news-article-card').replaceWith(card);
      return card.updateComplete;
    });
    const lines = (await view.page.locator('news-article-card').ariaSnapshot()).split('\n');
    assert.deepEqual(lines, ['- status', '- list']);
    assert.equal(await view.page.locator('news-article-card [aria-busy="true"]').count(), 1);
    await view.close();
  });

  await t.test('a problem: one sentence and one thing to do, in the status region', async () => {
    const lines = await heard(CARD.replace('heard.json', 'bad.json'));
    assert.equal(lines[0], '- status:');
    assert.match(lines.join('\n'), /button "Try again"/);
  });
});

/** What goes beyond its place in any of the page's elements: too wide for the page, cut, on top of what follows, or too small to press. */
const faults = (page) =>
  page.evaluate(() => {
    const found = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
    const name = (node) => `${node.localName}.${node.className} "${node.textContent.trim().slice(0, 24)}"`;
    for (const { localName, shadowRoot } of document.querySelectorAll('[src$=".json"]')) {
      const say = (fault, node) => found.push(`${localName}: ${fault}: ${name(node)}`);
      for (const node of shadowRoot.querySelectorAll('.headline > *, .summary, .small, .label, .tools > *, .also a')) {
        if (!node.checkVisibility()) continue;
        const { overflowX, overflowY } = getComputedStyle(node);
        if (overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) say('cut', node);
        if (overflowY === 'hidden' && node.scrollHeight > node.clientHeight + 2) say('cut', node);
      }
      for (const box of shadowRoot.querySelectorAll('.text, .lead, .row, .tools, .also')) {
        const rects = [...box.children].map((node) => [node, node.getBoundingClientRect()]);
        const drawn = rects.filter(([, { width, height }]) => width && height);
        drawn.forEach(([node, a], index) => {
          for (const [, b] of drawn.slice(index + 1))
            if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
              if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5) say('overlaps what follows', node);
        });
      }
      for (const node of shadowRoot.querySelectorAll('a, button, summary')) {
        const { width, height } = node.getBoundingClientRect();
        // A link in a sentence, and a headline's, which its whole card answers for.
        if (!width || (node.closest('p, li, .headline') && node.localName === 'a' && !node.closest('.also'))) continue;
        if (width < 24 || height < 24) say(`${Math.round(width)} × ${Math.round(height)} px`, node);
      }
    }
    return found;
  });

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

test('nothing is cut, overlaps, is wider than the page, or too small to press', async (t) => {
  const AT = { width: 1280, height: 900 };
  const CASES = {
    'at 320 px': { viewport: { width: 320, height: 900 } },
    'at 1280 px': { viewport: AT },
    'with text twice as large': { viewport: AT, css: 'html { font-size: 200%; }' },
    'at 320 px with text twice as large': { viewport: { width: 320, height: 900 }, css: 'html { font-size: 200%; }' },
    'from right to left': { viewport: { width: 640, height: 900 }, lang: 'ar', dir: 'rtl' },
  };
  for (const [what, options] of Object.entries(CASES))
    await t.test(what, async () => {
      const view = await open(ALL, options);
      assert.deepEqual(await faults(view.page), []);
      await view.close();
    });

  await t.test('with the text spacing of WCAG 1.4.12, set inside of the elements', async () => {
    const view = await open(ALL, { viewport: { width: 640, height: 900 } });
    await view.page.evaluate((css) => {
      for (const { shadowRoot } of document.querySelectorAll('[src$=".json"]')) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadowRoot.adoptedStyleSheets.push(sheet);
      }
    }, SPACED);
    assert.deepEqual(await faults(view.page), []);
    await view.close();
  });
});

/** How a node of the first element looks. */
const look = (view, selector, ...names) =>
  view.page.evaluate(
    ([wanted, properties]) => {
      const node = document.querySelector('[src$=".json"]').shadowRoot.querySelector(wanted);
      return properties.map((name) => getComputedStyle(node)[name]);
    },
    [selector, names],
  );

test('forced colours keep the box around paid content, the live mark and the focus ring', async () => {
  const paid = await open(PAID, { forcedColors: 'active' });
  assert.deepEqual(await look(paid, '.is-sponsored', 'borderTopStyle', 'borderTopWidth'), ['solid', '1px']);
  await paid.page.keyboard.press('Tab');
  assert.deepEqual(await look(paid, '.headline a', 'outlineStyle', 'outlineWidth'), ['solid', '2px']);
  await paid.close();
  const live = await open(CARD, { forcedColors: 'active' });
  const [style, dot] = await look(live, '.dot', 'borderTopStyle', 'borderTopColor');
  assert.equal(style, 'solid');
  assert.deepEqual(await look(live, '.is-live', 'color'), [dot]);
  assert.deepEqual(await live.axe('news-article-card'), []);
  await live.close();
});

test('the live mark rests after less than five seconds, and moves only where readers want motion', async () => {
  for (const [reducedMotion, wanted] of [
    ['no-preference', ['news-live', '1.5s', '3']],
    ['reduce', ['none', '0s', '1']],
  ]) {
    const view = await open(CARD, { reducedMotion });
    assert.deepEqual(await look(view, '.dot', 'animationName', 'animationDuration', 'animationIterationCount'), wanted);
    await view.close();
  }
});

test('buttons are gone on paper', async () => {
  const view = await open(BODY + LIST);
  await view.page.emulateMedia({ media: 'print' });
  const shown = await view.page.evaluate(
    () =>
      [...document.querySelectorAll('[src$=".json"]')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('button, .tools a')].filter((node) => node.checkVisibility()),
      ).length,
  );
  assert.equal(shown, 0);
  await view.close();
});

test('all that can be pressed is reached by Tab, in the order of the page', async () => {
  const view = await open(CARD + BODY);
  const order = [];
  for (let count = 0; count < 7; count++) {
    await view.page.keyboard.press('Tab');
    order.push(
      await view.page.evaluate(() => {
        const node = document.activeElement.shadowRoot?.activeElement;
        return node ? (node.getAttribute('aria-label') ?? node.textContent.trim()) : null;
      }),
    );
  }
  assert.deepEqual(order, [
    ...['Picture credit', 'Story of the ferry'],
    ...['Copy link', 'E-mail', 'Print', 'ten', 'From The Tidewater Gazette'],
  ]);
  await view.close();
});
