import { cleanText } from '../model/text.js';
import { inertDocument } from './inert.js';
import { nodeParser } from './parser.js';
import { shallow } from './shallow.js';
import { textIn } from './tree.js';

const BLOCK = /<\/?(p|div|br|li|h\d|tr|t[dh]|dd|dt|blockquote|figure|section|article|hr|pre)\b/gi;
// No attribute is read; without them a strict page's logs stay quiet.
const TAG = /<([a-z][^\s/<>]*)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi;
const SILENT = 'script,style,noscript,iframe,object,svg,math,textarea,select,title,audio,video,figcaption';

/** The text of feed HTML in one line, read from an inert document. Never throws; nothing loads or runs. */
export const plainText = (html: string): string => {
  const bare = shallow(html.replace(BLOCK, ' $&').replace(TAG, '<$1>'));
  if (nodeParser) {
    const { root, tree } = nodeParser.parse(bare);
    return cleanText(textIn(root, tree, new Set(SILENT.split(','))));
  }
  const inert = inertDocument(bare);
  // Where the host page forbids parsing there is the text without its tags.
  if (!inert) return cleanText(html.replace(/<(script|style)\b.*?(?:<\/\1\s*>|$)|<[^<>]*>/gis, ' '));
  // The prototype's method: `<img name=querySelectorAll>` in the feed would stand before it on the document itself.
  const { querySelectorAll } = Document.prototype as { querySelectorAll: (selector: string) => NodeListOf<Element> };
  const find = (selector: string): NodeListOf<Element> => querySelectorAll.call(inert, selector);
  find(SILENT).forEach((element) => element.remove());
  return cleanText(find('html')[0]?.textContent ?? '');
};
