import { readCredit } from '../../desk/credit.js';
import type { BodyNode } from '../../model/body.js';
import type { Kit } from '../kit.js';
import type { HeadingLevel } from '../settings.js';
import { elementTemplates, type TextSettings } from './elements.js';

// "The ferry at dawn. Picture: Ada Quill", "… (Photo: Northwind)": caption and credit in one line.
const BEHIND =
  /^([^]*?[.!?…»”"')\]]\s+|)([([]?\s*(?:(?:pic|photo|image)[^.]*|courtesy[^.]*|cr[ée]dit[^.]*)[)\]]?\.?\s*)$/i;

/** Tells the credit at the end of a caption from the caption. */
const captioned = (children: readonly BodyNode[]): readonly BodyNode[] => {
  const last = children.at(-1);
  const [, before, credit] = (typeof last === 'string' && BEHIND.exec(last)) || [];
  if (!credit || !readCredit(credit.trim().replace(/\.$/, ''))) return children;
  return [...children.slice(0, -1), ...(before ? [before] : []), { tag: 'small', attributes: {}, children: [credit] }];
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
  const { html, heading } = kit;
  const templates = elementTemplates(kit, settings);
  const draw = (node: BodyNode, inCaption = false): unknown => {
    if (typeof node === 'string') return node;
    const { tag, attributes } = node;
    const isCaption = tag === 'figcaption';
    const children = isCaption ? captioned(node.children) : node.children;
    const content = children.map((child) => draw(child, isCaption || inCaption));
    if (/^h\d$/.test(tag))
      return heading(Math.min(level + Number(tag[1]) - 2, 6) as HeadingLevel, kit.nothing, content);
    if (tag === 'small' && inCaption) return html`<span part="credit">${content}</span>`;
    return templates[tag]?.(attributes, content) ?? content;
  };
  let paragraphs = 0;
  return nodes.map((node, index) => {
    const counts = typeof node === 'object' && node.tag === 'p';
    // Nothing stands between a paragraph and the end, where it would not be among the text.
    const place = counts && index < nodes.length - 1 ? after(++paragraphs) : null;
    return place ? [draw(node), place] : draw(node);
  });
};
