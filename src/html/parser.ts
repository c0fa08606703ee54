import type { AllowList } from './allow-list.js';
import type { Parsed } from './tree.js';

/** What parses HTML where there is no browser. */
export interface HtmlParser {
  /** As the content of a document's body, if it does not say otherwise. */
  parse: (html: string) => Parsed;
  /** What a list lets through: the first of two layers. */
  sanitize: (html: string, allowed: AllowList) => Parsed;
}

/** Node's parser, once {@link useParser} was told of one. In browsers there is none, and bundlers fold it away. */
export let nodeParser: HtmlParser | null = null;

/**
 * Has all feed HTML parsed by `parser` instead of by the browser. Called by what runs in Node, before any feed is read;
 * `null` takes it back.
 */
export const useParser = (parser: HtmlParser | null): void => {
  nodeParser = parser;
};
