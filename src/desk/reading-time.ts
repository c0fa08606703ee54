import { wordsOf, type BodyNode } from '../model/body.js';

/** What a reader takes in a minute, in words, and in characters where a script has no spaces between words. */
const WORDS = 230;
const CHARACTERS = 500;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Minutes to read a text, rounded, at least 1; `null` for no text. */
export const readingMinutes = (nodes: readonly BodyNode[]): number | null => {
  const text = nodes.map((node) => wordsOf(node, ' ')).join(' ');
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  if (!characters && !words) return null;
  return Math.max(1, Math.round(words / WORDS + characters / CHARACTERS));
};
