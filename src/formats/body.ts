import { readCredit, repeats } from '../desk/credit.js';
import { htmlNodes, textNodes } from '../html/body.js';
import { outlined } from '../html/outline.js';
import type { SanitizeTools } from '../html/sanitize.js';
import { wordsOf, type BodyElement, type BodyNode } from '../model/body.js';
import type { Note } from '../model/report.js';
import { cleanText, textKey } from '../model/text.js';

/** What an article's text is made of. */
export interface BodySource {
  html: string;
  /** Stands in where there is no HTML. */
  text: string;
  /** Addresses to resolve against, the article's own first. */
  bases: readonly (string | null)[];
  headline: string;
  /** Whom the lead picture is owed to. */
  credit: string | null;
  /** Where the article stands in the feed: `items[3]`. */
  path: string;
  note: Note;
}

const isTag = (node: BodyNode | undefined, pattern: RegExp): node is BodyElement =>
  typeof node === 'object' && pattern.test(node.tag);

/** A heading, or a line that an editor without headings made bold. */
const isHeading = (node: BodyNode): boolean => {
  if (isTag(node, /^h\d$/)) return true;
  if (!isTag(node, /^p$/)) return false;
  const [only, ...others] = node.children.filter((child) => typeof child !== 'string' || /\S/.test(child));
  return !others.length && isTag(only, /^(?:b|strong)$/);
};

const hasPicture = (node: BodyNode): boolean =>
  typeof node === 'object' && (node.tag === 'img' || node.children.some(hasPicture));

/** Whether a closing line says what the picture's credit says already. */
const repeatsCredit = (node: BodyNode, credit: string | null): boolean => {
  // A picture of its own has a credit of its own.
  const said = hasPicture(node) ? null : readCredit(cleanText(wordsOf(node)));
  return said !== null && credit !== null && repeats(said, credit);
};

/** The text of an article as plain data, without what the article says elsewhere. Never rejects. */
export const makeBody = async (
  { html, text, bases, headline, credit, path, note }: BodySource,
  tools: SanitizeTools,
): Promise<BodyNode[]> => {
  const { nodes, findings } = html ? await htmlNodes(html, bases, tools) : { nodes: textNodes(text), findings: null };
  if (findings?.unreadable) note(`${path}.content_html`, 'html-unreadable', 'warning', html);
  if (findings?.cut) note(`${path}.content_html`, 'html-cut', 'warning', html.length);
  for (const address of findings?.embeds ?? []) note(`${path}.content_html`, 'embed-linked', 'info', address);
  const isHeadline = (node: BodyNode): boolean => isHeading(node) && textKey(wordsOf(node)) === textKey(headline);
  const end = nodes.findLastIndex((node) => !repeatsCredit(node, credit)) + 1;
  const story = nodes.slice(0, end);
  // The lead picture may come before it.
  const start = story.findIndex((node) => !isHeadline(node) && !isTag(node, /^figure$/));
  const kept = story.filter((node, index) => (start >= 0 && index >= start) || !isHeadline(node));
  // Without its headline the text begins at the first rank again.
  return outlined(kept);
};
