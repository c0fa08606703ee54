import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { listen } from '../../scripts/lib/loopback.js';
import { root } from './support/built.js';

/** Starts the demo on a port. */
const start = (port) => {
  const child = spawn(process.execPath, [join(root, 'scripts/start.js')], {
    env: { ...process.env, PORT: String(port) },
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output.text += chunk));
  return { child, output };
};

test('the demo is served at the address that is printed, until it is told to stop', async () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    const { child, output } = start(0);
    while (!/http:\S+/.test(output.text)) await once(child.stdout, 'data');
    const [address] = /http:\S+/.exec(output.text);
    assert.match(await (await fetch(address)).text(), /<news-section-feed/);
    assert.equal((await fetch(new URL('cdn/presslet.js', address))).status, 200);
    child.kill(signal);
    const [code] = await once(child, 'exit');
    assert.equal(code, 0, signal);
  }
});

test('a port that is taken is told, with what to do', async () => {
  const taken = await listen(() => {});
  const { child, output } = start(taken.port);
  const [code] = await once(child, 'exit');
  await taken.close();
  assert.equal(code, 1);
  assert.match(output.text, new RegExp(`Port ${taken.port} is taken.*PORT=`));
  assert.doesNotMatch(output.text, /at .*\.js:/);
});

test('a port that is none is told', async () => {
  const { child, output } = start('eighty');
  const [code] = await once(child, 'exit');
  assert.equal(code, 1);
  assert.match(output.text, /PORT is "eighty", which is not a port/);
});
