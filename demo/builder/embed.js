/** What is put on a page: all that snippets and the preview are made of. */

const LINKS_MAX = 5;
/** The id of a feed that stands in the page. */
export const INLINE = 'presslet-feed';

// Empty is not the same as absent there.
const OPTIONAL = ['heading', 'show'];

const isSet = ({ name, kind, usual }, value) =>
  value !== undefined &&
  (kind === 'boolean' ? value !== 'false' : OPTIONAL.includes(name) || (value && value !== usual));

// Without an article they show the one whose page it is, and nothing in its place.
const OF_PAGE = ['article-body', 'related-articles'];

const ofPage = ({ element, attributes }, articles) =>
  OF_PAGE.includes(element) && !attributes['article-id'] ? (articles.find(({ url }) => url)?.url ?? null) : null;

/** The accent is mixed with the page's text colour, so that it can be read on light and on dark, unless exactly it is wanted. */
export const accentOf = (colour, exact) => (exact ? colour : `color-mix(in srgb, currentColor 40%, ${colour})`);

const hash = (text) => {
  let sum = 5381;
  for (const sign of text) sum = ((sum * 33) ^ sign.codePointAt(0)) >>> 0;
  return sum.toString(36).slice(-4).padStart(4, '0');
};

const sameSection = (article, section) => !section || article.section?.name.toLowerCase() === section.toLowerCase();

const listOf = (text = '', between = ',') =>
  text
    .toLowerCase()
    .split(between)
    .map((word) => word.trim())
    .filter(Boolean);
const has = (words, values) => values.some((value) => value && words.includes(value.toLowerCase()));

/** Whether the filters of a list keep an article: what was left out on purpose does not come back as a link. */
const isKept = ({ id, url, tags, language }, { tags: named, exclude, languages }) => {
  const [only, left, spoken] = [listOf(named), listOf(exclude), listOf(languages, ' ')];
  const isSpoken = !language || !spoken.length || spoken.some((tag) => language.toLowerCase().startsWith(tag));
  return (!only.length || has(only, tags)) && !has(left, [id, url, ...tags]) && isSpoken;
};

const latest = ({ updatedAt, publishedAt }) => Date.parse(updatedAt ?? publishedAt) || 0;
const inOrder = (articles, order) =>
  order === 'newest' ? [...articles].sort((one, other) => latest(other) - latest(one)) : articles;

/** What is read where no script runs: some of the stories that the element would show, as links. */
const linksOf = ({ element, attributes }, articles) => {
  const id = attributes['article-id'];
  const isOne = (article) => article.id === id || article.url === id;
  const one = articles.find(isOne);
  const wanted = {
    'article-card': () => [one ?? articles[0]],
    // On each article's own page another one must not stand in its place.
    'article-body': () => [one],
    'related-articles': () => articles.filter((article) => !isOne(article)),
  };
  const chosen = wanted[element]?.() ?? inOrder(articles, attributes.order);
  const limit = Math.min(LINKS_MAX, Number(attributes.limit) || LINKS_MAX);
  return chosen
    .filter((article) => article?.url && sameSection(article, attributes.section) && isKept(article, attributes))
    .slice(0, limit)
    .map(({ url, headline }) => ({ url, headline }));
};

/** Where no story is right, there is the newspaper. */
const linksOrHome = (state, feed) => {
  const links = linksOf(state, feed?.articles ?? []);
  return links.length || !feed?.homeUrl ? links : [{ url: feed.homeUrl, headline: feed.title }];
};

/**
 * @param {object} state what was chosen
 * @param {object} facts what the elements are (facts.json)
 * @param {object} given
 * @param {string} given.base folder of the script's files
 * @param {string | null} given.src address of the feed; `null` where it was pasted
 * @param {string} [given.text] the feed that was pasted
 * @param {object | null} [given.feed] the feed as it was read
 * @param {{ height: number, narrow: number } | null} [given.room] heights that were measured, in pixels
 */
export const embedOf = (state, facts, { base, src, text = '', feed = null, room = null }) => {
  const element = facts.elements[state.element];
  const values = { ...state.attributes, src: src ?? `#${INLINE}` };
  const attributes = element.attributes
    .filter((attribute) => isSet(attribute, values[attribute.name]))
    .map((attribute) => ({ ...attribute, value: values[attribute.name] }));
  const tokens = Object.entries(state.tokens).map(([name, value]) => [
    `--news-${name}`,
    name === 'accent' ? accentOf(value, state.exact) : value,
  ]);
  return {
    element: state.element,
    tag: element.tag,
    wrapper: element.wrapper,
    attributes,
    tokens,
    theme: state.theme,
    base,
    src,
    text,
    room,
    links: linksOrHome(state, feed),
    ofPage: ofPage(state, feed?.articles ?? []),
    title: feed?.title ?? '',
    language: state.attributes.lang ?? feed?.language ?? 'en',
    mark: `presslet-${hash(JSON.stringify([state.element, state.attributes, state.tokens]))}`,
  };
};

/** The style of an embed: its tokens, and room for the news before it is there. */
export const cssOf = ({ mark, tag, tokens, room, theme }, { inside = false } = {}) => {
  const box = `.${mark}`;
  const declarations = tokens.map(([name, value]) => `  ${name}: ${value};`);
  const kept = room ? ['  display: block;', `  min-height: ${room.height}px;`] : [];
  // A theme speaks of the element itself, which then stands inside of what has the class.
  const apart = inside && theme && declarations.length > 0;
  const rules = apart
    ? [rule(box, kept), rule(`${box} ${tag}`, declarations)]
    : [rule(box, [...kept, ...declarations])];
  if (room && room.narrow !== room.height)
    rules.push(`@media (max-width: 30rem) {\n  ${box} { min-height: ${room.narrow}px; }\n}`);
  if (room) rules.push(`@media (scripting: none) {\n  ${box} { min-height: 0; }\n}`);
  return rules.filter(Boolean).join('\n');
};

const rule = (selector, lines) => (lines.length ? `${selector} {\n${lines.join('\n')}\n}` : '');
