import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureNginx } from './scale/nginx.js';
import { peakOfMinute, simulatePolling } from './scale/polling.js';
import { measureScale } from './scale/measure.js';
import { table } from '../scripts/lib/build/table.js';

/**
 * Measures what readers see, and what the origin is asked, when nginx with the configuration of docs/operating.md stands before a
 * feed, and simulates a million open pages. `--seconds=60` says how long the load lasts, `--clients=100` how many ask at once.
 * Ends with 1 when a client saw a failure.
 */
const number = (value, digits = 0) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value);
const seconds = (milliseconds) => (Number.isNaN(milliseconds) ? '-' : (milliseconds / 1000).toFixed(1));

function option(name, { least, most, usual }) {
  const text = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
  return Math.min(most, Math.max(least, Math.round(Number(text)) || usual));
}

// Leaving by a signal skips what `exit` does otherwise: end nginx.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

simulation();
const nginx = ensureNginx();
if (nginx) await measurement(nginx);
else console.log('\nnginx is missing: nothing was measured. Install: apt-get install --no-install-recommends nginx');

function simulation() {
  const [pages, interval, openedWithin] = [1_000_000, 60, 5];
  const minutes = [1, 2, 5, 10, 20, 30, 60];
  const options = { pages, openedWithin, interval, seconds: 3600 };
  const runs = [0, 0.1].map((jitter) => simulatePolling({ ...options, jitter }));
  console.log(
    `Requests in the busiest second: ${number(pages)} pages, all opened within ${openedWithin} s, each asking every ${interval} s (simulated)\n`,
  );
  console.log(
    table([
      ['in minute', 'no jitter', '±10 %'],
      ...minutes.map((minute) => [`${minute}`, ...runs.map((counts) => number(peakOfMinute(counts, minute)))]),
    ]),
  );
  console.log(`\nSpread evenly it would be ${number(pages / interval)}.`);
}

async function measurement({ program, version }) {
  const feed = JSON.parse(
    readFileSync(fileURLToPath(new URL('../demo/feeds/harbour-ledger.json', import.meta.url)), 'utf8'),
  );
  const stories = { ...feed, items: feed.items.slice(0, 10).map((item) => ({ ...item, content_html: undefined })) };
  const clients = option('clients', { least: 10, most: 500, usual: 100 });
  const length = option('seconds', { least: 20, most: 3600, usual: 60 });
  // However many they are, together they ask some thousand times a second, which leaves the two cores room.
  const pause = Math.max(100, clients);
  console.log(
    `\n${version}, ${clients} clients, each asking every ${pause} ms on the average for one of five feeds, for ${length} s, ${availableParallelism()} cores\n`,
  );
  const found = await measureScale(program, { feed: stories, seconds: length, clients, pause });
  tell(found);
  const { problems, assets } = found;
  const failures = problems.length + found.cold[0].failures;
  if (assets.wrong.length) console.log(`\nWithout their headers: ${assets.wrong.join(', ')}`);
  console.log(`\n${number(found.asked)} requests, ${failures} failures seen by clients.`);
  if (problems.length) console.log([...new Set(problems)].join('\n'));
  process.exitCode = failures || assets.wrong.length ? 1 : 0;
}

function tell({ byLifetime, byState, cold, refreshed, freshAfter }) {
  console.log(`Each cache lifetime, while the origin is well (${number(byLifetime[0].seconds)} s)\n`);
  console.log(
    table([
      ['lifetime', 'requests', 'origin asked', 'of these 304', 'failures', 'age s, median', 'most'],
      ...byLifetime.map(({ name, asked, hits, confirmed, failures, ages, medianAge, mostAge }) => [
        name,
        ...[asked, hits, confirmed, failures].map((figure) => number(figure)),
        ...(ages ? [medianAge, mostAge].map(seconds) : ['-', '-']),
      ]),
    ]),
  );
  console.log('\nThe origin is cut off in four ways, one after the other, and brought back\n');
  console.log(
    table([
      [
        'origin',
        'seconds',
        'requests',
        'origin asked',
        'failures',
        'sent again',
        'age s, median',
        'most',
        'wait ms, median',
        'most',
      ],
      ...byState.map((state) => [
        state.name,
        ...[state.seconds, state.asked, state.hits, state.failures, state.again].map((figure) => number(figure)),
        ...[state.medianAge, state.mostAge].map(seconds),
        ...[state.medianWait, state.mostWait].map((figure) => number(figure)),
      ]),
    ]),
  );
  console.log(`\nThe feed of 1 s is new ${seconds(freshAfter)} s after the origin is back.`);
  console.log(
    `The feed of 60 s is ${seconds(refreshed.before)} s old; after a request with X-Refresh it is ${seconds(refreshed.after)} s old.`,
  );
  console.log('\nAll clients at once, for a feed of which there is no copy yet\n');
  console.log(
    table([
      ['origin', 'origin asked', 'answers', 'wait ms, most'],
      ...cold.map(({ name, hits, answers, mostWait }) => [name, number(hits), answers, number(mostWait)]),
    ]),
  );
}
