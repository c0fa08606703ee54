import { escapeHtml } from '../../formats/write-body.js';
import { parsePiece, writePiece } from '../../html/host-page.js';
import { absoluteTime } from '../../i18n/format.js';
import type { Feed } from '../../model/feed.js';
import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { NOWHERE, type Drawing } from './draw.js';

/**
 * A list of links, one for each story, for systems that take away everything else: headline, agency, date. It stands inside the element, as its
 * fallback.
 */
export const plainLinks = ({ shown, locale }: Drawing, feed: Feed, timeZone: string): string => {
  const items = shown.map(({ url, headline, agency, updatedAt, publishedAt, language }) => {
    const date = updatedAt ?? publishedAt;
    const when = date && absoluteTime(locale, date, timeZone, feed.timeZone);
    const words = escapeHtml(headline);
    return [
      `<li${language ? ` lang="${escapeHtml(language)}"` : ''}>`,
      url ? `<a href="${escapeHtml(url.replace(NOWHERE, '/'))}" rel="noopener">${words}</a>` : words,
      ...(agency ? [` <span>${escapeHtml(agency.name)}</span>`] : []),
      ...(when ? [` <time datetime="${escapeHtml(date)}">${escapeHtml(when)}</time>`] : []),
      '</li>',
    ].join('');
  });
  return `<ul>${items.join('')}</ul>`;
};

/** What has no use, or no meaning, where there is no script and no shadow tree. */
const isIdle = ({ name, attribs }: Element): boolean =>
  name === 'button' ||
  name === 'style' ||
  'hidden' in attribs ||
  attribs.role === 'status' ||
  /^(turn|today)$/.test(attribs.part ?? '');

const isBlank = ({ children }: Element): boolean => children.every((child) => isText(child) && !child.data.trim());

/** What a style sets apart by dots, with dots that are seen and not heard. */
const apart = (nodes: readonly ChildNode[]): ChildNode[] =>
  nodes
    .filter(isTag)
    .flatMap((node, index) => [...(index ? parsePiece(' <span aria-hidden="true">· </span>').children : []), node]);

const KEPT_CLASS = 'presslet';

/** The children of a node as a page without shadow trees has them: slots are what they hold, parts are classes. */
const flat = (nodes: readonly ChildNode[]): ChildNode[] =>
  nodes.flatMap((node): ChildNode[] => {
    if (!isTag(node)) return [node];
    if (isIdle(node)) return [];
    if (node.name === 'slot') return flat(node.children);
    const { part, class: names = '' } = node.attribs;
    Reflect.deleteProperty(node.attribs, 'part');
    Reflect.deleteProperty(node.attribs, 'class');
    Reflect.deleteProperty(node.attribs, 'aria-busy');
    const classes = [
      ...(/\broot\b/.test(names) ? [KEPT_CLASS] : []),
      ...(part?.split(/\s+/).map((name) => `${KEPT_CLASS}-${name}`) ?? []),
    ];
    if (classes.length) node.attribs.class = classes.join(' ');
    node.children = /\brow\b/.test(names) ? apart(flat(node.children)) : flat(node.children);
    return node.name === 'p' && isBlank(node) ? [] : [node];
  });

/** An element's content as HTML that stands by itself: the same headings, links, pictures, credits and times; no style, no script. */
export const plainFragment = ({ html }: Drawing): string => {
  const fragment = parsePiece(html);
  fragment.children = flat(fragment.children);
  return writePiece(fragment);
};
