import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, picturesLoaded, read, readAll } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn } = site.origins;

const NONCE = 'nonce="n1"';
const SCRIPT = `<script type="module" ${NONCE} src="${cdn}/presslet.js"></script>`;
const BODY = `<news-section-feed src="${cdn}/feed.json" layout="grid"><p>Fallback</p></news-section-feed>
  <news-section-feed src="${cdn}/prose.json" agencies="The Wire Service" id="prose"><p>Fallback</p></news-section-feed>`;
const STRICT = `default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; img-src ${cdn}; connect-src ${cdn}`;

/** Opens a page with a policy. It has no colours of its own: a style sheet in the page would be a violation too. */
async function open(policy, { head = '', body = BODY } = {}) {
  site.routes.page['/'] = {
    headers: { 'content-security-policy': policy },
    body: hostPage(body, { head: head + SCRIPT, colours: '' }),
  };
  return site.open();
}

async function showsNews(view) {
  const [grid, prose] = await readAll(view.page);
  assert.deepEqual(headlines(grid), CLEAN_HEADLINES);
  assert.equal(prose.cards[0].agency, 'The Wire Service');
  assert.equal(prose.cards[0].credit, 'Picture: Northwind Pictures/Ada Quill');
  assert.deepEqual(await picturesLoaded(view.page), [true, true, true]);
  assert.deepEqual(view.errors, []);
}

test('a nonce with strict-dynamic is enough for script and chunks, and nothing is violated', async () => {
  const view = await open(STRICT);
  await showsNews(view);
  assert.deepEqual(view.console, []);
});

test("under style-src 'none' the news has its style, and nothing is violated", async () => {
  const view = await open(`${STRICT}; style-src 'none'; style-src-attr 'none'; style-src-elem 'none'`);
  await showsNews(view);
  const grid = view.page.locator('news-section-feed').first();
  assert.equal(await grid.locator('[part="items"]').evaluate((list) => getComputedStyle(list).display), 'grid');
  assert.ok(
    (await grid
      .locator('[part="items"]')
      .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length)) > 1,
  );
  assert.deepEqual(view.console, []);
});

/** The lines of docs/security.md as a policy of this test's servers, without what only embeds need. */
const asked = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8')
  .match(/```\n(script-src[^`]*)```/)[1]
  .split('\n')
  .filter((line) => line && !line.startsWith('frame-src'))
  .map((line) => line.replace(/\s*\(.*/, '').replace(/https:\/\/[\w.-]+example(\/presslet\/)?/, cdn));

test('the lines that docs/security.md asks for are all that is needed', async () => {
  assert.equal(asked.length, 4);
  const view = await open(`default-src 'none'; require-trusted-types-for 'script'; ${asked.join('; ')}`);
  await showsNews(view);
  assert.deepEqual(view.console, []);
});

test('feed HTML with handlers and styles violates nothing while its text is read', async () => {
  const noisy = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Noise',
    items: [
      {
        id: '1',
        url: 'https://tidewater.example/1',
        content_html:
          '<p style="color:red" onclick="alert(1)">Harbour walls are painted</p><img src="https://tidewater.example/1.jpg" onerror=alert(2) style=\'width:1px\'><script>alert(3)</script><p>and dried.</p><iframe src="https://tidewater.example/frame"></iframe>',
      },
    ],
  };
  site.routes.cdn['/noisy.json'] = { json: noisy };
  const view = await open(`${STRICT}; style-src 'none'`, {
    body: `<news-section-feed src="${cdn}/noisy.json" show="summary"></news-section-feed>`,
  });
  assert.deepEqual(headlines(await read(view.page)), ['Harbour walls are painted']);
  assert.deepEqual([view.console, view.errors], [[], []]);
  assert.deepEqual(
    view.requests.filter(({ url }) => url.includes('tidewater')),
    [],
  );
});

test('without the feed in connect-src the fallback stays, and the problem says where to look', async () => {
  const view = await open(`default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; connect-src 'self'`);
  const { status, problem, fallback, told } = await read(view.page);
  assert.deepEqual(
    [status, problem.kind, fallback, told],
    ['problem', 'network', true, 'The news could not be reached. Try again'],
  );
  assert.match(problem.message, /connect-src of the page’s CSP/);
  assert.deepEqual(view.errors, []);
});

test('without the script in script-src the fallback stands as if there were no script', async () => {
  const view = await open(`script-src 'self'`);
  assert.equal(await view.page.getByText('Fallback').first().isVisible(), true);
  assert.equal(await view.page.evaluate(() => customElements.get('news-section-feed')), undefined);
});

const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;
const made = (name, rules) => `<script ${NONCE}>trustedTypes.createPolicy('${name}', { ${rules} });</script>`;
const pass = 'createHTML: (html) => html';

const NAMED = {
  'with our name in the list': [`${TRUSTED}; trusted-types presslet`, ''],
  'with our name beside others': [`${TRUSTED}; trusted-types host presslet dompurify`, ''],
  'without a list of names': [TRUSTED, ''],
  'where the host made a policy of Lit’s name first': [
    `${TRUSTED}; trusted-types presslet lit-html`,
    made('lit-html', pass),
  ],
  'where the host’s default policy throws': [
    `${TRUSTED}; trusted-types presslet default`,
    made('default', 'createHTML() { throw new TypeError("no"); }'),
  ],
};

for (const [name, [policy, head]] of Object.entries(NAMED)) {
  test(`where Trusted Types are required, ${name}, the news shows whole and nothing is violated`, async () => {
    const view = await open(policy, { head });
    await showsNews(view);
    assert.deepEqual(view.console, []);
  });
}

const UNNAMED = {
  'in a list that lacks it': [`${TRUSTED}; trusted-types host`, ''],
  'by the list none': [`${TRUSTED}; trusted-types 'none'`, ''],
  'as it was taken by the host': [`${TRUSTED}; trusted-types presslet`, made('presslet', pass)],
};

for (const [name, [policy, head]] of Object.entries(UNNAMED)) {
  test(`where Trusted Types are required and our name is forbidden ${name}, the news shows as text, and no credit is lost`, async () => {
    const view = await open(policy, { head });
    const [grid, prose] = await readAll(view.page);
    assert.deepEqual(headlines(grid), CLEAN_HEADLINES);
    assert.deepEqual(await picturesLoaded(view.page), [true, true, true]);
    const { headline, byline, agency, credit, summary } = prose.cards[0];
    assert.deepEqual(
      [headline, byline, agency],
      ['Tram line to the hospital opens in spring', 'By City Desk', 'The Wire Service'],
    );
    assert.match(`${credit} ${summary}`, /Northwind Pictures\/Ada Quill/);
    assert.deepEqual(view.errors, []);
    for (const { text } of view.console)
      assert.match(text, /TrustedTypePolicy named 'presslet'|requires 'TrustedHTML'/);
  });
}
