import { readCredit, repeats } from '../../desk/credit.js';
import type { Picture } from '../../model/article.js';
import { wordsOf, type BodyElement, type BodyNode } from '../../model/body.js';
import { cleanText } from '../../model/text.js';
import { urlKey } from '../../model/url.js';
import { captioned } from './caption.js';

// Services that make sizes of pictures have the picture's own address in theirs: "https://i0.wp.com/paper.example/quay.jpg",
// "https://img.example/w_800/https://paper.example/quay.jpg", "https://img.example/?url=https%3A%2F%2F…".
const RESIZED = /^.+?(?=https?(?::|%3a)(?:\/|%2f){2})/i;
const PHOTON = /^https?:\/\/i\d\.wp\.com\/(?=[^/]+\.[^/]+\/)/i;
const FILE = /((?:\.(?:avif|gif|jpe?g|png|svg|webp))+)(?:[?&#].*)?$/i;
// "quay-1024x683.jpg", "quay-scaled.jpg", "quay-e1767000000000.jpg", "quay@2x.jpg".
const SIZE = /(?:[-_]\d+x\d+|-scaled|-rotated|-e\d{9,}|@\dx)+(?=\.\w+$)/i;

// What is longer is no address of a picture, and takes long to read.
const URL_MAX = 2000;

const decoded = (url: string): string => {
  try {
    return /^https?%3a/i.test(url) ? decodeURIComponent(url) : url;
  } catch {
    return url;
  }
};

/**
 * A key under which the sizes and formats of one picture are equal. A query behind anything but a file may say which picture
 * it is, and stays.
 */
const pictureKey = (url: string): string => {
  if (url.length > URL_MAX) return url;
  const own = decoded(url.replace(RESIZED, '')).replace(PHOTON, 'https://');
  const [, ending] = FILE.exec(own) ?? [];
  if (ending === undefined) return urlKey(own);
  const file = urlKey(`${own.replace(FILE, '')}.jpg`).replace(SIZE, '');
  // Delivery networks have it under another host.
  return file.replace(/^.*(?=\/wp-content\/uploads\/)/, '');
};

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
  const same = [lead, ...lead.sources].map(({ url }) => pictureKey(url));
  if (others.length || !same.includes(pictureKey(picture!.attributes.src ?? ''))) return whole;
  return { lead: withWords(lead, first), text: nodes.filter((_, place) => place !== index) };
};
