import { PLAIN } from '../hosts.js';
import { faultsOf } from './check.js';
import { openHosts } from './site.js';
import { visit } from './visit.js';

const ANY = /(?:)/;
const SETTLED = { news: /^ready$/, text: /^ready$/, fallback: /^(?!loading)/ };

/** @param {import('../hosts.js').Host} host */
const settledOf = ({ expected = 'news', settled }) =>
  settled ?? (Array.isArray(expected) ? /^(?:ready|problem|empty|)$/ : SETTLED[expected]);

/**
 * Host pages in one engine.
 * @param {import('./visit.js').Driver} driver
 */
export async function openRun(driver) {
  const site = await openHosts();
  const queue = [];
  let busy = 0;
  const turn = async (run) => {
    if (busy >= driver.atOnce) await new Promise((resolve) => queue.push(resolve));
    busy++;
    try {
      return await run();
    } finally {
      busy--;
      queue.shift()?.();
    }
  };
  const see = (host, way) => {
    const settled = way === 'none' ? ANY : settledOf(host);
    const least = way === 'none' ? 1 : (host.shows?.length ?? 4);
    return turn(() => visit(driver, site.address(host, way), { settled, least, look: host.look }));
  };
  const plain = {};

  return {
    /**
     * What is wrong with a host page.
     * @param {import('../hosts.js').Host} host
     * @param {'module' | 'full'} way how the script is brought
     * @returns {Promise<string[]>}
     */
    async faults(host, way) {
      plain[way] ??= see(PLAIN, way);
      const [seen, bare, compared] = await Promise.all([see(host, way), see(host, 'none'), plain[way]]);
      return faultsOf({ host, seen, bare, plain: compared, cdn: site.origins.cdn });
    },
    see,
    close: () => Promise.all([site.close(), driver.close()]),
  };
}
