import { action } from 'storybook/actions';
import type { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent, NewsViewEvent } from '../src/index.js';

/** The present of all stories when they are opened, so that no story tells another time tomorrow. */
const PRESENT = Date.parse('2026-11-22T14:45:00+01:00');

/** Sets the clock of the page. It goes on from there, as clocks do. */
const setClock = (): void => {
  const { timeOrigin } = performance;
  const clock = Date.now;
  Date.now = () => PRESENT + clock() - timeOrigin;
};

interface Events {
  'news-load': NewsLoadEvent;
  'news-problem': NewsProblemEvent;
  'news-report': NewsReportEvent;
  'news-select': NewsSelectEvent;
  'news-view': NewsViewEvent;
}

/** What the panel says of each event. */
const SAID: { [K in keyof Events]: (event: Events[K]) => unknown } = {
  'news-load': ({ feed }) => ({ title: feed.title, articles: feed.articles.length }),
  'news-problem': ({ problem }) => ({ kind: problem.kind, message: problem.message }),
  'news-report': ({ report }) => report,
  'news-select': ({ article, position }) => ({ headline: article.headline, position }),
  'news-view': ({ article, position }) => ({ headline: article.headline, position }),
};

const tellEvents = (): void => {
  for (const [name, said] of Object.entries(SAID) as [keyof Events, (event: Event) => unknown][]) {
    const tell = action(name);
    document.addEventListener(name, (event) => void tell(said(event)));
  }
};

/** Links of invented newspapers lead nowhere. Those of the catalogue itself do. */
const keepReadersHere = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && link.target !== '_top') event.preventDefault();
  });
};

/** Makes the page that all stories stand on. */
export const prepareDocument = (): void => {
  setClock();
  tellEvents();
  keepReadersHere();
};
