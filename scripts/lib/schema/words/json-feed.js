import { ADDRESS, DATE, ID, LANGUAGE, SIZE } from '../kinds.js';
import { newsWords } from './news.js';

const author = (path) => ({
  [`${path}.name`]: "The author's name alone, without agency and time (JSON Feed 1.1, Top-level).",
  [`${path}.url`]: { description: 'A page about the author.', ...ADDRESS },
  [`${path}.avatar`]: { description: 'The address of a portrait.', ...ADDRESS },
  [`${path}.role`]: 'What they do: "Reporter". JSON Feed has no such key.',
});

/**
 * The words for a JSON Feed.
 *
 * @param {import('../make-schema.js').Lists} lists
 */
export const jsonFeedWords = (lists) => ({
  ...newsWords(lists),
  '': { required: ['version', 'title', 'items'] },
  version: {
    description: 'The address of the version that the feed is written in (JSON Feed 1.1, Top-level).',
    pattern: 'jsonfeed\\.org',
    examples: ['https://jsonfeed.org/version/1.1'],
  },
  title: 'The name of the feed, as plain text.',
  home_page_url: { description: 'The page that the feed is of.', ...ADDRESS },
  feed_url: { description: "The feed's own address.", ...ADDRESS },
  next_url: { description: 'The address of the next page: of older stories.', ...ADDRESS },
  language: { description: 'The language of the stories that do not say theirs: BCP 47.', ...LANGUAGE },
  authors: 'Who wrote the stories that do not name anybody (JSON Feed 1.1).',
  ...author('authors[]'),
  author: 'As authors, for one alone (JSON Feed 1.0).',
  ...author('author'),
  expired: { description: 'Whether the feed will never change again.', type: 'boolean' },
  items: "The stories, in the editor's order; at most 2,000 are read.",
  _news: 'What is said of the feed as a whole.',
  item: 'One story.',
  'item.id': { description: 'Stays the same as long as the story does (JSON Feed 1.1, Items).', ...ID },
  'item.url': { description: 'The address of the story.', ...ADDRESS },
  'item.external_url': { description: 'What a link blog links to; stands in for url.', ...ADDRESS },
  'item.title': 'The headline, as plain text: entities are not decoded.',
  'item.content_html': 'The text as HTML. Scripts, styles and what comes from elsewhere are left out.',
  'item.content_text': 'The text as plain text, where there is no HTML; an empty line ends a paragraph.',
  'item.summary': 'An excerpt for lists, as plain text. Without it the first words of the text are taken.',
  'item.image': { description: "The address of the story's picture.", ...ADDRESS },
  'item.banner_image': { description: 'Stands in for image.', ...ADDRESS },
  'item.date_published': { description: 'When the story was published: RFC 3339 with an offset.', ...DATE },
  'item.date_modified': {
    description: 'When it was changed: RFC 3339 with an offset. Shown from 30 minutes after its publication on.',
    ...DATE,
  },
  'item.authors': 'Who wrote the story (JSON Feed 1.1).',
  ...author('item.authors[]'),
  'item.author': 'As authors, for one alone (JSON Feed 1.0).',
  ...author('item.author'),
  'item.tags': 'What the story is about. The first stands in for the section.',
  'item.language': { description: "The language of the story, where it is not the feed's: BCP 47.", ...LANGUAGE },
  'item.attachments':
    'Sound, video and documents, and the pictures of a gallery; the first picture stands in for image.',
  'item.attachments[].url': { description: 'Where it is.', ...ADDRESS },
  'item.attachments[].mime_type': 'The media type: "audio/mpeg".',
  'item.attachments[].title': 'Its name, as plain text.',
  'item.attachments[].size_in_bytes': { description: 'In bytes.', ...SIZE },
  'item.attachments[].duration_in_seconds': { description: 'In seconds.', ...SIZE },
  'item._news': 'What is said of this story.',
});
