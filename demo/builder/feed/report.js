import { viewOfFeed, viewOfProblem } from '../../doctor/report-view.js';
import { el } from '../dom.js';
import { askFor, HEADER, waysFor } from './cors.js';

const code = (text) => el('pre', { tabIndex: 0 }, el('code', {}, text));

const wayOf = ({ name, where, code: written, likely }) =>
  el('details', { open: likely }, el('summary', {}, name), el('p', {}, where), code(written));

const corsView = (address, server, title) => {
  const { host } = new URL(address);
  const ways = waysFor(address, server);
  const known = ways.find(({ likely }) => likely);
  return el(
    'section',
    { className: 'finding problem' },
    el('h3', {}, title),
    el('p', {}, `${host} has to send this header with the feed:`),
    code(HEADER),
    el(
      'p',
      {},
      known ? `This looks like ${known.name}.` : 'A page cannot see which server that is. Ask it in a terminal:',
    ),
    known ? null : code(askFor(address)),
    el('div', { className: 'ways' }, ...ways.map(wayOf)),
  );
};

const WHY = {
  cors: ({ src }) => corsView(src, '', 'The server answers, but lets no other site read the feed.'),
  mixed: () =>
    el(
      'section',
      { className: 'finding problem' },
      el('h3', {}, 'A page over https reads nothing over http.'),
      el('p', {}, 'Give the feed’s address with https://; its server needs a certificate.'),
    ),
  silent: ({ src }) =>
    el(
      'section',
      { className: 'finding problem' },
      el('h3', {}, `Nobody answers at ${new URL(src).host}.`),
      el('p', {}, 'Look for a slip in the address, and open it in a browser. Are you connected to the network?'),
    ),
};

/**
 * What was found in a feed, or why there is none: a sentence, and what to do.
 * @returns {{ words: string, content: Node[] }}
 */
export const reportOf = (result) => {
  const { feed, problem, why, open, server, src } = result;
  if (why) return { words: 'The feed cannot be read.', content: [WHY[why](result)] };
  if (!feed) {
    const { content } = viewOfProblem(problem);
    return { words: 'The feed cannot be read.', content };
  }
  const { summary, content } = viewOfFeed(feed);
  const details = feed.report.length ? [el('details', {}, el('summary', {}, 'What was found in it'), ...content)] : [];
  const closed = open ? [] : [corsView(src, server, 'This site can read the feed. Others cannot.')];
  // A title from right to left keeps to itself.
  return { words: summary.replace(/“.*”/s, (title) => `\u2068${title}\u2069`), content: [...closed, ...details] };
};
