/**
 * Runs the unit and element tests in each engine that is there (scripts/browsers.js): all of them bundled, those that are named as they are.
 *
 *   npx wtr                                                    all files, all engines
 *   npx wtr --files test/model/date.test.ts                    one file, all engines
 *   ENGINES=chromium npx wtr --files test/model/date.test.ts   one file, one engine
 *   ENGINES=firefox,webkit npx wtr
 *   ENGINES=chromium npx wtr --watch --files 'test/desk/*.test.ts'
 */
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { CHROMIUM_ARGS, ensureBrowsers } from './scripts/browsers.js';
import { corporaMiddleware } from './scripts/lib/corpora.js';
import { freePort } from './scripts/lib/loopback.js';
import { countsReporter } from './scripts/lib/counts-reporter.js';
import { bundleTests } from './scripts/lib/test-pages.js';
import { webkitLauncher } from './scripts/lib/webkit.js';

// A zone that is neither UTC nor a whole number of hours from it, which the browsers inherit, and a reader whose dates are not
// American. test/support/environment.test.ts asserts both.
process.env.TZ = 'Asia/Kolkata';

// What fails is told with this seed; `SEED=1 npm test` tries others.
const seed = Number(process.env.SEED ?? (process.env.DEEP ? Date.now() % 2 ** 31 : 1));
console.log(`Generated cases: seed ${seed}`);

// The runner takes the console while it works, so that what ends it would be lost with it. A browser's answer that comes when
// its page is gone ends nothing: a page that never finishes fails by its own time-out.
process.on('unhandledRejection', (reason) => writeSync(2, `\nAn answer was lost: ${reason?.stack ?? reason}\n`));
process.prependListener('uncaughtException', (error) => writeSync(2, `\n${error?.stack ?? error}\n`));

const { engines, programs } = ensureBrowsers();

const launchers = {
  chromium: () => {
    const launcher = chromeLauncher({
      launchOptions: { executablePath: programs.chromium, args: [...CHROMIUM_ARGS, '--accept-lang=en-GB,en'] },
    });
    launcher.name = 'Chromium';
    return launcher;
  },
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: programs.firefox,
        headless: true,
        extraPrefsFirefox: { 'intl.accept_languages': 'en-GB, en' },
      },
    }),
  webkit: () => webkitLauncher(programs),
};

/** Lit says once a file that it is in development mode, which is meant here: it tells mistakes that production hides. */
const NOISE = /Lit is in dev mode/;
const isNoise = ({ args }) => args.some((arg) => typeof arg === 'string' && NOISE.test(arg));

const named = process.argv.includes('--files');
const pages = named ? undefined : await bundleTests(['test/**/*.test.ts', '!test/{rules,pages,deep,build}/**']);

export default {
  ...(pages ? { files: pages.files } : {}),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: named,
  browsers: engines.map((engine) => launchers[engine]()),
  // One page at a time in each engine: a page in the background paints and ticks late.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // For one file: a page that hangs; a test that does is stopped by its own time-out.
  testsFinishTimeout: process.env.DEEP ? 1_200_000 : 300_000,
  testFramework: { config: { timeout: 20_000, forbidOnly: true } },
  plugins: [
    // Without tsconfig the decorators would be compiled in another way than in the build.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  middleware: [corporaMiddleware()],
  filterBrowserLogs: (entry) => !isNoise(entry),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countsReporter(pages?.sources)],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Presslet tests</title>
    <script>
      window.seed = ${seed};
      // WebKitGTK takes the reader's language from a system locale, which a small system does not have.
      if (navigator.language !== 'en-GB') {
        Object.defineProperty(navigator, 'language', { get: () => 'en-GB' });
        Object.defineProperty(navigator, 'languages', { get: () => ['en-GB', 'en'] });
      }
      // Our elements never write to console.error: a line there fails the test that caused it.
      const write = console.error;
      console.error = (...args) => {
        write.apply(console, args);
        reportError(new Error('console.error: ' + args.map(String).join(' ')));
      };
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
