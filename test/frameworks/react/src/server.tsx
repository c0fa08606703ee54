import { readFile } from 'node:fs/promises';
import { renderToString } from 'presslet/prerender';
import { renderToString as renderApp } from 'react-dom/server';
import { App } from './app.tsx';

/** The app as a server writes it, with one list whose news is in it already. */
export async function render(feed: string): Promise<string> {
  const element =
    '<news-section-feed src="https://harbour-ledger.example/feeds/harbour-ledger.json" layout="rail"></news-section-feed>';
  const feedUrl = 'https://harbour-ledger.example/feeds/harbour-ledger.json';
  const written = await renderToString(element, await readFile(feed, 'utf8'), { feedUrl });
  return renderApp(<App written={written} />);
}
