// Made of src/doctor/remedies.ts by scripts/demo-doctor.js.
import { INSTEAD } from './instead.js';
// What stood there is told in the message, in the words of the same table.
const insteadIn = ({ message }) => {
  const { is, mend } = Object.values(INSTEAD).find((instead) => message.includes(instead.is)) ?? INSTEAD.unknown;
  return `${is} ${mend}`;
};
/** What to do about each kind of problem. A kind without words does not compile. */
const REMEDIES = {
  'no-source': () => 'Give the address of a feed, or put it into the page.',
  network: () =>
    'Open the address in a browser. If it answers there, its server has to send "Access-Control-Allow-Origin: *", since ' +
    'a page may not read from another site without it; and a page over https reads nothing over http.',
  timeout: () =>
    'The first byte has to come within 8 seconds, the whole feed within 15. Shorten the feed, or cache it.',
  http: ({ status }) => {
    if (status === 401 || status === 403)
      return 'The feed is not open to everybody. What readers see has to be readable without a login.';
    if (status === 404 || status === 410)
      return 'There is no feed at this address. Check its spelling, and whether it has moved.';
    return status !== null && status >= 500
      ? 'The feed’s server has a fault of its own. Look into its log.'
      : 'The address has to answer with status 200 and the feed.';
  },
  'too-large': () => 'A feed may have 5 MB. Give the newest articles, and the others on further pages ("next_url").',
  'not-json': insteadIn,
  'not-a-feed': insteadIn,
  script: () =>
    'Put the whole folder "cdn" on your server, with the folder "chunks" in it, and let your policy allow it.',
};
/** What a publisher can do about a problem, in a sentence or two. */
export const remedyFor = (problem) => REMEDIES[problem.kind](problem);
