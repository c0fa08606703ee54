import { WRITTEN } from '../html/classes.js';
import type { BodyElement, BodyNode } from '../model/body.js';

// Elements that have no content and no end (HTML, 13.1.2, "Void elements").
const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr']);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes line feeds of carriage returns, unless they are written so.
  '\r': '&#13;',
};

/** Text as HTML has it, in content and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => ENTITIES[sign]!);

type Attributes = Record<string, string | undefined>;

const startTag = (tag: string, attributes: Attributes): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('')}>`;

/** What a group is, where a link of the text leads, and to which place, in the words of HTML. */
const written = ({ kind, mark, to, ...attributes }: Attributes): Attributes => ({
  ...attributes,
  ...(kind !== undefined && { class: WRITTEN[kind] }),
  ...(to !== undefined && attributes.href === undefined && { href: `#${encodeURIComponent(to)}` }),
  ...(mark !== undefined && { id: mark }),
});

/**
 * What is embedded from elsewhere, as WordPress writes it: readers that know nothing of us frame it, and ours finds the same
 * thing with the words that stand in for it.
 */
const embedHtml = ({ attributes, children }: BodyElement): string => {
  const { from: name = '', src = '', href = '', title = '', ratio, height } = attributes;
  const [width, high] = ratio?.split('/').map((side) => Number(side) * 40) ?? [];
  const size = ratio ? ` width="${width}" height="${high}"` : ` height="${height}"`;
  const named = title && ` title="${escapeHtml(title)}"`;
  const link = `<p><a href="${escapeHtml(href)}">${escapeHtml(title || name)}</a></p>`;
  return `<figure class="wp-block-embed"><iframe src="${escapeHtml(src)}"${named}${size}></iframe>${bodyHtml(children)}${link}</figure>`;
};

/**
 * Plain data of an article's text as HTML. Every text and attribute is escaped, so that a parser finds the same elements and
 * words again; nothing is checked, since a body holds only what was.
 */
export const bodyHtml = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      if (node.tag === 'embedded') return embedHtml(node);
      const { tag, attributes, children } = node;
      const start = startTag(tag, written(attributes));
      if (VOID.has(tag)) return start;
      const content = bodyHtml(children);
      // The first line feed in such text is the source's own, not the text's (HTML, 13.1.2.5).
      return `${start}${tag === 'pre' && content.startsWith('\n') ? '\n' : ''}${content}</${tag}>`;
    })
    .join('');
