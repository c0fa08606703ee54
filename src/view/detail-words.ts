import type { DetailMessages, Messages } from '../i18n/en.js';

const ENGLISH: DetailMessages = {
  labelWith: (label, detail) => `${label}, ${detail}`,
  pictures: { one: (number) => `${number} picture`, other: (number) => `${number} pictures` },
  related: 'Related stories',
  copyLink: 'Copy link',
  email: 'E-mail',
  print: 'Print',
};

/** In English the name of a label is its word, but for this one: only subscribers of the publisher can read the story there. */
export const SUBSCRIBERS = 'Subscribers';

/** The words of labels, links and buttons, in English where the language does not say otherwise. */
export const detailWords = ({ details }: Messages): DetailMessages => details ?? ENGLISH;
