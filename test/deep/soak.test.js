import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stage } from '../pages/support/fault-stage.js';

const REFRESHES = 1000;
/** Between two looks; at the first all parts are there, and caches are full. */
const EVERY = 200;
/** How far memory, listeners and nodes may be from what they were. */
const DRIFT = 0.05;
/** After how many refreshes a reader asks for what is new. */
const READS = 7;
const SHOWN = 12;

const PLACES = ['Merrowmouth', 'Tidewater', 'Corveth', 'Saltholm', 'Underlea'];
const THINGS = ['ferry', 'tide mill', 'bandstand', 'reading room', 'lock', 'orchard', 'tram'];

/** A story as it stands after so many refreshes: now and then its words are other ones. */
const story = (number, round) => ({
  id: `story-${number}`,
  url: `https://bell.example/${number}`,
  title: `The ${THINGS[number % THINGS.length]} of ${PLACES[number % PLACES.length]} opens for the ${number}th time${(number + round) % 4 ? '' : ', and closes'}`,
  summary: `What happened when it was told for the ${round}th time.`,
  content_html: `<p>It opened. ${'The keeper was there. '.repeat(number % 9)}</p>`,
  date_published: new Date(Date.UTC(2026, 0, 6, 8) + number * 60_000).toISOString(),
  authors: [{ name: 'Ada Quill' }],
  tags: [THINGS[number % THINGS.length]],
});

/** Each time a new story comes first, and the last goes. */
const feed = (round) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Merrowmouth Bell',
  home_page_url: 'https://bell.example/',
  language: 'en',
  items: Array.from({ length: SHOWN + 4 }, (_, place) => story(round + SHOWN + 4 - place, round)),
});

/** Most refreshes bring news; some meet what servers do. */
const step = (round) => ({ ...answer(round), headers: { date: null, ...answer(round).headers } });

const answer = (round) => {
  if (round % 25 === 11) return { status: 404, body: 'Sorry' };
  if (round % 25 === 17) return { status: 503, headers: { 'retry-after': '90' }, body: 'Later' };
  if (round % 25 === 23) return { body: '<!doctype html><title>Sorry</title>' };
  return { body: feed(round) };
};

const element = (id, src, more) =>
  `<news-section-feed id="news-${id}" src="${src}" refresh="30" ${more}></news-section-feed>`;

/** Memory, listeners and nodes, once everything that nobody holds is gone. */
async function measure(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap, listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** Runs in the page: time goes on until it has asked so often. A reader comes by now and then. */
async function refreshes([count, reads]) {
  const { notes, pass, rest } = globalThis.probe;
  const calm = async () => {
    let seen = await rest();
    while (seen.states.some(({ busy }) => busy)) seen = await rest();
    return seen;
  };
  for (let round = 1; round <= count; round++) {
    // What the test itself notes is not the page's.
    Object.assign(notes, { asked: [], read: {} });
    while (!notes.asked.length) await pass((await calm()).next);
    await calm();
    const list = globalThis.document.querySelector('#news-1').shadowRoot;
    if (round % reads === 0) list.querySelector('.new button')?.click();
  }
}

test('a page that asks a thousand times is as large after that as after two hundred times', async (context) => {
  // What a compiler learns in time and keeps is not the page's.
  const stage = await Stage.open({ flags: '--jitless' });
  context.after(() => stage.close());
  const script = await stage.serve(Array.from({ length: REFRESHES + 2 }, (_, round) => step(round)));
  const src = script.url();
  const { page } = await stage.show(
    element(1, src, 'layout="list"') +
      element(2, src, 'layout="grid" deduplicate more="button" limit="3"') +
      `<news-article-card id="news-3" src="${src}"></news-article-card>`,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await stage.settle();
  assert.deepEqual(
    stage.states.map(({ status }) => status),
    ['ready', 'ready', 'ready'],
  );

  const samples = [];
  for (let round = EVERY; round <= REFRESHES; round += EVERY) {
    await page.evaluate(refreshes, [EVERY, READS]);
    assert.equal(script.requests.length, round + 1, 'one request for one refresh, however many elements');
    samples.push({ round, ...(await measure(session)) });
  }

  const [first, ...others] = samples;
  for (const sample of samples) context.diagnostic(JSON.stringify(sample));
  for (const name of ['heap', 'listeners', 'nodes']) {
    for (const { round, [name]: value } of others) {
      const drift = Math.abs(value - first[name]) / first[name];
      assert.ok(drift <= DRIFT, `${name}: ${first[name]} after ${first.round}, ${value} after ${round}`);
    }
  }
  const { uncaught } = await page.evaluate(() => globalThis.probe.notes);
  assert.deepEqual([uncaught, stage.views[0].errors], [[], []]);
  assert.deepEqual(
    stage.states.map(({ status }) => status),
    ['ready', 'ready', 'ready'],
  );
});
