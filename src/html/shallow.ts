/**
 * Elements within elements. Browsers set what is deeper than 200 or 512 beside, and take a second for 64 KB of it, since
 * they look through all that is open (measured in Chromium).
 */
const DEPTH_MAX = 200;

/** Formatting that is open at once. */
const FORMATS_MAX = 100;

/**
 * Formatting that is never closed is opened again in each paragraph: 16 KB of it are a million elements, of which
 * Chromium's pages crash (measured). So often all together.
 */
const REOPENED_MAX = 5000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
// Where one of these begins, the one before it ends.
const ALONE = words('a nobr');
const INLINE = words('abbr bdi bdo br cite del dfn img ins kbd mark q ruby rp rt samp span sub sup time var wbr');
// They have no content, or end where the next begins (HTML, 13.1.2, "Void elements" and "Optional tags").
const FLAT = words(
  'area base basefont bgsound body br caption col colgroup dd dt embed head hr html img input keygen li link meta option p ' +
    'param rb rp rt rtc source tbody td tfoot th thead tr track wbr',
);
// An end does not reach what stands around these (HTML, 13.2.4.2, "has an element in scope").
const SCOPES = words('applet caption desc foreignobject html marquee object table template title');
const FOREIGN = words('math svg');
const LEAVES_FOREIGN = words('body br dd dt embed head hr img li meta p');
// Drawings are full of these, which end in themselves.
const DRAWN =
  /^(?:path|circle|rect|line|poly(?:gon|line)|ellipse|use|stop|image|animate\w*|set|fe\w+|mspace|mglyph|none)$/;

const TAG = /<(\/?)([a-z][^\s/<>]*)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*>)?/gi;

/**
 * HTML without tags that stand in each other beyond what any text has, so that parsers take no time for them; the words
 * stay. It reckons what is open from the tags alone: for speed, not for safety.
 */
export const shallow = (html: string): string => {
  const open: string[] = [];
  let formats: string[] = [];
  // Where in `open` a drawing or a formula begins.
  let foreign = -1;
  let reopened = 0;

  const cutTo = (length: number): void => {
    open.length = length;
    if (foreign >= length) foreign = -1;
  };

  const ended = (name: string): void => {
    const formatting = FORMATTING.has(name);
    const list = formatting ? formats : open;
    const at = list.lastIndexOf(name);
    if (at < 0) return;
    if (formatting) list.splice(at, 1);
    else if (SCOPES.has(name) || !list.slice(at).some((each) => SCOPES.has(each))) cutTo(at);
  };

  /** Whether an element that begins is left out. */
  const begins = (name: string, isClosed: boolean): boolean => {
    if (FORMATTING.has(name)) {
      if (ALONE.has(name)) ended(name);
      if (formats.length >= FORMATS_MAX || reopened > REOPENED_MAX) return true;
      formats.push(name);
      return false;
    }
    if (foreign >= 0 && LEAVES_FOREIGN.has(name)) cutTo(foreign);
    if (foreign < 0 ? FLAT.has(name) : isClosed && DRAWN.test(name)) return false;
    if (open.length >= DEPTH_MAX) return true;
    if (foreign < 0 && FOREIGN.has(name)) foreign = open.length;
    open.push(name);
    return false;
  };

  return html.replace(TAG, (tag, end: string, written: string, rest: string | undefined) => {
    const name = written.toLowerCase();
    if (end) {
      ended(name);
      return tag;
    }
    const before = INLINE.has(name) || FORMATTING.has(name) ? 0 : formats.length;
    reopened += before;
    const isOut = begins(name, !!rest?.endsWith('/>'));
    if (!before || reopened <= REOPENED_MAX) return isOut ? '' : tag;
    const ends = formats.map((each) => `</${each}>`).reverse();
    formats = [];
    return ends.join('') + (isOut ? '' : tag);
  });
};
