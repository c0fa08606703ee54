import { readCredit, repeats } from '../../desk/credit.js';
import type { Picture } from '../../model/article.js';
import { wordsOf, type BodyElement, type BodyNode } from '../../model/body.js';
import { cleanText } from '../../model/text.js';
import { urlKey } from '../../model/url.js';
import { captioned } from './caption.js';

// Systems write the same picture in several sizes: "quay-1024x683.jpg", "quay-scaled.jpg", "quay.jpg?w=800". A query behind
// anything but a file may say which picture it is.
const pictureKey = (url: string): string =>
  urlKey(url.replace(/(\.(?:avif|gif|jpe?g|png|svg|webp))\?.*/i, '$1')).replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '');

const all = (node: BodyNode, tag: string): BodyElement[] =>
  typeof node === 'string'
    ? []
    : [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => all(child, tag))];

/** What the text's own caption of the lead picture says, and the data does not. */
const withWords = (lead: Picture, figure: BodyElement): Picture => {
  const [caption] = all(figure, 'figcaption');
  const nodes = captioned(caption?.children ?? []);
  const isCredit = (node: BodyNode): boolean => typeof node === 'object' && node.tag === 'small';
  const words = (which: boolean): string =>
    cleanText(
      nodes
        .filter((node) => isCredit(node) === which)
        .map((node) => wordsOf(node))
        .join(''),
    );
  const said = words(true);
  const credit = readCredit(said.replace(/\.$/, '')) ?? said;
  const known = lead.credit ?? '';
  return {
    ...lead,
    caption: lead.caption ?? (words(false) || null),
    credit: credit && !repeats(credit, known) ? [known, credit].filter(Boolean).join('; ') : lead.credit,
  };
};

/** The lead picture, and the text below it, in which that picture does not come first a second time. */
export const withoutLead = (
  nodes: readonly BodyNode[],
  lead: Picture | null,
): { lead: Picture | null; text: readonly BodyNode[] } => {
  const index = nodes.findIndex((node) => all(node, 'img').length);
  const first = nodes[index];
  const whole = { lead, text: nodes };
  if (!lead || typeof first !== 'object' || first.tag !== 'figure') return whole;
  const [picture, ...others] = all(first, 'img');
  if (others.length || pictureKey(picture!.attributes.src ?? '') !== pictureKey(lead.url)) return whole;
  return { lead: withWords(lead, first), text: nodes.filter((_, place) => place !== index) };
};
