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

const isHeading = (node: BodyNode): node is BodyElement => typeof node === 'object' && /^h\d$/.test(node.tag);

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
  const start = nodes.findIndex((node) => !isHeadline(node));
  const end = nodes.findLastIndex((node) => !repeatsCredit(node, credit)) + 1;
  // Without its headline the text begins at the first rank again.
  return outlined(start < 0 ? [] : nodes.slice(start, end));
};
