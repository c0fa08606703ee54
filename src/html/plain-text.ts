import { cleanText } from '../model/text.js';
import { inertDocument } from './inert.js';

const BLOCK = /<\/?(p|div|br|li|h\d|tr|t[dh]|dd|dt|blockquote|figure|section|article|hr|pre)\b/gi;
const SILENT = 'script,style,noscript,iframe,object,svg,math,textarea,select,title,audio,video,figcaption';

/** The text of feed HTML in one line, read from an inert document. Never throws; nothing loads or runs. */
export const plainText = (html: string): string => {
  const inert = inertDocument(html.replace(BLOCK, ' $&'));
  // Where the host page forbids parsing there is the text without its tags.
  if (!inert) return cleanText(html.replace(/<(script|style)\b.*?<\/\1\s*>|<[^>]*>/gis, ' '));
  // The prototype's methods: `<img name=querySelector>` in the feed would stand before them on the document itself.
  const { querySelector, querySelectorAll } = Document.prototype;
  querySelectorAll.call(inert, SILENT).forEach((element) => element.remove());
  return cleanText(querySelector.call(inert, 'html')?.textContent ?? '');
};
