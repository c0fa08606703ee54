import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { corporaFolder } from '../../scripts/lib/corpora.js';
import { GOOD, headlinesOf, LATER } from './news/fault-kit.js';
import { headlines } from './news/page.js';
import { playAlone } from './support/corpus-play.js';
import { stepOf } from './support/corpus-steps.js';
import { perform } from './support/plays.js';

const folder = corporaFolder();
const { scenarios } = folder
  ? JSON.parse(readFileSync(join(folder, 'feeds/http-faults.json'), 'utf8'))
  : { scenarios: [] };

/** Where the design says otherwise, which holds: what is expected instead, and why. */
const DIFFERENCES = {
  'adblock-blocks-feed': {
    expect: { requests: { min: 1, max: 3 } },
    why: 'Network errors are tried again at most twice (section 6); a page cannot tell what a blocker stopped from a dead network.',
  },
  'pagehide-aborts': {
    expect: { open_requests_after: 1 },
    why: 'Leaving the page’s DOM cancels (section 5); a page that its browser keeps for the way back keeps its elements and their request.',
  },
};

const SHOWN = { '@good': headlinesOf(GOOD), '@good2': headlinesOf(LATER), fallback: [], empty: [] };
/** The states of the corpus in our words. */
const STATE = { ready: ['ready', false], stale: ['ready', true], empty: ['empty', false], error: ['problem', true] };

const stateOf = ({ status, problem }) =>
  Object.keys(STATE).find((name) => STATE[name][0] === status && STATE[name][1] === (problem !== null)) ?? status;

const within = (value, { min = 0, max = Infinity }, what) =>
  assert.ok(value >= min && value <= max, `${what}: ${value}, not from ${min} to ${max}`);

/** Scenarios with a page of their own that are played side by side. */
const ABREAST = 4;

/** Checks of what a scenario expects, by its key. */
const CHECKS = {
  state(wanted, { all }, { acceptable = [wanted] }) {
    if (wanted === 'any') return;
    assert.deepEqual(new Set(all.map(stateOf).filter((state) => !acceptable.includes(state))), new Set(), 'states');
  },
  shows(wanted, { all }, { state }) {
    for (const seen of all) {
      // Another state that is right as well shows what belongs to it.
      const what = stateOf(seen) === state ? wanted : { ready: '@good', stale: '@good' }[stateOf(seen)];
      assert.deepEqual(headlines(seen), SHOWN[what] ?? []);
      assert.equal(seen.fallback, seen.status !== 'ready', 'the fallback');
    }
  },
  acceptable: () => undefined,
  requests: (bounds, { asked }) => within(asked, bounds, 'requests'),
  uncaught: (count, { uncaught }) => assert.equal(uncaught.length, count, uncaught.join('\n')),
  gap_ms(bounds, { tries }) {
    assert.ok(tries.length > 1);
    for (const [index, { at }] of tries.slice(1).entries()) within(at - tries[index].at, bounds, 'a pause');
  },
  max_time_ms: (max, { after }) => within(after, { max }, 'milliseconds'),
  max_bytes_read: (max, { read }) => within(read, { min: 1, max }, 'bytes'),
  skeleton: (_, { bones }) => assert.ok(bones > 0),
  second_request_headers(wanted, { requests: [, second] }) {
    for (const [name, value] of Object.entries(wanted)) assert.equal(second.headers[name], value);
  },
  must_not(never, { preflights, asked }) {
    if (never.includes('OPTIONS request')) assert.equal(preflights, 0);
    if (never.includes('retry storm')) within(asked, { max: 3 }, 'requests');
  },
  message(_, { all }) {
    for (const { told } of all) assert.doesNotMatch(told, /\byour?\b/i);
  },
  focus_kept: (_, { notes, place }) => assert.equal(place[1], notes.before[1]),
  scroll_kept: (_, { notes, place }) => assert.equal(place[0], notes.before[0]),
  bfcache_eligible: (_, { notes }) => assert.equal(notes.persisted, true),
  listeners_after: (_, { notes }) => assert.equal(notes.listeners[1], notes.listeners[0]),
  open_requests_after: (count, { open }) => assert.equal(open, count),
  timers_after: (count, { timers }) => assert.equal(timers, count),
  console_errors: (count, { loud }) => assert.equal(loud.length, count, loud.join('\n')),
  widgets: (count, { all }) => assert.equal(all.length, count),
  max_concurrent: (max, { most }) => within(most, { min: 1, max }, 'requests at once'),
  images: (_, { pictures }) =>
    assert.deepEqual(
      pictures.filter((loading) => loading !== 'lazy'),
      [],
    ),
  cookies_after: (count, { cookies }) => assert.equal(cookies, count),
  note: () => undefined,
};

const isAlone = ({ env, expect, steps }) =>
  env || expect.widgets || expect.skeleton || steps.some(({ fault }) => fault === 'blocked-by-client');

const played = scenarios.map((scenario) => ({ ...scenario, ours: scenario.steps.map((step) => stepOf(step, folder)) }));
const together = perform(played.filter((each) => !isAlone(each)).map(({ id, ours }) => ({ name: id, steps: ours })));
const alone = new Map();
const left = played.filter(isAlone);
await Promise.all(
  Array.from({ length: ABREAST }, async () => {
    for (let next = left.shift(); next; next = left.shift()) alone.set(next.id, await playAlone(next, next.ours));
  }),
);
const others = await together;

for (const { id, expect, ...scenario } of played) {
  test(`${id} ends as it should`, () => {
    const sight = alone.get(id) ?? { ...others.get(id), all: [others.get(id).seen] };
    const wanted = { ...expect, ...DIFFERENCES[id]?.expect };
    for (const [key, value] of Object.entries(wanted)) {
      assert.ok(CHECKS[key], `"${key}" is checked`);
      CHECKS[key](value, sight, wanted);
    }
    assert.equal(sight.preflights, 0, 'preflights');
    assert.equal(sight.notes?.askedOffline ?? 0, 0, 'requests without a network');
    assert.equal(sight.open, wanted.open_requests_after ?? 0, 'open requests');
    assert.equal(scenario.ours.length, scenario.steps.length);
  });
}

test('what is listed beside the corpus is in it', { skip: folder ? false : 'the corpora are not there' }, () => {
  const ids = scenarios.map(({ id }) => id);
  for (const [id, { why }] of Object.entries(DIFFERENCES)) assert.ok(ids.includes(id) && why, id);
  assert.equal(new Set(ids).size, 76);
});
