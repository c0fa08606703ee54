import { parseFeed, type ParseOptions } from '../../data/parse-feed.js';
import { parse5 } from '../../html/parse5.js';
import { useParser } from '../../html/parser.js';
import type { Feed } from '../../model/feed.js';
import { draw, NOWHERE, viewPage, wishOf } from './draw.js';
import { insertInto, readPage } from './page.js';
import { plainFragment } from './plain.js';
import { written, type Form } from './written.js';

/** How {@link renderToString} writes. */
export interface RenderOptions extends Pick<ParseOptions, 'headers'> {
  /** The address of the page that it is for: what is "this article", and whose page it is. Default: nobody's. */
  url?: string;
  /** The feed's address: the base of relative ones in it. Default: none. */
  feedUrl?: string | null;
  /**
   * `shadow`: the element with a declarative shadow tree, which the script takes over. `light`: the element with links in it. `static`:
   * HTML without the element. Default: `shadow`.
   */
  form?: Form;
}

/**
 * Writes an element with its news in it, as it looks to a reader of whom nothing is known: times are dates in the publisher's zone.
 *
 * @param element the element as it stands in the page: `<news-section-feed src="/feed.json" layout="grid"></news-section-feed>`
 * @param feed the feed's text, or a feed that was read
 * @returns the element with the news in it; as it was given, where there is nothing to show
 * @throws TypeError where `element` has none of ours; Error, with the problem as its cause, where the feed cannot be read
 */
export const renderToString = async (
  element: string,
  feed: string | Feed,
  { url = NOWHERE, feedUrl = null, headers = null, form = 'shadow' }: RenderOptions = {},
): Promise<string> => {
  useParser(parse5);
  const page = readPage(element);
  const [found] = page.elements;
  if (!found) throw new TypeError('There is no news element in what was given.');
  const view = viewPage(page.document, url);
  const { parse } = wishOf(found, view);
  const { value, problem } =
    typeof feed === 'string'
      ? await parseFeed(feed, { ...parse, url: feedUrl, headers })
      : { value: feed, problem: null };
  if (!value) throw new Error(problem.message, { cause: problem });
  const drawing = await draw(found, value, view);
  if (!drawing.shown.length) return element;
  if (form === 'static') return plainFragment(drawing);
  return insertInto(page, new Map([[found, written(form, drawing, value, found)]]));
};
