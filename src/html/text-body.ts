import type { BodyNode } from '../model/body.js';

/** An article's text alone, as paragraphs: what is shown where its HTML is not or cannot be used. */
export const textBody = (blocks: readonly string[]): BodyNode[] =>
  blocks.map((text) => ({ tag: 'p', attributes: {}, children: [text] }));
