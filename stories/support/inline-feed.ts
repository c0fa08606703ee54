import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Village notices',
  items: [
    {
      id: 'fair',
      url: 'https://your-paper.example/fair',
      title: 'Winter fair moves to the boathouse',
      summary: 'The roof of the hall is being mended until March.',
      date_published: '2026-11-22T09:00:00+01:00',
      _news: { byline: 'Village desk' },
    },
    {
      id: 'bus',
      url: 'https://your-paper.example/bus',
      title: 'Bus 14 stops at the ferry again',
      date_published: '2026-11-21T16:30:00+01:00',
    },
  ],
};

/** A small feed that stands in the page. */
export const inlineFeed = (id: string): TemplateResult =>
  html`${unsafeHTML(`<script type="application/feed+json" id="${id}">\n${JSON.stringify(feed, null, 2)}\n</script>`)}`;
