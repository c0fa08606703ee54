// "Picture Courtesy: Northwind/Ada Quill", "Photo credit – …", "Crédit photo : …"
const CREDIT =
  /^[([]?\s*(?:(?:picture|photo(?:graph)?|image|pic)s?\s*(?:courtesy(?:\s+of)?|credits?|by|source)|courtesy|cr[ée]dits?\s+(?:photos?|images?)|(?:picture|photo(?:graph)?|image|pic)s?(?=\s*[:：]))\s*[:：–—-]?\s*(.+?)\s*[)\]]?$/iu;
const CREDIT_MAX = 120;

/** The credit that a closing line of an article names, as printed; `null` when the line is something else. */
export const readCredit = (line: string): string | null =>
  line.length <= CREDIT_MAX ? (CREDIT.exec(line)?.[1] ?? null) : null;
