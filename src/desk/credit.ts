import { cleanText } from '../model/text.js';

// "Picture Courtesy: Northwind/Ada Quill", "Photo credit – …", "Crédit photo : …"
const CREDIT =
  /^[([]?\s*(?:(?:picture|photo(?:graph)?|image|pic)s?\s*(?:courtesy(?:\s+of)?|credits?|by|source)|courtesy|cr[ée]dits?\s+(?:photos?|images?)|(?:picture|photo(?:graph)?|image|pic)s?(?=\s*[:：]))\s*[:：–—-]?\s*(.+?)\s*[)\]]?$/iu;
const CREDIT_MAX = 120;

/** The credit that a closing line of an article names, as printed; `null` when the line is something else. */
export const readCredit = (line: string): string | null => {
  const text = cleanText(line);
  return text.length <= CREDIT_MAX ? (CREDIT.exec(text)?.[1] ?? null) : null;
};
