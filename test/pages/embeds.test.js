import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedOf, newsRoutes } from './news/feeds.js';
import { hostPage, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const CONTENT = `<p>The ferry sails at night again.</p>
  <blockquote class="twitter-tweet"><p>She is back.</p>&mdash; Merrowmouth (@merrowmouth)
  <a href="https://twitter.com/merrowmouth/status/17">6 January</a></blockquote>
  <script async src="https://platform.twitter.com/widgets.js"></script>
  <iframe title="The crossing" src="https://www.youtube.com/embed/Abc_123-xyZ?autoplay=1"></iframe>
  <p>https://datawrapper.dwcdn.net/aB3dE/2/</p><p>The end.</p>`;

const story = {
  id: 'ferry',
  url: 'https://tidewater.example/ferry',
  title: 'Ferry returns to the night timetable',
  date_published: '2026-01-06T09:46:00Z',
  content_html: CONTENT,
};

const site = await openSite({
  pages: { '/blank': '' },
  cdn: (origins) => ({ ...newsRoutes(origins), '/embeds.json': { json: feedOf(story) } }),
});
const { cdn } = site.origins;

const POST = 'https://platform.twitter.com/embed/Tweet.html?id=17&dnt=true';
const FILM = 'https://www.youtube-nocookie.com/embed/Abc_123-xyZ';
const CHART = 'https://datawrapper.dwcdn.net/aB3dE/';

/** What a provider's frame is in these tests: it sends what it is told to, from its own origin. */
const FRAME = `<!doctype html><html lang="en"><title>Frame</title><p>Framed</p><a href="/">In</a>
  <script>addEventListener('message', ({ data }) => parent.postMessage(data, '*'))</script>`;

/** Opens a page with the article; whatever is asked of a provider is answered here, and written down. */
const open = async (attributes = '', { headers = {}, ...options } = {}) => {
  site.routes.page['/'] = {
    headers,
    body: hostPage(
      `<news-article-body src="${cdn}/embeds.json" article-id="ferry" ${attributes}></news-article-body>`,
      { head: `<link rel="canonical" href="${story.url}">${scriptTag(cdn)}` },
    ),
  };
  const view = await site.open('/blank', options);
  const asked = [];
  await view.context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: FRAME });
    },
  );
  await view.page.goto(new URL('/', site.origins.page).href);
  await view.page.locator('news-article-body figure').first().waitFor();
  return { ...view, asked, box: (number) => view.page.locator('news-article-body figure').nth(number) };
};

const sizeOf = (box) => box.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

/** Has a frame, which has loaded, send a message to the page, and waits until the page has had it. */
const send = async ({ page }, box, data) => {
  const frame = await (await box.locator('iframe').elementHandle()).contentFrame();
  await frame.getByText('Framed').waitFor();
  await page.evaluate(() => {
    globalThis.heard = new Promise((resolve) => addEventListener('message', () => setTimeout(resolve), { once: true }));
  });
  await frame.evaluate((message) => parent.postMessage(message, '*'), data);
  await page.evaluate(async () => {
    await globalThis.heard;
    await document.querySelector('news-article-body').updateComplete;
  });
};

test('nobody is asked for anything before a press, and then one provider for one frame', async () => {
  const view = await open();
  await view.page.mouse.wheel(0, 4000);
  assert.equal(await view.page.getByRole('button', { name: /^Show / }).count(), 3);
  assert.deepEqual(view.asked, []);
  const button = view.page.getByRole('button', { name: 'Show post from X' });
  await button.focus();
  await view.page.keyboard.press('Enter');
  await view.box(0).frameLocator('iframe').getByText('Framed').waitFor();
  assert.deepEqual(view.asked, [POST]);
  assert.equal(await view.page.locator('news-article-body iframe').count(), 1);
  assert.deepEqual([view.console, view.errors], [[], []]);
});

test('whoever pressed is where the button was, and comes to the frame and its link by tabbing on', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Show video from YouTube' }).press('Space');
  await page.locator('news-article-body').frameLocator('iframe').getByText('Framed').waitFor();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: node } = document.querySelector('news-article-body').shadowRoot;
      return `${node.localName} ${node.getAttribute('aria-label') ?? node.title ?? ''}`.trim();
    });
  assert.equal(await focused(), 'figure The crossing');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'iframe The crossing');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'a');
});

test('a frame grows as its own provider says, and as nobody else does', async () => {
  const view = await open('consent="x datawrapper youtube"');
  await view.box(0).scrollIntoViewIfNeeded();
  assert.equal(await sizeOf(view.box(0)), 480);
  await view.page.evaluate(() => postMessage({ height: 900 }, '*'));
  // The chart is the chart's own provider's to measure, not the post's.
  await view.box(2).scrollIntoViewIfNeeded();
  await send(view, view.box(2), { 'datawrapper-height': { aB3dE: 333 } });
  assert.deepEqual([await sizeOf(view.box(0)), await sizeOf(view.box(2))], [480, 333]);
  await send(view, view.box(0), {
    'twttr.embed': { jsonrpc: '2.0', method: 'twttr.private.resize', params: [{ width: 550, height: 612 }] },
  });
  assert.equal(await sizeOf(view.box(0)), 612);
  assert.deepEqual([...view.asked].sort(), [CHART, POST, FILM].sort());
});

test('a frame that was led elsewhere is not listened to', async () => {
  const view = await open('consent="x"');
  await view.box(0).scrollIntoViewIfNeeded();
  const frame = await (await view.box(0).locator('iframe').elementHandle()).contentFrame();
  await frame.getByText('Framed').waitFor();
  await frame.goto('https://evil.example/');
  await send(view, view.box(0), { height: 900 });
  assert.equal(await sizeOf(view.box(0)), 480);
});

test('what a frame may not do it cannot do', async () => {
  const view = await open('consent="x"');
  await view.box(0).scrollIntoViewIfNeeded();
  const frame = await (await view.box(0).locator('iframe').elementHandle()).contentFrame();
  await frame.getByText('Framed').waitFor();
  const dialogs = [];
  view.page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
  await frame.evaluate(() => {
    try {
      top.location.href = 'https://evil.example/';
    } catch {
      // The sandbox says no.
    }
    alert('Boo');
  });
  assert.equal(new URL(view.page.url()).origin, site.origins.page);
  assert.deepEqual(dialogs, []);
});

test('where the page lets no frame in, words and link are still there', async () => {
  const view = await open('', {
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${cdn}; connect-src ${cdn}; style-src 'unsafe-inline'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types presslet`,
    },
  });
  await view.page.getByRole('button', { name: 'Show post from X' }).click();
  await view.box(0).locator('iframe').waitFor();
  assert.deepEqual(view.asked, []);
  assert.equal(await view.box(0).getByText('She is back.').isVisible(), true);
  assert.equal(
    await view.box(0).getByRole('link', { name: 'Open on X' }).getAttribute('href'),
    'https://x.com/merrowmouth/status/17',
  );
});

for (const colorScheme of ['light', 'dark']) {
  test(`it can be used by everybody on a ${colorScheme} page`, async () => {
    const view = await open('', { colorScheme });
    assert.deepEqual(await view.axe(), []);
    await view.page.getByRole('button', { name: 'Show video from YouTube' }).click();
    await view.box(1).frameLocator('iframe').getByText('Framed').waitFor();
    assert.deepEqual(await view.axe(), []);
  });
}

test('on paper there are words and an address, and no frame', async () => {
  const view = await open('consent="x youtube"');
  await view.box(0).scrollIntoViewIfNeeded();
  await send(view, view.box(0), { height: 500 });
  assert.equal(await view.box(0).getByText('She is back.').isVisible(), false);
  await view.page.emulateMedia({ media: 'print' });
  assert.equal(await view.box(0).getByText('She is back.').isVisible(), true);
  assert.equal(await view.box(0).locator('iframe').isVisible(), false);
  assert.equal(await view.box(2).getByRole('button').isVisible(), false);
  const printed = await view
    .box(0)
    .getByRole('link', { name: 'Open on X' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  assert.match(printed, /x\.com\/merrowmouth\/status\/17|attr\(href\)/);
});

test('a placeholder says it with data attributes', async () => {
  site.routes.page['/'] = {
    body: hostPage(
      `<div data-presslet="article-body" data-src="${cdn}/embeds.json" data-article-id="ferry" data-embeds="link" data-consent="x"></div>`,
      { head: `<link rel="canonical" href="${story.url}">${scriptTag(cdn)}` },
    ),
  };
  const view = await site.open('/');
  await view.page.locator('news-article-body figure').first().waitFor();
  assert.deepEqual(
    await view.page.locator('news-article-body').evaluate((element) => [element.embeds, element.consent]),
    ['link', ['x']],
  );
  assert.equal(await view.page.locator('news-article-body :is(button, iframe)').count(), 0);
});
