import { readCredit } from '../../desk/credit.js';
import type { BodyNode } from '../../model/body.js';

// What is longer says something else at its end, and takes the expression long to read.
const CAPTION_MAX = 1000;

// "The ferry at dawn. Picture: Ada Quill", "… (Photo: Northwind)": caption and credit in one line.
const BEHIND =
  /^([^]*?[.!?…»”"')\]]\s+|)([([]?\s*(?:(?:pic|photo|image)[^.]*|courtesy[^.]*|cr[ée]dit[^.]*)[)\]]?\.?\s*)$/i;

/** Tells the credit at the end of a caption from the caption: it stands in a `small`. */
export const captioned = (children: readonly BodyNode[]): readonly BodyNode[] => {
  const last = children.at(-1);
  if (typeof last !== 'string' || last.length > CAPTION_MAX) return children;
  const [, before, credit] = BEHIND.exec(last) ?? [];
  if (!credit || !readCredit(credit.trim().replace(/\.$/, ''))) return children;
  return [...children.slice(0, -1), ...(before ? [before] : []), { tag: 'small', attributes: {}, children: [credit] }];
};
