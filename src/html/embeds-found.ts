import { wordsOf, type BodyElement, type BodyNode } from '../model/body.js';
import { cleanText, firstWords } from '../model/text.js';
import { embedAt, PROVIDERS, type EmbedProvider } from './embeds.js';
import type { EmbedPlace } from './embeds-place.js';

/** Reads an attribute of the element at hand; empty where it is missing. */
type Read = (name: string) => string;

/** Attributes of quotations that say where the quoted thing stands. The first layer lets them through. */
export const EMBED_ATTRIBUTES = ['data-instgrm-permalink', 'data-bluesky-uri', 'data-href'];

const QUOTED_AT = [...EMBED_ATTRIBUTES, 'cite'];

// What players and editors write for want of a title.
const NO_TITLE = /(^|\s)(player|embed(ded)?|iframe|frame)(\s|$)|^[^\p{L}\p{N}]*$/iu;

// A title that nobody wrote for a reader.
const TITLE_MAX = 200;

const HEIGHTS = [120, 1600] as const;

const is = (node: BodyNode | undefined, ...tags: string[]): node is BodyElement =>
  typeof node === 'object' && tags.includes(node.tag);

const isSpace = (node: BodyNode): boolean => typeof node === 'string' && !/\S/.test(node);

const holdsEmbed = (node: BodyNode): boolean =>
  typeof node === 'object' && (node.tag === 'embedded' || node.children.some(holdsEmbed));

// They would be asked for before a reader wants to see anything.
const LOADED = ['img', 'picture', 'source', 'audio', 'video', 'track'];
const EMPTY = ['br', 'hr', 'wbr', 'td', 'th'];

/** What stands in for an embedded thing: words, without pictures, and a link where another embedded thing stood among them. */
const wordsFor = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (typeof node === 'string') return [node];
    const { tag, attributes } = node;
    if (LOADED.includes(tag)) return [];
    const children = wordsFor(node.children);
    const left = children.some((child) => !isSpace(child));
    if (tag !== 'embedded') return left || EMPTY.includes(tag) ? [{ tag, attributes, children }] : children;
    const { href = '', from: name = '' } = attributes;
    const link: BodyElement = { tag: 'a', attributes: { href }, children: [name] };
    return left ? children : [{ tag: 'p', attributes: {}, children: [link] }];
  });

const embed = (
  provider: EmbedProvider,
  place: EmbedPlace,
  read: Read,
  children: readonly BodyNode[] = [],
): BodyElement => {
  const { id, name, kind, height } = provider;
  const title = firstWords(cleanText(read('title')), TITLE_MAX);
  const [width, high] = [Number(read('width')), Number(read('height'))];
  const shown = place.kind ?? kind;
  const size: Record<string, string> =
    shown === 'video'
      ? { ratio: place.tall || (width > 0 && high > width) ? '9/16' : '16/9' }
      : { height: String(shown === 'chart' && high >= HEIGHTS[0] && high <= HEIGHTS[1] ? Math.round(high) : height) };
  return {
    tag: 'embedded',
    attributes: {
      provider: id,
      from: name,
      kind: shown,
      src: place.frame,
      href: place.page,
      ...(title && !NO_TITLE.test(title) ? { title } : {}),
      ...size,
    },
    children: wordsFor(children),
  };
};

/** What stands for a frame or an old plug-in of a known provider, of which the first address that is one counts. */
export const framedEmbed = (addresses: readonly string[], read: Read): BodyElement | null => {
  for (const address of addresses) {
    const found = embedAt(address);
    if (found) return embed(found.provider, found.place, read);
  }
  return null;
};

// More than any post has; a text may be nothing but links.
const LINKS_MAX = 20;

/** Where the last links of some nodes lead, the last one first. */
const lastLinks = (nodes: readonly BodyNode[], found: string[] = []): string[] => {
  for (let index = nodes.length; index-- && found.length < LINKS_MAX;) {
    const node = nodes[index]!;
    if (typeof node === 'string') continue;
    if (node.attributes.href) found.push(node.attributes.href);
    lastLinks(node.children, found);
  }
  return found;
};

/** Where a link leads that stands alone on its line; empty for all else. */
const lone = (node: BodyNode | undefined): string => {
  const [only, ...more] = is(node, 'p') ? node.children.filter((child) => !isSpace(child)) : [node];
  return is(only, 'a') && !more.length ? (only.attributes.href ?? '') : '';
};

/** A link that says no more than that there is a post: the embed has such a link of its own. */
const isInvitation = (node: BodyNode, page: string): boolean =>
  embedAt(lone(node))?.place.page === page && !/[@\d]/.test(wordsOf(node));

/** A quotation that its provider's script would replace; its words stay, who said them and when among them. */
const quoted = (given: readonly BodyNode[], named: string, read: Read): BodyElement | null => {
  const provider = PROVIDERS.find(({ quote }) => quote?.test(named));
  // What was framed already when the feed was made needs no more.
  const isFramed = (node: BodyNode): boolean => is(node, 'embedded') && node.attributes.provider === provider?.id;
  if (!provider || given.some(isFramed)) return null;
  // The last one: those before may lead to other posts that it speaks of.
  for (const address of [...QUOTED_AT.map(read), ...lastLinks(given)]) {
    const found = embedAt(address);
    if (found?.provider !== provider) continue;
    const [only] = given;
    const words = given.length === 1 && is(only, 'blockquote') ? only.children : given;
    return embed(
      provider,
      found.place,
      read,
      words.filter((node) => !isInvitation(node, found.place.page)),
    );
  }
  return null;
};

const NONE: Read = () => '';

/** A paragraph that holds nothing but the address of something known, as text or as a link that reads like it. */
export const bareEmbed = (node: BodyNode): BodyNode => {
  if (!is(node, 'p')) return node;
  const [only, ...more] = node.children.filter((child) => !isSpace(child) && !is(child, 'br'));
  if (only === undefined || more.length) return node;
  const text = wordsOf(only).trim();
  if (typeof only !== 'string' && (only.tag !== 'a' || only.children.some((child) => typeof child !== 'string')))
    return node;
  const found = /^(https?:)?\/\/\S+$|^www\.\S+$/i.test(text) ? embedAt(text.replace(/^www\./i, 'https://$&')) : null;
  // A link that reads like one address and leads to another stays what it is.
  const told = typeof only === 'string' || embedAt(only.attributes.href ?? '')?.place.frame === found?.place.frame;
  return found && told ? embed(found.provider, found.place, NONE) : node;
};

const WRAPPER = /(^|\s)wp-block-embed(\s|$)/;

/** A figure around one embedded thing is that thing: its other words stand in for it, a caption stays with it. */
const unwrapped = (figure: BodyElement): BodyNode => {
  const found = figure.children.filter((node) => is(node, 'embedded'));
  const [only] = found;
  if (!is(only, 'embedded') || found.length > 1) return figure;
  const rest = figure.children.filter((node) => node !== only && !isSpace(node));
  const [captions, words] = [true, false].map((which) => rest.filter((node) => is(node, 'figcaption') === which));
  // A link to the same at its end says where its page is, which a frame's address alone may not.
  const same = embedAt(lone(words!.at(-1)))?.place;
  const isSame = same?.frame === only.attributes.src;
  const attributes = isSame ? { ...only.attributes, href: same!.page } : only.attributes;
  const children = wordsFor([...only.children, ...words!.slice(0, isSame ? -1 : undefined)]);
  const whole = { ...only, attributes, children };
  return captions!.length ? { ...figure, children: [whole, ...captions!] } : whole;
};

/**
 * What the nodes of an element are when things from known providers among them are told apart. `read` gives the attributes
 * that the element has in the feed.
 */
export const withEmbeds = (given: readonly BodyNode[], read: Read): BodyNode[] => {
  const named = read('class');
  const post = named ? quoted(given, named, read) : null;
  if (post) return [post];
  return given.flatMap((each): BodyNode[] => {
    const node = bareEmbed(each);
    // A button cannot stand in a link, or in what opens and closes its surroundings.
    if (is(node, 'a', 'summary') && holdsEmbed(node)) return node.children;
    return [
      is(node, 'figure') && WRAPPER.test(named) ? unwrapped({ ...node, children: node.children.map(bareEmbed) }) : node,
    ];
  });
};
