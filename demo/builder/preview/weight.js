/** What a reader loads for what was chosen. */

const plural = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
const kilobytes = (bytes) => `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} kB`;

/**
 * Adds up what a page has asked for.
 * @param {readonly { name: string, encodedBodySize: number, initiatorType: string }[]} entries of resource timing
 * @param {object} known
 * @param {string} known.base folder of the script's files
 * @param {Record<string, number>} known.sizes of those files, in bytes of brotli
 * @param {string | null} known.src address of the feed
 */
export const weightOf = (entries, { base, sizes, src }) => {
  const weight = { scripts: 0, styles: 0, bytes: 0, exact: true, feeds: 0, feedBytes: 0, pictures: 0, requests: 0 };
  const seen = new Set();
  for (const { name, encodedBodySize, initiatorType } of entries) {
    if (seen.has(name)) continue;
    const address = name.replace(/[?#].*/, '');
    if (name.startsWith(base)) {
      const size = sizes[address.slice(base.length)];
      weight[address.endsWith('.css') ? 'styles' : 'scripts']++;
      weight.bytes += size ?? encodedBodySize;
      weight.exact &&= size !== undefined;
    } else if (name === src || initiatorType === 'fetch' || initiatorType === 'xmlhttprequest') {
      weight.feeds++;
      weight.feedBytes += encodedBodySize;
    } else if (initiatorType === 'img') weight.pictures++;
    else continue;
    seen.add(name);
    weight.requests++;
  }
  return weight;
};

/** The same in words. */
export const weightWords = ({ scripts, styles, bytes, exact, feeds, feedBytes, pictures, requests }) =>
  [
    `Script ${kilobytes(bytes)}${exact ? ' (brotli)' : ''} in ${plural(scripts + styles, 'file')}`,
    feeds && (feedBytes ? `feed ${kilobytes(feedBytes)}` : 'feed of a size that its server does not tell'),
    pictures && `${plural(pictures, 'picture')} in sight`,
    `${plural(requests, 'request')} in all`,
  ]
    .filter(Boolean)
    .join(' · ');
