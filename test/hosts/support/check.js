/** What a host page may ask for because of us. */
const ASKED =
  /^\{cdn\}\/(?:(?:v2\/)?presslet(?:\.full)?\.js(?:\?again)?|chunks\/[\w-]+\.js|feed\.json|pictures\/\w+\.svg)$/;
const WHOLE = ['text', 'links', 'status', 'sheets'];
const KEYS = { news: [...WHOLE, 'shown'], text: [...WHOLE, 'shown'], unseen: WHOLE };

/** The sentence that stands with the fallback. */
const TOLD = /^The news (?:could not be reached|source is not a news feed)\. Try again /;
/** What pages note that let nothing be parsed, in engines whose parser is not safe by itself: each try of it. */
const UNPARSED = /^violation: (?:require-trusted-types-for|trusted-types) /;
const LINE = /^error|presslet|Content Security Policy|Trusted/i;

/**
 * What is wrong with a host page: nothing, as a rule.
 * @param {object} given
 * @param {import('../hosts.js').Host} given.host
 * @param {import('./visit.js').Visit} given.seen the page with our script
 * @param {import('./visit.js').Visit} given.bare the page without it
 * @param {import('./visit.js').Visit} given.plain the plain page, with the script
 * @param {string} given.cdn where script and feed are
 * @returns {string[]} one line for each
 */
export function faultsOf({ host, seen, bare, plain, cdn }) {
  return [
    ...readingFaults(host, seen, bare, plain),
    ...beyond(seen.faults, bare.faults).filter(
      (line) => !host.tolerates?.test(line) && !(host.expected === 'text' && !seen.native && UNPARSED.test(line)),
    ),
    ...beyond(seen.lines.filter(isOurs(host)), bare.lines).map((line) => `console ${line}`),
    ...beyond(added(seen, 'globals'), added(bare, 'globals'))
      .filter((name) => !host.grows?.test(name))
      .map((name) => `global: ${name}`),
    ...beyond(added(seen, 'prototypes'), added(bare, 'prototypes')).map((name) => `prototype: ${name}`),
    ...beyond(lost(seen, 'prototypes'), lost(bare, 'prototypes')).map((name) => `prototype lacks: ${name}`),
    ...beyond(added(seen, 'kept'), added(bare, 'kept')).map((name) => `kept: ${name}`),
    ...beyond(seen.styles, bare.styles).map((each) => `style outside: ${each}`),
    ...beyond(bare.styles, seen.styles).map((each) => `style of the page lost: ${each}`),
    ...beyond(seen.requests, bare.requests)
      .map((url) => url.replace(cdn, '{cdn}'))
      .filter((url) => !ASKED.test(url))
      .map((url) => `request: ${url}`),
    ...(seen.sideways && !bare.sideways && host.look?.width ? ['the page scrolls sideways'] : []),
  ];
}

/** What a list has more often than another. */
function beyond(list, other) {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const added = (visit, name) => beyond(visit[name], visit.before[name]);
const lost = (visit, name) => beyond(visit.before[name], visit[name]);

/** Lines that tell of a fault; where the fallback stands, developers are told why. */
const isOurs = (host) => (line) =>
  LINE.test(line) &&
  !host.tolerates?.test(line) &&
  !([host.expected].flat().includes('fallback') && /^warn(?:ing)?: presslet: /.test(line));

/** @param {import('../hosts.js').Host} host */
function readingFaults(host, seen, bare, plain) {
  const shows = host.shows ?? [0, 1, 2, 3];
  if (seen.readings.length !== shows.length) return [`${seen.readings.length} widgets, not ${shows.length}`];
  return shows.flatMap((widget, place) => {
    const { expected = 'news' } = host;
    const outcome = Array.isArray(expected) ? expected[place] : expected;
    const found = seen.readings[place];
    const name = `widget ${place + 1}`;
    if (outcome === 'fallback') {
      const text = found.text.replace(TOLD, '');
      return differences(name, { ...found, text }, bare.readings[place], ['text', 'links', 'shown']);
    }
    const wanted = plain.readings[widget];
    const joined = ({ text, ...rest }) => ({ ...rest, text: text.replace(/ /g, '') });
    return host.unstyled
      ? differences(
          name,
          joined(found),
          joined(wanted),
          KEYS[outcome].filter((key) => key !== 'sheets'),
        )
      : differences(name, found, wanted, outcome === 'text' && !seen.native ? ['shown', 'status'] : KEYS[outcome]);
  });
}

const differences = (name, found, wanted, keys) =>
  keys
    .filter((key) => JSON.stringify(found[key]) !== JSON.stringify(wanted[key]))
    .map((key) => `${name}: ${key} ${JSON.stringify(found[key])}, not ${JSON.stringify(wanted[key])}`);
