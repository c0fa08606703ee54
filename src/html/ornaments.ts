import { seenText } from '../model/text.js';
import type { ReadAttribute } from './attributes.js';

const MIN_SIDE = 30;
// A character that is drawn.
const EMOJI = /(^|[^a-z])(emoji|smil(ey|ies))s?([^a-z]|$)/i;
// By class, and by address where no story is about it.
const DECORATION = /(^|[^a-z])(gravatar|avatar|spacer|icon)s?([^a-z]|$)/i;
const SPACER = /(^|[^a-z])(gravatar|spacer|favicon)s?([^a-z]|$)/i;
// What stands in for a picture until a script brings it, or keeps a distance: a file of that very name.
const BLANK =
  /\/(?:(?:1x1|blank|clear|dot|grey|lazy(?:-?load)?|pixel|trans(?:parent)?)\.(?:gif|png|svg)|placeholder\.\w{3,4})$/i;
// What counts readers: a file of that very name, and services that have nothing else.
const COUNTER = /\/(?:beacon|count(?:er)?|hit|impression|open|pixel|track(?:er|ing)?)\.(?:aspx?|gif|php)$/i;
const COUNTERS =
  /(?:^|\.)(?:2o7\.net|atdmt\.com|chartbeat\.net|counter\.theconversation\.com|doubleclick\.net|google-analytics\.com|imrworldwide\.com|pixel\.wp\.com|quantserve\.com|scorecardresearch\.com|sitemeter\.com|statcounter\.com|stats\.w(?:p|ordpress)\.com)$/;
const COUNTING =
  /^(?:(?:www\.)?facebook\.com\/tr\b|feeds\.feedburner\.com\/~r\/|feedads\.|bat\.bing\.com\/action|t\.co\/i\/|px\.ads\.linkedin\.com)/;

/** What stands for a picture that is no news: the character that it draws, or nothing; `null` for one that is. */
export const ornament = (read: ReadAttribute, src: string): string[] | null => {
  const { host, pathname } = new URL(src);
  const named = read('class');
  if (EMOJI.test(`${named} ${pathname}`)) return [seenText(read('alt'))].filter(Boolean);
  const isSmall = ['width', 'height'].some((name) => parseInt(read(name)) < MIN_SIDE);
  const counts = COUNTER.test(pathname) || COUNTERS.test(host) || COUNTING.test(host + pathname);
  return isSmall || counts || DECORATION.test(named) || SPACER.test(pathname) || BLANK.test(pathname) ? [] : null;
};
