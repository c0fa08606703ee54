import type { Messages } from '../i18n/en.js';
import type { Article, Label } from '../model/article.js';

/** Whether somebody paid for it. */
export const isPaid = ({ sponsor, labels }: Article): boolean => !!sponsor || labels.includes('sponsored');

/** The labels above a headline: who paid for it, always and first, and the newsroom's where they are wanted. */
export const shownLabels = (article: Article, wanted: boolean): Label[] => {
  // The time says already that a story was updated, and who paid is said in one way.
  const said = article.updatedAt ? ['updated', 'sponsored'] : ['sponsored'];
  const shown = wanted ? article.labels.filter((label) => !said.includes(label)) : [];
  return isPaid(article) ? ['sponsored', ...shown] : shown;
};

/** Their words. */
export const labelWords = (article: Article, wanted: boolean, { label, sponsoredBy }: Messages): string[] =>
  shownLabels(article, wanted).map((each) =>
    each === 'sponsored' && article.sponsor ? sponsoredBy(article.sponsor) : label(each),
  );

/** Whether its labels are more than words, a mark, a box, a length, a number: live, all in s-, all in -o, gallery. */
export const isMarked = ({ labels, sponsor }: Article): boolean => !!sponsor || /li|\bs|o\b|y/.test(String(labels));
