import { spawn } from 'node:child_process';

/**
 * One step of the test command.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} run arguments of Node
 * @property {string} [after] name of the step that has to be over before, failed or not
 * @property {number} [cores] how many it keeps busy, 1 by default
 * @property {Record<string, string>} [env]
 * @property {string} [skip] why it cannot run here
 * @property {string} [fail] why it fails without being run
 * @property {(files: string[]) => string[]} [again] arguments of Node to run only these of its files: what failed is run once more,
 *   by itself, and named where it passes then. Without files: where it ended before it had counted its tests, which are all run again
 * @property {number} [minutes] after which it is stopped, 20 by default
 */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} outcome
 * @property {number} passed tests, or 1 where a step does not count them
 * @property {number} failed
 * @property {number} seconds
 * @property {string} output
 * @property {string[]} notes
 * @property {string[]} unsteady files that failed, and passed when they were run by themselves
 */

/** What the test runner writes to move the cursor and to paint. */
// eslint-disable-next-line no-control-regex
const ESCAPES = /\u001B\[[\d;?]*[A-Za-z]/g;

const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) stop(child);
    process.exit(1);
  });
}

/**
 * Runs steps, as many at once as there are cores for, in their order. A step that fails stops no other.
 * @param {Step[]} steps
 * @param {{ cores: number, cwd: string, done: (result: Result) => void }} options
 * @returns {Promise<Result[]>} in the order of the steps
 */
export async function runSteps(steps, { cores, cwd, done }) {
  const results = new Map();
  const waiting = [...steps];
  const busy = new Map();
  const used = () => [...busy.keys()].reduce((sum, step) => sum + (step.cores ?? 1), 0);
  const finish = (result) => {
    results.set(result.name, result);
    done(result);
  };

  while (waiting.length || busy.size) {
    for (const step of [...waiting]) {
      if (step.after && !results.has(step.after)) continue;
      const given = withoutRunning(step);
      if (!given && busy.size && used() + (step.cores ?? 1) > cores) continue;
      waiting.splice(waiting.indexOf(step), 1);
      if (given) finish(given);
      else {
        const run = runStep(step, cwd).then((result) => {
          busy.delete(step);
          finish(result);
        });
        busy.set(step, run);
      }
    }
    if (busy.size) await Promise.race(busy.values());
    else if (waiting.every(({ after }) => after && !results.has(after))) break;
  }
  if (waiting.length) throw new Error(`${waiting[0].name} comes after ${waiting[0].after}, which is no step.`);
  return steps.map(({ name }) => results.get(name));
}

function withoutRunning({ name, skip, fail }) {
  if (!skip && !fail) return null;
  const outcome = fail ? 'failed' : 'skipped';
  const notes = [fail ?? skip];
  return { name, outcome, passed: 0, failed: fail ? 1 : 0, seconds: 0, output: '', notes, unsteady: [] };
}

// More is no accident of a busy machine.
const UNSTEADY_MAX = 3;

async function runStep(step, cwd) {
  const started = Date.now();
  let { code, output } = await runNode(step, cwd);
  let counted = countTests(output);
  let unsteady = [];
  const failing = counted ? filesIn(output) : [];
  if (step.again && code !== 0 && (!counted || (failing.length && failing.length <= UNSTEADY_MAX))) {
    const second = await runNode({ ...step, run: step.again(failing) }, cwd);
    output += `\n${counted ? 'What failed is' : 'Ended without a result, and is'} run once more.\n${second.output}`;
    if (!counted) counted = countTests(second.output);
    else if (second.code === 0) {
      counted = { ...counted, passed: counted.passed + counted.failed, failed: 0 };
      unsteady = failing;
    }
    code = second.code;
  }
  const told = counted?.failed ?? 0;
  const ok = code === 0 && told === 0;
  return {
    name: step.name,
    outcome: ok ? 'passed' : 'failed',
    passed: counted?.passed ?? (ok ? 1 : 0),
    failed: ok ? 0 : Math.max(1, told),
    seconds: (Date.now() - started) / 1000,
    output,
    notes: counted?.notes ?? [],
    unsteady,
  };
}

function runNode({ run, env, minutes = 20 }, cwd) {
  return new Promise((resolve) => {
    // A group of its own, so that browsers go with the step that started them.
    const child = spawn(process.execPath, run, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const timer = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.\n`;
      stop(child);
    }, minutes * 60_000);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: code ?? 1, output });
    };
    child.once('error', (error) => {
      output += String(error);
      end(1);
    });
    child.once('close', end);
  });
}

function stop(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/**
 * How many tests an output tells of: the end of Node's test runner, or the lines of counts-reporter.js. Null where it tells of none.
 * @param {string} output
 */
export function countTests(output) {
  const plain = output.replace(ESCAPES, '');
  const number = (name) => Number([...plain.matchAll(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? NaN);
  if (!Number.isNaN(number('pass'))) {
    const skipped = number('skipped');
    return {
      passed: number('pass'),
      failed: number('fail') + number('cancelled'),
      notes: skipped ? [`${skipped} skipped`] : [],
    };
  }
  const engines = [...plain.matchAll(/^(\w+): (\d+) passed, (\d+) failed, (\d+) skipped$/gm)];
  if (!engines.length) return null;
  const sum = (index) => engines.reduce((total, match) => total + Number(match[index]), 0);
  const told = engines.map(
    ([, name, passed, , skipped]) => `${name} ${passed}${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return { passed: sum(2), failed: sum(3), notes: told };
}

/**
 * The test files that an output says failed: by Node's test runner, or by the lines of counts-reporter.js.
 * @param {string} output
 */
export function filesIn(output) {
  const plain = output.replace(ESCAPES, '');
  return [...new Set([...plain.matchAll(/^(?:Failed: |test at )(test\/[^\s:,]+)/gm)].map(([, file]) => file))];
}
