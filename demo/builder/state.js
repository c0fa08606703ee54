/**
 * All that was chosen, and how it is written into the address of the page, so that it can be sent to a colleague. What was pasted is
 * not in it.
 */

/** Nothing chosen yet. */
export const START = Object.freeze({
  element: 'section-feed',
  attributes: {},
  tokens: {},
  theme: '',
  exact: false,
  page: 'both',
  base: '',
  tab: 'html',
  width: 0,
  view: [],
});

/** Which grounds the pages have that the news will stand on. */
export const PAGES = ['both', 'light', 'dark'];

/** Switches of the preview. */
export const VIEWS = ['dark', 'rtl', 'slow', 'down'];

/** Bounds of the preview's width, in pixels, and how wide it is where there is room. 0 stands for that. */
export const WIDTHS = { least: 160, usual: 640, most: 1280 };

// No attribute has such a name; a test looks.
const TEXTS = ['element', 'theme', 'page', 'base', 'tab'];
const TOKEN = '--';

// A token must not end its declaration, nor its style sheet.
const isTokenValue = (value) => value.length <= 200 && !/[;{}<>@\\!]|\/\*|url\(/i.test(value) && isClosed(value);

// Browsers close at the end of a text what was left open; in a style sheet it would swallow what follows.
function isClosed(value) {
  const outside = value.replace(/'[^']*'|"[^"]*"/g, '');
  if (/['"]/.test(outside)) return false;
  let open = 0;
  for (const sign of outside) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0 || sign === '[' || sign === ']') return false;
  }
  return open === 0;
}

const widthOf = (pixels) => pixels && Math.min(WIDTHS.most, Math.max(WIDTHS.least, pixels));

/** Names in an address that are no attribute. */
export const RESERVED = [...TEXTS, 'exact', 'width', 'view'];

/** What of a state its element has, in its words; the rest falls back to what is usual. */
export const fit = (state, facts) => {
  const element = Object.hasOwn(facts.elements, state.element) ? state.element : START.element;
  const attributes = {};
  for (const { name, kind, words } of facts.elements[element].attributes) {
    const value = state.attributes[name]?.trim();
    if (value === undefined || (kind === 'choice' && !words.includes(value))) continue;
    if (value || kind === 'boolean' || name === 'heading' || name === 'show') attributes[name] = value;
  }
  const known = facts.tokens.map(({ name }) => name.replace('--news-', ''));
  const tokens = {};
  for (const name of known) {
    const value = state.tokens[name]?.trim();
    if (value && isTokenValue(value)) tokens[name] = value;
  }
  return {
    element,
    attributes,
    tokens,
    theme: facts.themes.some(({ name }) => name === state.theme) ? state.theme : '',
    exact: Boolean(state.exact),
    page: PAGES.includes(state.page) ? state.page : START.page,
    base: state.base.trim(),
    tab: state.tab,
    width: widthOf(Math.round(Number(state.width)) || START.width),
    view: VIEWS.filter((name) => state.view.includes(name)),
  };
};

/** A state as it stands behind the `#` of an address. */
export const writeState = (state) => {
  const written = new URLSearchParams();
  for (const name of TEXTS) if (state[name] !== START[name]) written.set(name, state[name]);
  for (const [name, value] of Object.entries(state.attributes)) written.set(name, value);
  for (const [name, value] of Object.entries(state.tokens)) written.set(TOKEN + name, value);
  if (state.exact) written.set('exact', '');
  if (state.width !== START.width) written.set('width', String(state.width));
  if (state.view.length) written.set('view', state.view.join(' '));
  return written.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
};

/** The state of an address. Total: what is not known has no effect. */
export const readState = (hash, facts) => {
  const written = new URLSearchParams(hash.replace(/^#/, ''));
  const state = { ...START, attributes: {}, tokens: {} };
  for (const [name, value] of written) {
    if (TEXTS.includes(name)) state[name] = value;
    else if (name.startsWith(TOKEN)) state.tokens[name.slice(TOKEN.length)] = value;
    else if (!RESERVED.includes(name)) state.attributes[name] = value;
  }
  state.exact = written.has('exact');
  state.width = Number(written.get('width') ?? START.width);
  state.view = (written.get('view') ?? '').split(' ');
  return fit(state, facts);
};
