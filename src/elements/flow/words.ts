import type { FlowMessages, Messages } from '../../i18n/en.js';

/** In English they come with the part that says them. */
const ENGLISH: FlowMessages = {
  newStories: (form, number) => (form === 'one' ? `${number} new story` : `${number} new stories`),
  moreStories: 'More stories',
  moreFrom: (publisher) => `More from ${publisher}`,
  allShown: 'There are no more stories.',
};

/** What a list says that goes on, in the page's language. */
export const wordsOf = ({ flow }: Messages): FlowMessages => flow ?? ENGLISH;

/** "3 new stories", in the plural form and the digits of the language. */
export const newStories = (count: number, tag: string, messages: Messages): string => {
  const form = new Intl.PluralRules(tag).select(count);
  return wordsOf(messages).newStories(form, new Intl.NumberFormat(tag).format(count));
};
