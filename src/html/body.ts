import type { BodyNode } from '../model/body.js';
import { cleanText, seenText } from '../model/text.js';
import { bareText } from './bare-text.js';
import { grouped } from './blocks.js';
import { contentOf } from './content.js';
import { bareEmbed } from './embeds-found.js';
import { outlined } from './outline.js';
import { Places } from './places.js';
import { sanitize, type SanitizeTools } from './sanitize.js';
import type { Parsed } from './tree.js';
import { NODES_MAX, walk } from './walk.js';

/** What was found while a body was read. */
export interface BodyFindings {
  /** Where the host page or the browser let nothing of the HTML through: the text alone. */
  unreadable: boolean;
  /** Something was too deep or too long. */
  cut: boolean;
  /** Sources of things from elsewhere that became links. */
  embeds: string[];
}

/** Plain text as paragraphs: an empty line ends one, a single line break stays. */
export const textNodes = (text: string): BodyNode[] =>
  seenText(text)
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const lines = block.split('\n').map(cleanText).filter(Boolean);
      const children = lines.flatMap((line, index): BodyNode[] =>
        index ? [{ tag: 'br', attributes: {}, children: [] }, line] : [line],
      );
      return children.length ? bareEmbed({ tag: 'p', attributes: {}, children }) : [];
    });

/** Where HTML has more tags than a text may have nodes: what is behind is not even parsed. */
const endOf = (html: string): number => {
  const tag = /<[a-z]/gi;
  for (let count = 0; tag.test(html); count++) if (count >= NODES_MAX) return tag.lastIndex - 2;
  return html.length;
};

/** Feed HTML as plain data, through two layers that do not know of each other. Never rejects; nothing loads or runs. */
export const htmlNodes = async (
  html: string,
  bases: readonly (string | null)[],
  tools: SanitizeTools,
): Promise<{ nodes: BodyNode[]; findings: BodyFindings }> => {
  const end = endOf(html);
  const findings: BodyFindings = { unreadable: false, cut: end < html.length, embeds: [] };
  const parsed = await sanitize(html.slice(0, end), tools);
  if (parsed?.cut) findings.cut = true;
  const places = new Places();
  const walked = (from: Parsed): BodyNode[] =>
    walk(
      { ...from, root: contentOf(html, from.root, from.tree) },
      {
        bases,
        places,
        cut: () => void (findings.cut = true),
        embedded: (address) => findings.embeds.push(address),
      },
    );
  const nodes = parsed ? places.tied(outlined(grouped(walked(parsed)).map(bareEmbed))) : [];
  // Under some policies a sanitiser gives back nothing, without a word: something in and nothing out is a failure to tell.
  const failed = !parsed?.tree.children(parsed.root).length || (findings.cut && !nodes.length);
  const text = failed ? bareText(html) : '';
  if (!cleanText(text)) return { nodes, findings };
  return { nodes: textNodes(text), findings: { ...findings, unreadable: true } };
};
