import { setTimeout as sleep } from 'node:timers/promises';
import { allAtOnce, get, startClients } from './clients.js';
import { figuresOf } from './figures.js';
import { startNginx } from './nginx.js';
import { startOrigin } from './origin.js';

/** Seconds for which the cache may keep a feed. */
const LIFETIMES = [1, 5, 15, 60];

/** What the origin goes through, and which part of the time each takes. */
const COURSE = [
  ['well', 0.4],
  ['refuses', 0.1],
  ['answers 503', 0.1],
  ['breaks off', 0.1],
  ['hangs', 0.1],
  ['well again', 0.2],
];

/** Seconds that the last of it takes at least: nginx goes back to an origin that has failed after five. */
const BACK = 8;

const EVERY = LIFETIMES.map((seconds) => ({
  name: `${seconds} s`,
  path: `/feeds/every-${seconds}.json`,
}));
const UNCHANGED = { name: '1 s, unchanged', path: '/feeds/unchanged-1.json' };

/** What `/presslet/` holds in place of the built script, and how long each is to be kept. */
const FILES = {
  'presslet.js': /^public, max-age=3600,/,
  'chunks/grid-abc123.js': /^public, max-age=31536000, immutable$/,
};

/**
 * Loads nginx, with the documented configuration and a small origin behind it, cuts the origin off and brings it back.
 *
 * @param {string} program nginx
 * @param {{ feed: any, seconds: number, clients: number, pause: number }} options `seconds`: how long the load lasts;
 *   `pause`: milliseconds between two requests of a client
 */
export async function measureScale(program, { feed, seconds, clients, pause }) {
  const origin = await startOrigin(feed);
  const files = Object.fromEntries(Object.keys(FILES).map((name) => [name, `export const name = '${name}';\n`]));
  let nginx = null;
  try {
    nginx = await startNginx(program, { originPort: origin.port, files });
    const cold = [await coldStart(nginx, origin, { name: 'well', state: 'well', clients })];
    const loaded = await load(nginx, origin, { seconds, clients, pause });
    const refreshed = await refresh(nginx);
    for (const state of ['hangs', 'refuses'])
      cold.push(await coldStart(nginx, origin, { name: state, state, clients }));
    return { ...loaded, cold, refreshed, assets: await assets(nginx) };
  } finally {
    await nginx?.close();
    await origin.close();
  }
}

/** All ask for a feed that the cache does not have yet. */
async function coldStart(nginx, origin, { name, state, clients }) {
  await origin.become(state);
  const [before, refused] = [origin.hits.length, refusals(nginx)];
  const got = await allAtOnce(nginx.origin, `/feeds/every-15-cold-${name}.json`, clients);
  const answers = [...new Set(got.map(({ status, problem }) => `${status ?? problem}`))].sort().join(', ');
  const hits = origin.hits.length - before + refusals(nginx) - refused;
  await origin.become('well');
  return { name, answers, hits, ...figuresOf(got) };
}

async function load(nginx, origin, { seconds, clients, pause }) {
  const feeds = [...EVERY, UNCHANGED];
  const running = startClients(nginx.origin, { count: clients, pause, paths: feeds.map(({ path }) => path) });
  const spans = [];
  for (const [name, part] of COURSE) {
    await origin.become(name === 'well again' ? 'well' : name);
    const [from, hits, refused] = [Date.now(), origin.hits.length, refusals(nginx)];
    const long = Math.max(seconds * part, name === 'well again' ? BACK : 0);
    await sleep(long * 1000);
    const span = { name, seconds: long, from, to: Date.now(), hits: origin.hits.slice(hits) };
    spans.push({ ...span, refused: refusals(nginx) - refused });
  }
  await running.stop();

  const [well] = spans;
  const isIn =
    ({ from, to }) =>
    ({ at }) =>
      at >= from && at < to;
  const changing = (got) => got.filter(({ path }) => path !== UNCHANGED.path);
  const byLifetime = feeds.map(({ name, path }) => {
    const hits = well.hits.filter((hit) => hit.path === path);
    return {
      name,
      seconds: well.seconds,
      hits: hits.length,
      confirmed: hits.filter(({ status }) => status === 304).length,
      ages: path !== UNCHANGED.path,
      ...figuresOf(running.got.filter(isIn(well)).filter((got) => got.path === path)),
    };
  });
  const byState = spans.map((span) => ({
    name: span.name,
    seconds: span.seconds,
    hits: span.hits.length + span.refused,
    ...figuresOf(changing(running.got.filter(isIn(span)))),
    asked: running.got.filter(isIn(span)).length,
    failures: running.got.filter(isIn(span)).filter(({ problem }) => problem).length,
  }));
  const back = spans.at(-1);
  const fresh = running.got.find(
    ({ path, at, waited, age }) => path === EVERY[0].path && at >= back.from && at + waited - age >= back.from,
  );
  const problems = running.got.filter(({ problem }) => problem).map(({ problem }) => problem);
  return { byLifetime, byState, freshAfter: fresh ? fresh.at - back.from : NaN, problems, asked: running.got.length };
}

/** How often nginx came before a closed door, which the origin cannot know (111: ECONNREFUSED). */
const refusals = (nginx) => nginx.log().match(/connect\(\) failed \(111/g)?.length ?? 0;

/** How old the feed with the longest lifetime is before and after the newsroom has it fetched anew. */
async function refresh(nginx) {
  const { path } = EVERY.at(-1);
  const before = await get(nginx.origin, path);
  await get(nginx.origin, path, { headers: { 'x-refresh': '1' } });
  const after = await get(nginx.origin, path);
  return { before: before.age, after: after.age };
}

/** The files whose headers are not as documented. */
async function assets(nginx) {
  const wrong = [];
  for (const [name, lifetime] of Object.entries(FILES)) {
    const { headers } = await fetch(`${nginx.origin}/presslet/${name}`);
    const right =
      lifetime.test(headers.get('cache-control') ?? '') && headers.get('access-control-allow-origin') === '*';
    if (!right) wrong.push(name);
  }
  return { wrong };
}
