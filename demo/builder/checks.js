import { faint, LEAST, ratioWords } from './contrast.js';
import { isLocal } from './address.js';

/** What a snippet lacks, and what its author should know. Each is named; `field` is where it is mended. */

const FEED = {
  none: 'The feed: give its address, or paste it.',
  reading: 'The feed is still being read.',
  bad: 'A feed that can be read: the first step says what is wrong, and what to do.',
};

/** Without these there is no snippet. */
export const missingOf = ({ feed, isAddress, folder, badTokens, said }) => [
  ...(isAddress ? [] : [{ field: 'src', words: 'An address of a feed: what stands there is none.' }]),
  ...(isAddress && FEED[feed] ? [{ field: 'src', words: FEED[feed] }] : []),
  ...(folder ? [] : [{ field: 'base', words: 'An address of the script’s folder: what stands there is none.' }]),
  ...badTokens.map((name) => ({ field: `token-${name}`, words: `A value that CSS knows for --news-${name}.` })),
  ...said.flatMap(unknownIn),
];

// The element's own words: '<news-section-feed>: time-zone "x" is not known; the default is used.', 'refresh="7" is too often; …'.
const unknownIn = (words) => {
  const [, name, value, what] = /^(?:<[\w-]+>: )?([\w-]+)[ =]"(.*)" (is not known|is too often)/s.exec(words) ?? [];
  if (!name) return [];
  return [
    { field: `field-${name}`, words: `A value of ${name} that is known: “${value}” ${what.replace(' known', '')}.` },
  ];
};

/** With these there is one, but something is missing for some readers. */
export const warningsOf = ({ contrasts, page, src, status, section }) => {
  const grounds = page === 'both' ? ['light', 'dark'] : [page];
  const tooFaint = faint(contrasts.filter(({ ground }) => grounds.includes(ground)));
  return [
    ...tooFaint.map(
      ({ name, ratio, ground }) =>
        `Contrast: ${name} has ${ratioWords(ratio)} on ${ground} pages, and needs ${LEAST} : 1.`,
    ),
    ...(src && isLocal(src) ? ['An address for readers: the feed is on this machine.'] : []),
    ...(status === 'empty'
      ? [section ? `Stories: the feed has none in “${section}” now.` : 'Stories: nothing is left to show of this feed.']
      : []),
  ];
};

/** The same of the script's folder, which not every way needs. */
export const folderWords = (folder, own) => {
  if (!folder) return { warnings: [], notes: [] };
  const { origin, host } = new URL(folder);
  return {
    warnings: isLocal(folder)
      ? [
          'An address for readers: the script’s folder is on this machine. Put cdn/ on your server, and give its address in the last step.',
        ]
      : [],
    // Whoever sent the link may have chosen another folder than its reader would.
    notes:
      origin === new URL(own).origin ? [] : [`The script comes from ${host}: whoever keeps it there can change it.`],
  };
};
