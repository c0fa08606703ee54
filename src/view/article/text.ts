import { wordsOf, type BodyElement, type BodyNode } from '../../model/body.js';
import { cleanText } from '../../model/text.js';
import { headingsOf } from '../headings.js';
import type { Kit } from '../kit.js';
import type { HeadingLevel } from '../settings.js';
import { captioned } from './caption.js';
import type { TextSettings } from './drawing.js';
import { elementTemplates } from './elements.js';
import { playerView } from './player.js';

/** What a table's caption says; may be empty. */
const captionOf = ({ tag, children }: BodyElement): string => {
  const caption = tag === 'table' ? children.find((child) => typeof child === 'object' && child.tag === 'caption') : '';
  return cleanText(caption ? wordsOf(caption) : '');
};

/** Each place that links of the text lead to by a number, so that nothing that the feed calls it stands in the page. */
const placesIn = (nodes: readonly BodyNode[]): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  const look = (node: BodyNode): void => {
    if (typeof node === 'string') return;
    const { mark } = node.attributes;
    if (mark !== undefined) places.set(mark, String(places.size + 1));
    node.children.forEach(look);
  };
  nodes.forEach(look);
  return places;
};

/**
 * Draws an article's text by templates of our own. `level` is the one of its first rank of headings; `after` gives what
 * stands behind the block of a number.
 */
export const textView = (
  nodes: readonly BodyNode[],
  level: HeadingLevel,
  settings: TextSettings,
  kit: Kit,
  after: (count: number) => unknown,
): unknown => {
  const { html } = kit;
  const heading = headingsOf(kit);
  const templates = elementTemplates(kit, settings);
  const places = placesIn(nodes);
  const draw = (node: BodyNode, inCaption = false): unknown => {
    if (typeof node === 'string') return node;
    const { tag } = node;
    const { mark, to, ...given } = node.attributes;
    const [place, end] = [places.get(mark ?? ''), places.get(to ?? '')];
    const attributes = end ? { ...given, to: end } : given;
    if (tag === 'audio' || tag === 'video') return playerView(node, settings, kit);
    const isCaption = tag === 'figcaption';
    const children = isCaption ? captioned(node.children) : node.children;
    const drawn = children.map((child) => draw(child, isCaption || inCaption));
    // Focus goes to what is around it, whatever that is.
    const content = place ? [html`<span data-place=${place}></span>`, drawn] : drawn;
    if (/^h\d$/.test(tag)) {
      const { lang, dir } = attributes;
      const words = lang || dir ? templates.span!(attributes, content, '') : content;
      return heading(Math.min(level + Number(tag[1]) - 2, 6) as HeadingLevel, kit.nothing, words);
    }
    if (tag === 'embedded' && settings.embed) return settings.embed(attributes, content);
    if (tag === 'small' && inCaption) return html`<bdi part="credit">${content}</bdi>`;
    return Object.hasOwn(templates, tag) ? templates[tag]!(attributes, content, captionOf(node)) : content;
  };
  let paragraphs = 0;
  return nodes.map((node, index) => {
    const counts = typeof node === 'object' && node.tag === 'p';
    // Nothing stands between a paragraph and the end, where it would not be among the text.
    const place = counts && index < nodes.length - 1 ? after(++paragraphs) : null;
    return place ? [draw(node), place] : draw(node);
  });
};
