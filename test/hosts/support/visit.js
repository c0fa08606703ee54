/**
 * A page that is open in an engine.
 * @typedef {object} Opened
 * @property {string[]} lines what stands in the console, and uncaught errors, where the engine tells
 * @property {string[]} asked addresses that were asked for, where the engine tells
 * @property {(expression: string) => Promise<unknown>} read what an expression is in the page: a text
 * @property {() => Promise<unknown>} close
 *
 * @typedef {object} Driver
 * @property {string} name
 * @property {number} atOnce how many pages it can have open
 * @property {(url: string, look?: { width?: number, height?: number, media?: string, forced?: boolean }) => Promise<Opened>} open
 * @property {() => Promise<unknown>} close
 *
 * @typedef {object} Visit
 * @property {Reading[]} readings
 * @property {string[]} faults
 * @property {string[]} lines
 * @property {string[]} requests
 * @property {{ globals: string[], prototypes: string[], kept: string[] }} before
 * @property {string[]} globals
 * @property {string[]} prototypes
 * @property {string[]} kept on the reader's device
 * @property {string[]} styles
 * @property {boolean} sideways the page scrolls sideways
 * @property {boolean} native the engine has a sanitiser of its own
 *
 * @typedef {{ text: string, links: string[], status: string, sheets: number, shown: boolean }} Reading
 */

const LIMIT = 12_000;
const EVERY = 40;
/** How often a page has to look the same in a row. */
const CALM = 3;

/** How long a driver may take for one thing, so that a page that is lost does not hold up the run. */
const ANSWER = 15_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @type {<T>(answer: Promise<T>, what: string) => Promise<T>} */
async function within(answer, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${ANSWER / 1000} s`)), ANSWER);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens a page, waits until nothing changes any more, and tells what it is. One that the driver lost is opened once again.
 * @param {Driver} driver
 * @param {string} url
 * @param {{ settled: RegExp, least?: number, look?: object }} options `settled`: the statuses in which a widget may stay
 * @returns {Promise<Visit>}
 */
export const visit = (driver, url, options) => watch(driver, url, options).catch(() => watch(driver, url, options));

/** Opens a page, waits until nothing changes any more, and tells what it is. */
async function watch(driver, url, { settled, least = 1, look }) {
  const opened = await within(driver.open(url, look), `${url} is opened`);
  try {
    const end = Date.now() + LIMIT;
    let last;
    for (let calm = 0; calm < CALM && Date.now() < end;) {
      await pause(EVERY);
      const asked = opened.read('typeof hostProbe === "object" ? hostProbe.look() : ""');
      const text = await within(asked, `${url} is read`).catch(String);
      const seen = text.startsWith('{') ? JSON.parse(text) : null;
      const ready =
        seen?.state === 'complete' &&
        seen.done &&
        seen.readings.length >= least &&
        seen.readings.every(({ status }) => settled.test(status));
      calm = ready && text === last ? calm + 1 : 0;
      last = text;
    }
    if (!last?.startsWith('{')) throw new Error(`${url} tells nothing: ${last}`);
    const seen = JSON.parse(last);
    return {
      ...seen,
      before: seen.before ? JSON.parse(seen.before) : { globals: [], prototypes: [], kept: [] },
      readings: seen.readings.map((reading) => ({ ...reading, text: reading.text.replace(/\s+/g, ' ').trim() })),
      requests: [...new Set([...seen.requests, ...opened.asked])].filter(
        (each) => each !== url && !each.startsWith('data:'),
      ),
      lines: opened.lines,
    };
  } finally {
    await within(opened.close(), `${url} is closed`).catch(() => {});
  }
}
