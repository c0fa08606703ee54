const HEADLINE_MAX = 90;

const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

/** The host of an address without `www.`; empty when it is none. */
export const hostName = (url: string): string => parse(url)?.host.replace(/^www\./, '') ?? '';

/** The last part of an address's path as words: "harbour-bridge-reopens.html" gives "harbour bridge reopens". */
const lastWords = (url: string): string => {
  const last = parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last.replace(/\.\w{2,5}$/, ''))
      .replace(/[-_+\s]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
};

/** A headline for an article without one: the first words of its text, else its address's last part, else the host. */
export const makeHeadline = (text: string, url: string): string => {
  if (!text) return lastWords(url) || hostName(url);
  if (text.length <= HEADLINE_MAX) return text;
  // A sentence that ends in time is better than a cut.
  const sentence = /^.{20,88}?[.!?。](?=\s)/u.exec(text)?.[0];
  const words = text.slice(0, HEADLINE_MAX).replace(/\s+\S*$/, '');
  return sentence ?? `${words.replace(/[\ud800-\udbff]$|[\s,;:.–—-]+$/, '')}…`;
};
