import type { AtomFeed } from 'feedsmith';
import type { Enclosure } from './story.js';

type Link = Pick<AtomFeed.Link<string>, 'href' | 'rel' | 'type' | 'length' | 'title'>;

/** The page that an entry or a feed of Atom stands for (RFC 4287, 4.2.7.2): HTML before other things. */
export const alternate = (links: readonly Link[] = []): string | undefined => {
  const all = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (all.find(({ type = 'text/html' }) => /html/i.test(type)) ?? all[0])?.href;
};

/** What is attached by links (RFC 4287, 4.2.7.2, "enclosure"). */
export const linked = (links: readonly Link[] = []): Enclosure[] =>
  links.flatMap(({ rel, href, type, length, title }) =>
    rel === 'enclosure' && href ? { url: href, type, size: length, title } : [],
  );
