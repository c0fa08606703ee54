/**
 * Elements around whose tags white space is never drawn, because each starts a line of its own.
 * Between other tags a line break is a space to the reader, so one space stays.
 */
const blocks = new Set(
  (
    'address article aside blockquote body br caption col colgroup dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content keeps its white space. */
const verbatim = new Set(['pre', 'script', 'style', 'textarea', 'title']);

const openTag = /^<\/?([a-z][^\s/>]*)/i;

/**
 * Takes the white space that nobody sees out of an html template: indentation next to the tags of blocks goes away, any
 * other run in a text becomes one space. Attribute values, comments and the content of `pre` and the like are not touched.
 *
 * @param {readonly string[]} strings the texts between the expressions of the template
 * @returns {string[]} as many texts as were given
 */
export function collapseHtml(strings) {
  /** Where the scan stands: in text, in a tag, in a quoted value, in a comment, in an element that keeps its white space. */
  let state = 'text';
  let quote = '';
  let name = '';
  let keep = '';
  let afterBlock = false;
  return strings.map((string, index) => {
    let out = '';
    let at = 0;
    if (index > 0 && state === 'text') afterBlock = false;
    while (at < string.length) {
      const rest = string.slice(at);
      if (state === 'comment') {
        const end = rest.indexOf('-->');
        const length = end < 0 ? rest.length : end + 3;
        out += rest.slice(0, length);
        at += length;
        if (end >= 0) state = 'text';
      } else if (state === 'quoted') {
        const end = rest.indexOf(quote);
        const length = end < 0 ? rest.length : end + 1;
        out += rest.slice(0, length);
        at += length;
        if (end >= 0) state = 'tag';
      } else if (state === 'tag') {
        const [piece] = /^(?:\s+|>|["']|[^\s>"']+)/.exec(rest);
        at += piece.length;
        if (piece === '>') {
          out += piece;
          afterBlock = blocks.has(name.toLowerCase());
          state = keep ? 'verbatim' : 'text';
        } else if (piece === '"' || piece === "'") {
          out += piece;
          quote = piece;
          state = 'quoted';
        } else if (piece.trim() === '') {
          if (string[at] !== '>') out += ' ';
        } else {
          out += piece;
        }
      } else if (state === 'verbatim') {
        const end = rest.search(new RegExp(`</${keep}`, 'i'));
        const length = end < 0 ? rest.length : end;
        out += rest.slice(0, length);
        at += length;
        if (end >= 0) {
          keep = '';
          state = 'text';
        }
      } else if (rest.startsWith('<!--')) {
        state = 'comment';
      } else if (openTag.test(rest)) {
        const [tag, found] = openTag.exec(rest);
        name = found;
        if (tag[1] !== '/' && verbatim.has(name.toLowerCase())) keep = name;
        out += tag;
        at += tag.length;
        state = 'tag';
      } else {
        const [text] = /^(?:<(?!!--|\/?[a-z])|[^<])+/i.exec(rest);
        at += text.length;
        const next = openTag.exec(string.slice(at));
        const beforeBlock = next !== null && blocks.has(next[1].toLowerCase());
        out += collapseText(text, afterBlock, beforeBlock);
        afterBlock = false;
      }
    }
    return out;
  });
}

/**
 * @param {string} text
 * @param {boolean} afterBlock
 * @param {boolean} beforeBlock
 */
function collapseText(text, afterBlock, beforeBlock) {
  let collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
  if (afterBlock) collapsed = collapsed.replace(/^ /, '');
  if (beforeBlock) collapsed = collapsed.replace(/ $/, '');
  return collapsed;
}
