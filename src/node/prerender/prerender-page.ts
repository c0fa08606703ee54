import { Fault } from '../fault.js';
import { draw, viewPage, wishOf } from './draw.js';
import type { Feeds } from './feeds.js';
import { insertInto, readPage, type Found, type Page } from './page.js';
import { readFeed } from './read-feed.js';
import { StandInDocument } from './stand-in.js';
import { styleOf, written, type Form } from './written.js';

/** A page with its news in it. */
export interface Prerendered {
  html: string;
  /** How many elements have their news now. */
  count: number;
  /** Those that keep their fallback, and why. */
  left: { tag: string; place: string; why: string }[];
  /** The styles that were written, for the hashes that a strict policy asks for. */
  styles: Set<string>;
}

/** The address that a page says it has, else the one that it has in its site. */
const addressOf = ({ document }: Page, url: string): string => {
  const said =
    new StandInDocument({ document, url }).querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(said, url) && /^https?:/.test(new URL(said, url).href) ? new URL(said, url).href : url;
};

/**
 * Fills each news element of a page. One whose feed cannot be had, or has nothing to show, keeps what the page wrote in it, and is told of.
 *
 * @param text the page
 * @param url its address in its site
 */
export const prerenderPage = async (text: string, url: string, feeds: Feeds, form: Form): Promise<Prerendered> => {
  const page = readPage(text);
  const at = addressOf(page, url);
  const view = viewPage(page.document, at);
  // Feeds are where the page is, whatever it says of itself.
  const place = viewPage(page.document, url);
  const inserts = new Map<Found, string>();
  const left: Prerendered['left'] = [];
  const styles = new Set<string>();
  for (const found of page.elements) {
    const leave = (why: string): void => void left.push({ tag: `news-${found.kind}`, place: found.place, why });
    try {
      const feed = await readFeed(wishOf(found, place), feeds);
      const drawing = await draw(found, feed, view);
      if (!drawing.shown.length) {
        leave('Its feed has nothing to show here.');
        continue;
      }
      inserts.set(found, written(form, drawing, feed, found));
      if (form === 'shadow' && !found.isPlaceholder) styles.add(styleOf(drawing));
    } catch (error) {
      leave(error instanceof Fault ? error.message : `It could not be drawn: ${String(error)}`);
    }
  }
  return { html: insertInto(page, inserts), count: inserts.size, left, styles };
};
