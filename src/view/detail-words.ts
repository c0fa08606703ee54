import type { DetailMessages, Messages } from '../i18n/en.js';

const ENGLISH: DetailMessages = {
  subscribers: 'Subscribers',
  labelWith: (label, detail) => `${label}, ${detail}`,
  pictures: (form, number) => (form === 'one' ? `${number} picture` : `${number} pictures`),
  related: 'Related stories',
  copyLink: 'Copy link',
  email: 'E-mail',
  print: 'Print',
};

/** The words of labels, links and buttons, in English where the language does not say otherwise. */
export const detailWords = ({ details }: Messages): DetailMessages => details ?? ENGLISH;
