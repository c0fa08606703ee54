import type { Messages } from '../i18n/en.js';
import type { Article } from '../model/article.js';

/** The words above a headline: who paid for it, always, and the newsroom's labels where they are wanted. */
export const labelWords = ({ sponsor, labels, updatedAt }: Article, wanted: boolean, messages: Messages): string[] => {
  // The time says already that a story was updated, and who paid is said in one way.
  const said = updatedAt ? ['updated', 'sponsored'] : ['sponsored'];
  const words = wanted ? labels.filter((label) => !said.includes(label)).map(messages.label) : [];
  if (sponsor) words.unshift(messages.sponsoredBy(sponsor));
  else if (labels.includes('sponsored')) words.unshift(messages.label('sponsored'));
  return words;
};

/** Whether its labels are more than words, a mark, a box, a length, a number: live, all in s-, all in -o, gallery. */
export const isMarked = ({ labels, sponsor }: Article): boolean => !!sponsor || /li|\bs|o\b|y/.test(String(labels));
