import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonFeedWords } from './words/json-feed.js';
import { newsWords } from './words/news.js';
import { ninjsWords } from './words/ninjs.js';
import { wordpressWords } from './words/wordpress.js';

const EXTENDED = 'Other keys are allowed everywhere.';

/** The schemas there are: which module of `dist/formats/schema/` each is made of, with which words. */
const SCHEMAS = [
  {
    id: 'news',
    words: newsWords,
    title: 'The extension _news',
    description: `What "_news" says of an item, or of a feed, in every format. ${EXTENDED}`,
  },
  {
    id: 'json-feed',
    words: jsonFeedWords,
    title: 'A JSON Feed as Presslet reads it',
    description: `JSON Feed 1.0 or 1.1 with "_news", in which nothing has to be put right. ${EXTENDED}`,
  },
  {
    id: 'wordpress',
    words: wordpressWords,
    title: 'Posts of WordPress as Presslet reads them',
    description: `An answer of wp/v2/posts with _embed: a list, one with a name, or one post; only the keys that are read. ${EXTENDED}`,
  },
  {
    id: 'ninjs',
    words: ninjsWords,
    title: 'IPTC ninjs as Presslet reads it',
    description: `ninjs 1.x, 2.x and 3.x and Superdesk's: a list, one with a name, or one item; only the keys that are read. ${EXTENDED}`,
  },
];

/**
 * The schemas with all that they are made of, read from `dist/`, which must be built.
 *
 * @param {string} root the project's folder
 */
export async function loadSchemas(root) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(root, 'dist', file)).href);
  const { LABELS, STATUSES, SYNDICATIONS } = await load('model/article.js');
  return Promise.all(
    SCHEMAS.map(async ({ words, ...head }) => ({
      ...head,
      file: `${head.id}.schema.json`,
      zod: await load(`formats/schema/${head.id}.js`),
      words: words({ LABELS, STATUSES, SYNDICATIONS }),
    })),
  );
}
