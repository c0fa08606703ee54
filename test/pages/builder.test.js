import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, give, openBuilder, previewOf, seen, settled, tab, told } from './news/builder.js';
import { headlines, hostPage, readAll } from './news/page.js';
import { openSite } from './support/site.js';

const builder = await openBuilder();
const site = await openSite({ pages: {} });
const LEDGER = `src=${builder.feed}&time=absolute`;

/** Opens a page of another site with what was copied in it. */
async function paste(lines, { head = '' } = {}) {
  site.routes.page['/pasted'] = hostPage(lines, { head, lang: 'en-GB' });
  return site.open('/pasted');
}

test('from an empty form to lines that show on another site what the preview shows', async () => {
  const { page, console, errors, failed } = await builder.open();
  assert.deepEqual((await told(page)).missing, ['The feed: give its address, or paste it.']);
  const heard = () => page.locator('#tabs > .unseen[role=status]').textContent();
  assert.equal(await heard(), 'No snippet yet: 1 thing is missing.');
  await page.click('#use-demo');
  await settled(page);
  // It is on this machine, as are the scripts.
  assert.equal(await heard(), 'The snippet is ready; 2 things are still missing before readers see it.');
  assert.match(await page.innerText('#feed-said'), /The Harbour Ledger.*32 articles to show/);
  await choose(page, '#field-section', 'Harbour');
  await choose(page, '[name=layout][value=grid]');
  await choose(page, '#field-limit', '4');
  await choose(page, '#field-time', 'absolute');
  await choose(page, '#theme', 'broadsheet');
  await choose(page, '#token-accent', '#0b6e4f');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('#tabs > .said').textContent === 'Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual([copied], (await told(page)).blocks);

  const preview = await previewOf(page);
  const pasted = await paste(copied);
  const [shown, wanted] = [await seen(pasted.page), await seen(preview)];
  assert.equal(wanted.cards.length, 4);
  assert.deepEqual(shown, wanted);
  const looks = (where) =>
    where.locator('news-section-feed').evaluate((element) => {
      const headline = element.shadowRoot.querySelector('[part="headline"]');
      return [getComputedStyle(element).getPropertyValue('--news-accent'), getComputedStyle(headline).fontFamily];
    });
  const [accent, typeface] = await looks(pasted.page);
  assert.deepEqual([accent, typeface], await looks(preview));
  assert.match(accent + typeface, /#0b6e4f.*Iowan/);
  // What stood there before the script are the stories that it then shows.
  const links = await pasted.page.locator('news-section-feed a').evaluateAll((all) => all.map(({ href }) => href));
  assert.deepEqual(
    links.slice(0, 4),
    shown.cards.map(({ link }) => link),
  );
  const kept = await pasted.page
    .locator('news-section-feed')
    .evaluate((element) => parseFloat(getComputedStyle(element).minHeight));
  const height = await preview.locator('news-section-feed').evaluate((element) => element.offsetHeight);
  assert.ok(Math.abs(kept - height) <= 20, `${kept} kept for ${height}`);
  assert.deepEqual([pasted.console, pasted.errors, console, errors, failed], [[], [], [], [], []]);
});

test('the other ways of HTML show the same: pinned, as a placeholder, in a frame, as a page', async () => {
  const { page } = await builder.open(`${LEDGER}&section=Culture&limit=3&layout=grid`);
  const wanted = headlines(await seen(await previewOf(page)));
  assert.equal(wanted.length, 3);

  const [pinned] = (await tab(page, 'Pinned')).blocks;
  assert.match(pinned, /presslet\.full\.js" integrity="sha384-[\w+/=]{64}" crossorigin/);
  assert.deepEqual(headlines(await seen((await paste(pinned)).page)), wanted);

  const [text, template] = (await tab(page, 'CMS')).blocks;
  assert.deepEqual(headlines(await seen((await paste(text, { head: template })).page)), wanted);

  const [frame] = (await tab(page, 'iframe')).blocks;
  const framing = await paste(frame);
  const within = await (await framing.page.locator('iframe').elementHandle()).contentFrame();
  assert.deepEqual(headlines(await seen(within)), wanted);
  await framing.page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
  assert.deepEqual(framing.errors, []);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a page with it' }).click();
  const stream = await (await download).createReadStream();
  const file = (await stream.toArray()).join('');
  site.routes.page['/news.html'] = file;
  const ready = await site.open('/news.html');
  assert.deepEqual(headlines(await seen(ready.page)), wanted);
  assert.deepEqual(await ready.axe(), []);
  const [, prerendered] = (await tab(page, 'Prerendered')).blocks;
  assert.equal(prerendered, file);
});

test('frameworks get the same attributes, by their own names', async () => {
  const { page } = await builder.open(
    `${LEDGER}&limit=3&today=&link-query=utm_source=partner&show=image time&theme=wire`,
  );
  const [, react] = (await tab(page, 'React')).blocks;
  assert.match(react, /^import \{ SectionFeed \} from 'presslet\/react';\nimport 'presslet\/themes\/wire\.css';\n/);
  for (const part of [
    "show={['image', 'time']}",
    'limit={3}',
    '\n      today\n',
    'linkQuery="utm_source=partner"',
    'time="absolute"',
  ])
    assert.ok(react.includes(part), part);
  for (const name of ['Vue', 'Svelte', 'npm']) {
    const code = (await tab(page, name)).blocks.join('\n');
    assert.match(code, /import 'presslet\/section-feed\/define';/);
    for (const part of ['show="image time"', 'limit="3"', 'link-query="utm_source=partner"'])
      assert.ok(code.includes(part), part);
  }
});

test('a hostile feed stays text in every way, and in the page that is made of it', async () => {
  const nasty = `</script><img src=x onerror="document.title='run'"> "quoted" '{{ 1 }}' \${x} -->`;
  const item = (id) => ({ id, url: `https://tidewater.example/${id}?a="b"&c='d'`, title: nasty, content_text: nasty });
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: nasty, items: [item('1'), item('2')] };
  site.routes.cdn['/nasty.json'] = { json: feed };
  const { page, errors } = await builder.open(`src=${site.origins.cdn}/nasty.json`);
  for (const name of ['HTML', 'Pinned', 'CMS', 'iframe', 'React', 'Vue', 'Svelte', 'Prerendered', 'npm']) {
    const { blocks } = await tab(page, name);
    assert.ok(blocks.length > 0, name);
    assert.equal(blocks.join('').includes('<img'), name === 'React', name);
  }
  const pasted = await paste((await tab(page, 'HTML')).blocks[0]);
  const [{ cards }] = await readAll(pasted.page);
  assert.deepEqual(
    cards.map(({ headline }) => headline),
    [nasty, nasty],
  );
  assert.match(await page.title(), /^Embed builder/);
  assert.deepEqual([await pasted.page.title(), pasted.errors, errors], ['The host’s page', [], []]);

  await page.click('#paste summary');
  await page.fill('#pasted', JSON.stringify(feed));
  await page.click('#use-pasted');
  await settled(page);
  assert.equal(await page.locator('#feed-report img, #feed-said img').count(), 0);
  const inline = await paste((await told(page)).blocks[0]);
  assert.deepEqual(headlines(await seen(inline.page)), [nasty, nasty]);
  assert.deepEqual((await tab(page, 'React')).missing, [
    'An address of the feed: this way does not take a feed that was pasted.',
  ]);
  assert.ok(!page.url().includes('tidewater'));
});

test('a feed that may not be read, is none, or is not there is told as such, with what to do', async () => {
  site.routes.page['/closed.json'] = { json: { version: 'https://jsonfeed.org/version/1.1', title: 'C', items: [] } };
  site.routes.page['/rss.xml'] = {
    cors: '*',
    headers: { 'content-type': 'text/xml' },
    body: '<?xml version="1.0"?><rss version="2.0"></rss>',
  };
  const { page, axe } = await builder.open();
  await give(page, `${site.origins.page}/closed.json`);
  const report = await page.innerText('#feed-report');
  assert.match(
    report,
    /lets no other site read the feed[^]*127\.0\.0\.1:\d+ has to send this header[^]*\nAccess-Control-Allow-Origin: \*\n[^]*curl -sI/,
  );
  await page.click('#feed-report summary >> text=nginx');
  assert.match(
    await page.innerText('#feed-report details[open]'),
    /location that answers the feed already[^]*\nadd_header Access-Control-Allow-Origin "\*" always;/,
  );
  assert.deepEqual((await told(page)).missing, [
    'A feed that can be read: the first step says what is wrong, and what to do.',
  ]);
  assert.deepEqual(await axe(), []);
  await give(page, `${site.origins.page}/rss.xml`);
  assert.match(await page.innerText('#feed-report'), /RSS instead of a JSON feed[^]*npx presslet convert/);
  await give(page, 'http://127.0.0.1:9/feed.json');
  assert.match(await page.innerText('#feed-report'), /Nobody answers at 127\.0\.0\.1:9/);
  await give(page, 'javascript:alert(1)');
  assert.deepEqual((await told(page)).missing, ['An address of a feed: what stands there is none.']);
  assert.equal(await page.locator('#stage iframe').count(), 0);
  await give(page, `  ${builder.feed}  `);
  assert.match((await told(page)).blocks[0], new RegExp(`src="${builder.feed}"`));
});

test('a feed that only its own site may read has to let the others in', async () => {
  const { page } = await builder.open();
  await page.route('**/feeds/chronique.json', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), server: 'Apache/2.4' };
    delete headers['access-control-allow-origin'];
    await route.fulfill({ response, headers });
  });
  await give(page, '../feeds/chronique.json');
  assert.match(
    await page.innerText('#feed-report'),
    /This site can read the feed\. Others cannot\.[^]*This looks like Apache\.[^]*<Files "chronique\.json">/,
  );
});

test('colours that cannot be read are named, on the pages where they cannot; values that are none hold the lines back', async () => {
  const { page } = await builder.open(`${LEDGER}&limit=2&--accent=%23ffb000&exact=`);
  const contrast = async () => (await told(page)).warnings.filter((words) => words.startsWith('Contrast'));
  assert.match((await contrast()).join(), /on light pages, and needs 4\.5 : 1\.$/);
  assert.match(await page.innerText('#contrast'), /On light pages: too faint, the least is 1\.8 : 1/);
  await choose(page, '#page', 'dark');
  assert.deepEqual(await contrast(), []);
  await choose(page, '#token-accent', '#5a0000');
  assert.match((await contrast()).join(), /on dark pages/);
  await choose(page, '#token-accent', '#0b6e4f');
  await page.uncheck('#exact');
  await choose(page, '#page', 'both');
  assert.deepEqual(await contrast(), []);
  await choose(page, '#token-accent', 'reddish');
  await choose(page, '#field-time-zone', 'Mars/Olympus');
  assert.deepEqual((await told(page)).missing, [
    'A value that CSS knows for --news-accent.',
    'A value of time-zone that is known: “Mars/Olympus” is not.',
  ]);
  await page.click('#tab-panel .missing button >> nth=0');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'token-accent');
});

test('the address of the builder brings a colleague all of it', async () => {
  const chosen = `element=related-articles&${LEDGER}&article-id=hl-ferry&limit=3&lang=fr&--gap=2em&tab=react&width=420&view=dark+rtl`;
  const { page } = await builder.open(chosen);
  const first = await told(page);
  await page.click('#copy-link');
  await page.waitForFunction(() => document.querySelector('#link-said').textContent === 'Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await builder.open(new URL(link).hash.slice(1));
  assert.deepEqual(await told(other.page), first);
  await page.getByRole('link', { name: 'Start again' }).click();
  await page.waitForFunction(() => document.querySelector('#feed-said').dataset.status === 'none');
  assert.deepEqual((await told(page)).missing, ['The feed: give its address, or paste it.']);
  assert.match(first.blocks[1], /<RelatedArticles[^]*articleId="hl-ferry"[^]*lang="fr"/);
  const state = await other.page.evaluate(() => [
    document.querySelector('[role=separator]').getAttribute('aria-valuenow'),
    [...document.querySelectorAll('#switches :checked')].map(({ value }) => value),
    document.querySelector('[role=tab][aria-selected=true]').textContent,
  ]);
  assert.deepEqual(state, ['420', ['dark', 'rtl'], 'React']);
  const preview = await previewOf(other.page);
  assert.deepEqual(await preview.evaluate(() => [document.documentElement.className, document.dir]), ['dark', 'rtl']);
});

test('by keyboard alone: tabs, width and switches; the preview says what readers get', async () => {
  const { page } = await builder.open(`${LEDGER}&limit=2`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'snippet');
  assert.match(page.url(), /limit=2/);
  await page.focus('#tab-html');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'npm');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  assert.match((await told(page)).blocks[0], /presslet\.full\.js/);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-panel');

  const handle = page.getByRole('separator', { name: 'Width of the preview' });
  await handle.focus();
  const widths = [];
  for (const key of ['Home', 'ArrowRight', 'PageUp', 'End']) {
    await page.keyboard.press(key);
    widths.push(Number(await handle.getAttribute('aria-valuenow')));
  }
  assert.deepEqual(widths, [160, 170, 270, 1280]);
  await settled(page);
  assert.equal(await (await previewOf(page)).evaluate(() => innerWidth), 1280);
  assert.match(page.url(), /width=1280/);
  await page.keyboard.press('Home');
  const { x, y } = await handle.boundingBox();
  await page.mouse.move(x + 5, y + 50);
  await page.mouse.down();
  await page.mouse.move(x + 205, y + 50, { steps: 4 });
  await page.mouse.up();
  assert.equal(await handle.getAttribute('aria-valuenow'), '360');
  await settled(page);
  assert.match(
    await page.innerText('.weight'),
    /Shown: 2 stories\..*Script [\d.]+ kB \(brotli\) in \d files · feed [\d.]+ kB/,
  );

  const press = async (name) => {
    await page.getByLabel(name).focus();
    await page.keyboard.press('Space');
  };
  const before = await told(page);
  await press('Feed down');
  await settled(page);
  const preview = await previewOf(page);
  const [{ status, fallback, cards }] = await readAll(preview);
  assert.deepEqual([status, fallback, cards], ['problem', true, []]);
  assert.deepEqual(await told(page), before);
  await press('Feed down');
  await press('Slow network');
  await page.waitForFunction(
    () =>
      document.querySelector('#stage iframe')?.contentDocument.querySelector('news-section-feed')?.status === 'loading',
  );
  assert.equal(await page.locator('#stage').getAttribute('aria-busy'), 'true');
  await settled(page);
  assert.equal((await readAll(await previewOf(page)))[0].status, 'ready');
});

test('it has no fault in light, dark and forced colours, and is not too wide at 320, 768 and 1280 pixels', async () => {
  const view = await builder.open(`${LEDGER}&limit=2&--accent=%23ffb000&exact=&tab=cms`);
  const { page, axe } = view;
  for (const details of await page.locator('details').all()) await details.evaluate((each) => (each.open = true));
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ]) {
    await page.emulateMedia(media);
    assert.deepEqual([media, await axe()], [media, []]);
  }
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
});

test('nothing is asked for but the feed, its pictures and files of its own; a strict policy is enough', async () => {
  const headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  };
  const { page, requests, console, errors } = await builder.open(`${LEDGER}&limit=2&--accent=%230b6e4f&theme=wire`, {
    headers,
  });
  await choose(page, '#field-heading-text', 'Secret plans');
  for (const name of ['Pinned', 'React']) await tab(page, name);
  assert.equal(headlines(await seen(await previewOf(page))).length, 2);
  const elsewhere = requests.filter(
    ({ url, method }) =>
      method !== 'GET' || !url.startsWith(builder.origin) || /secret|[?]/i.test(url.replace(/#.*/, '')),
  );
  assert.deepEqual([elsewhere, console, errors], [[], [], []]);
});
