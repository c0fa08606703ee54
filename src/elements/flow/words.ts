import type { FlowMessages, Messages } from '../../i18n/en.js';
import { counted } from '../../i18n/plurals.js';

/** In English they come with the part that says them. */
const ENGLISH: FlowMessages = {
  newStories: {
    one: (number) => `${number} new story`,
    other: (number) => `${number} new stories`,
  },
  moreStories: 'More stories',
  moreFrom: (publisher) => `More from ${publisher}`,
  allShown: 'There are no more stories.',
};

/** What a list says that goes on, in the page's language. */
export const wordsOf = ({ flow }: Messages): FlowMessages => flow ?? ENGLISH;

/** "3 new stories", in the plural form and the digits of the language. */
export const newStories = (count: number, tag: string, messages: Messages): string =>
  counted(wordsOf(messages).newStories, count, tag);
