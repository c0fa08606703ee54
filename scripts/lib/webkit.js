import { spawn } from 'node:child_process';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './loopback.js';

const START = 20_000;

/**
 * Runs tests in WebKitGTK's MiniBrowser, driven by WebKitWebDriver, on a screen of its own. Both programs start with the first
 * test and are stopped after the last one, or when this process ends.
 * @param {{ driver: string, miniBrowser: string, xvfb: string }} programs
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ driver, miniBrowser, xvfb }) {
  const processes = [];
  let config;
  let testFiles;
  let inner;
  let starting;

  async function start() {
    const port = await startPrograms({ driver, xvfb }, processes);
    inner = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: { ...capabilitiesOf(miniBrowser), 'wdio:enforceWebDriverClassic': true },
    });
    // The launcher runs each file in the page itself, not in a frame, only where the configuration says 1.
    await inner.initialize({ ...config, concurrency: 1 }, testFiles);
  }

  const kill = () => {
    for (const child of processes.splice(0)) killGroup(child);
  };
  process.once('exit', kill);
  // Not at once: the other launchers close their browsers when they hear the same signal.
  process.once('SIGTERM', () => {
    kill();
    setTimeout(() => process.exit(143), 1000);
  });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize(givenConfig, givenFiles) {
      config = givenConfig;
      testFiles = givenFiles;
    },
    async startSession(id, url) {
      starting ??= start();
      await starting;
      return inner.startSession(id, url);
    },
    async stop() {
      await starting?.catch(() => {});
      await inner?.stop();
      kill();
      starting = undefined;
    },
    isActive: (id) => inner?.isActive(id) ?? false,
    getBrowserUrl: (id) => inner.getBrowserUrl(id),
    // The inner launcher asks the page for its coverage, of which there is none, and empties it: on a busy machine the driver
    // now and then does not answer that. The next file's page takes its place anyway.
    stopSession: () => Promise.resolve({ testCoverage: undefined }),
    startDebugSession: (id, url) => inner.startDebugSession(id, url),
    sendKeys: (id, keys) => inner.sendKeys(id, keys),
    sendMouseMove: (id, x, y) => inner.sendMouseMove(id, x, y),
    sendMouseClick: (id, x, y, button) => inner.sendMouseClick(id, x, y, button),
    sendMouseDown: (id, button) => inner.sendMouseDown(id, button),
    sendMouseUp: (id, button) => inner.sendMouseUp(id, button),
    resetMouse: (id) => inner.resetMouse(id),
    takeScreenshot: (id, locator) => inner.takeScreenshot(id, locator),
  };
}

/**
 * WebKitWebDriver on a screen of its own, for whoever speaks WebDriver itself.
 * @param {{ driver: string, miniBrowser: string, xvfb: string }} programs
 * @returns {Promise<{ port: number, capabilities: object, stop: () => void }>}
 */
export async function startWebKit(programs) {
  const processes = [];
  const stop = () => {
    for (const child of processes.splice(0)) killGroup(child);
  };
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(143));
  try {
    return { port: await startPrograms(programs, processes), capabilities: capabilitiesOf(programs.miniBrowser), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** What a session in MiniBrowser asks for. */
const capabilitiesOf = (miniBrowser) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
});

async function startPrograms({ driver, xvfb }, processes) {
  return startDriver(driver, await startScreen(xvfb, processes), processes);
}

/** Xvfb chooses a free display itself and writes its number: xvfb-run guesses one, and two at once may guess the same. */
function startScreen(xvfb, processes) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  processes.push(child);
  return new Promise((resolve, reject) => {
    let number = '';
    const timer = setTimeout(() => reject(new Error(`${xvfb} opened no display.`)), START);
    const settle = (action) => {
      clearTimeout(timer);
      action();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code) => settle(() => reject(new Error(`${xvfb} ended with code ${code}.`))));
    child.stdio[3].on('data', (chunk) => {
      number += chunk;
      if (number.endsWith('\n')) settle(() => resolve(`:${number.trim()}`));
    });
  });
}

async function startDriver(driver, display, processes) {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  processes.push(child);
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code) => (ended = `it ended with code ${code}`));
  const deadline = Date.now() + START;
  while (!ended && Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${driver} does not answer: ${ended ?? 'time is up'}.`);
}

/** The browser is a child of the driver: the whole group has to go. */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
