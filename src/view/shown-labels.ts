import type { Article, Label } from '../model/article.js';

/** Whether somebody paid for it. */
export const isPaid = ({ sponsor, labels }: Article): boolean => !!sponsor || labels.includes('sponsored');

/** The labels whose words `labelWords` says, in its order: who paid, always and first, and the newsroom's where they are wanted. */
export const shownLabels = (article: Article, wanted: boolean): Label[] => {
  const said = article.updatedAt ? ['updated', 'sponsored'] : ['sponsored'];
  const shown = wanted ? article.labels.filter((label) => !said.includes(label)) : [];
  return isPaid(article) ? ['sponsored', ...shown] : shown;
};
