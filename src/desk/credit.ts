import { textKey } from '../model/text.js';

const CREDIT_MAX = 120;

const THING = String.raw`(?:picture|photo(?:graph)?|foto(?:graf[ií]a)?|image|pic)s?`;
const DELIMITER = String.raw`(?:\s*[:：–—]\s*|\s+-\s+)`;
// "Picture Courtesy: Northwind/Ada Quill", "Photo credit – …", "Crédit photo : …", "Photo courtesy of the museum"
const SAID = new RegExp(
  String.raw`^(?:(?:${THING}\s*(?:courtesy(?:\s+of)?|credits?|by|source)|courtesy(?:\s+of)?|cr[ée]dits?\s+(?:photos?|images?))${DELIMITER}|${THING}\s+courtesy\s+of\s+)(.+)$`,
  'iu',
);
// "Photo: Ada Quill", "Photo by Ada Quill", "Courtesy of Northwind": a credit only when names follow. "Photo by photo, the
// archive comes back" and "Photos: See inside the new library" are sentences.
const HINTED = new RegExp(
  String.raw`^(?:${THING}\s*[:：]\s*|${THING}\s+(?:courtesy|credits?|by|source)\s+|courtesy\s+of\s+|cr[ée]dits?\s+(?:photos?|images?)\s+)(.+)$`,
  'iu',
);
// "तस्वीर सौजन्य: …", "تصوير: …", "写真：…", "Фото: …": newsrooms whose words for it are none of these.
const ELSEWHERE =
  /^(?:(?:फ़?ोटो|फोटो|तस्वीर|चित्र)(?:\s+(?:सौजन्य|साभार|क्रेडिट))?|साभार|(?:مصدر\s+)?الصورة|تصوير|عدسة|写真(?:提供)?|撮影(?:者)?|(?:图片|圖片|照片)(?:来源|來源)?|(?:摄影|攝影)|фото)\s*[:：＝]\s*([^!?。！？।؟]{1,60})$/iu;
// "AP Photo/Ada Quill", in brackets behind a caption.
const AGENCYS = /^(?:\p{Lu}[\p{L}.&-]*\s+){1,4}(?:photo|picture|image)s?\s*(?:\/|via\s).+$/iu;
const COMMON =
  /^(?:and|archives?|by|courtesy|das?|de[lnrs]?|di|dos|du|et|file|for|from|handout|in|la|les?|of|on|photos?|pour|stock|supplied|the|und|v[ao]n|via|with|y)$/;

/** Whether a word may stand in a name: no small letter first, or one of those that join names, or an address. */
const isNameWord = (word: string): boolean => {
  const bare = word.replace(/^(?:(?!@)\p{P})+|\p{P}+$/gu, '');
  return !/^\p{Ll}/u.test(bare) || /[\p{Lu}.@/’']/u.test(bare) || COMMON.test(bare);
};

/** The credit that a closing line of an article names, as printed; `null` when the line is something else. */
export const readCredit = (line: string): string | null => {
  const text = line.trim();
  if (text.length > CREDIT_MAX) return null;
  const bare = /^[([（［]/.test(text) ? text.replace(/^[([（［]\s*|\s*[)\]）］]$/g, '') : text;
  const said = SAID.exec(bare)?.[1];
  const hinted = (HINTED.exec(bare) ?? ELSEWHERE.exec(bare))?.[1];
  return said ?? (hinted?.split(/\s+/).every(isNameWord) ? hinted : null);
};

// Where a sentence ends, a bracket opens, or a line is drawn.
const SEAM = /(?<=[.!?…»”"’)\]])\s+|\s+(?=[([])|\s+[|·–—]\s+|(?<=[。！？])\s*|\s*(?=[（［])/gu;

/** A caption with the credit at its end told apart: "The quay at dawn. Photo: Ada Quill"; `null` where none is. */
export const creditInCaption = (line: string): { caption: string; credit: string } | null => {
  const text = line.trim();
  // No credit is longer, whatever the caption is.
  const start = Math.max(0, text.length - CREDIT_MAX - 1);
  for (const { index, 0: seam } of text.slice(start).matchAll(SEAM)) {
    const at = start + index;
    const tail = text.slice(at + seam.length);
    const inside = /^[([](.*)[)\]]$/u.exec(tail)?.[1] ?? '';
    const credit = readCredit(tail) ?? (AGENCYS.test(inside) ? inside : null);
    if (at && credit) return { caption: text.slice(0, at), credit };
  }
  return null;
};

/** Whether one credit names nobody whom the other does not name: "Ada Quill" in "Northwind/Ada Quill". */
export const repeats = (credit: string, other: string): boolean => {
  const named = new Set(textKey(other).split(' '));
  return textKey(credit)
    .split(' ')
    .every((word) => named.has(word));
};
