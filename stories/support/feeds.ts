import chronique from '../../demo/feeds/chronique.json';
import harbourLedger from '../../demo/feeds/harbour-ledger.json';
import marsa from '../../demo/feeds/marsa.json';
import { parseFeed, type Feed } from '../../src/index.js';

const read = async (json: unknown, name: string): Promise<{ feed: Feed }> => {
  const { value, problem } = await parseFeed(json, { url: new URL(`feeds/${name}`, document.baseURI).href });
  if (problem) throw new Error(problem.message);
  return { feed: value };
};

/** The demo's newspaper, in English. */
export const english = (): Promise<{ feed: Feed }> => read(harbourLedger, 'harbour-ledger.json');

/** The demo's French newspaper. */
export const french = (): Promise<{ feed: Feed }> => read(chronique, 'chronique.json');

/** The demo's newspaper that is written from right to left. */
export const arabic = (): Promise<{ feed: Feed }> => read(marsa, 'marsa.json');
