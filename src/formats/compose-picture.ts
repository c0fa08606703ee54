import type { HtmlReading } from '../html/read-html.js';
import type { FocalPoint, Picture } from '../model/article.js';
import { cleanText } from '../model/text.js';
import { hostOf, urlKey, webUrl } from '../model/url.js';
import type { ComposeContext, DraftPicture } from './draft.js';

const MIN_SIDE = 30;

const line = (text: string | undefined | null): string | null => cleanText(text ?? '') || null;

const size = (value: number | null | undefined): number | null => (value && value > 0 ? Math.round(value) : null);

// Shares of the width and height, as 0 to 1 or as per cent.
const focalOf = ({ x, y }: { x?: number | undefined; y?: number | undefined } = {}): FocalPoint | null => {
  if (x === undefined || y === undefined || x < 0 || y < 0) return null;
  const scale = x > 1 || y > 1 ? 100 : 1;
  return { x: Math.min(x / scale, 1), y: Math.min(y / scale, 1) };
};

/** An address for a picture: as {@link webUrl}, and over https where the feed is, for such pages load no other. */
const pictureUrl = (url: string | undefined, bases: (string | null)[], context: ComposeContext): string | null => {
  const found = webUrl(url, ...bases);
  if (!found?.startsWith('http:') || !context.url?.startsWith('https:')) return found;
  // A host on this machine has no certificate to answer with.
  if (/^(localhost|127\.|\[::1\])/.test(hostOf(found))) return found;
  context.note(`${context.path}.image`, 'image-insecure', 'info', url);
  return found.replace(/^http:/, 'https:');
};

const tooSmall = ({ width, height }: DraftPicture): boolean =>
  (size(width) ?? MIN_SIDE) < MIN_SIDE || (size(height) ?? MIN_SIDE) < MIN_SIDE;

/**
 * The first usable picture of a draft. The first draft's words (alternative text, caption, credit) go with whichever
 * address is usable; the words in the HTML go with the picture that stands there.
 */
export const composePicture = (
  drafts: readonly DraftPicture[],
  html: HtmlReading['picture'],
  bases: (string | null)[],
  context: ComposeContext,
): Picture | null => {
  const inHtml: DraftPicture | null = html && {
    url: html.src,
    alt: html.alt,
    caption: html.caption ?? undefined,
    width: html.width ?? undefined,
    height: html.height ?? undefined,
  };
  const words = drafts[0];
  for (const draft of inHtml ? [...drafts, inHtml] : drafts) {
    const url = pictureUrl(draft.url, bases, context);
    if (draft.url && !url) context.note(`${context.path}.image`, 'url-bad', 'warning', draft.url);
    if (url && tooSmall(draft)) context.note(`${context.path}.image`, 'image-too-small', 'info', draft.url);
    if (!url || tooSmall(draft)) continue;
    const same = inHtml && urlKey(webUrl(inHtml.url, ...bases)) === urlKey(url) ? inHtml : null;
    const own = words && words !== draft && words.url === undefined ? { ...draft, ...words } : draft;
    return {
      url,
      alt: line(own.alt) ?? line(same?.alt) ?? '',
      caption: line(own.caption) ?? line(same?.caption),
      credit: line(own.credit),
      width: size(own.width),
      height: size(own.height),
      focal: focalOf(own.focal),
      sources: (own.sources ?? []).flatMap((source) => {
        const address = pictureUrl(source?.url, bases, context);
        const width = size(source?.width);
        return address && width ? [{ url: address, width }] : [];
      }),
    };
  }
  return null;
};
