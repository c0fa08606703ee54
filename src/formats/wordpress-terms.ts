import { textKey } from '../model/text.js';
import { at, eachOf, textOf, type Fields } from './fields.js';

/** What WordPress says instead of things (REST API handbook, "Responses"); embedded things may be such answers, too. */
export const errorIn = (value: unknown): string | null => {
  const [code, message] = [at(value, 'code'), at(value, 'message')].map(textOf);
  return code && message ? `WordPress says: ${message} (${code})` : null;
};

// In this order WordPress gives the lists of terms, where they do not say what they are.
const TAXONOMIES = ['category', 'post_tag'];

/** The terms of a taxonomy that are embedded in a post, in its order. */
export const termsOf = (post: unknown, taxonomy: string): Fields[] => {
  const lists = at(post, '_embedded', 'wp:term');
  const linked = at(post, '_links', 'wp:term');
  if (!Array.isArray(lists)) return [];
  return lists.flatMap((list: unknown, index) => {
    const said = at(linked, String(index), 'taxonomy') ?? TAXONOMIES[index];
    return eachOf(list).filter((term) => errorIn(term) === null && (at(term, 'taxonomy') ?? said) === taxonomy);
  });
};

// The category that WordPress gives to posts of none, as its translations call it. By name: whoever renames it keeps its slug.
const NO_CATEGORY = new Set(
  [
    'Uncategorized|Uncategorised|Non classé|Non catégorisé|Sin categoría|Sin categorizar|Sense categoria|Sem categoria',
    'Senza categoria|Fără categorie|Unkategorisiert|Nicht kategorisiert|Geen categorie|Niet gecategoriseerd|Okategoriserad',
    'Okategoriserade|Ikke kategoriseret|Ukategoriseret|Ukategorisert|Óflokkað|Luokittelematon|Bez kategorii|Nezařazené',
    'Nezaradené|Kategorizálatlan|Nekategorizirano|Некатегоризовано|Без рубрики|Без категорії|Без категория|Χωρίς κατηγορία',
    'Kategorisiz|غير مصنف|دسته‌بندی نشده|अवर्गीकृत|অশ্রেণীবদ্ধ|未分類|未分类|미분류|Tak Berkategori|Chưa phân loại|ไม่มีหมวดหมู่',
  ].flatMap((names) => names.split('|').map(textKey)),
);

/** The category whose name stands above a post: the first but for the one that says that there is none. */
export const sectionOf = (post: unknown, textIn: (html: unknown) => string): { name: string; url: unknown } | null => {
  const named = termsOf(post, 'category').map((term) => ({ name: textIn(at(term, 'name')), url: at(term, 'link') }));
  return named.find(({ name }) => name && !NO_CATEGORY.has(textKey(name))) ?? null;
};
