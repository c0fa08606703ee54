import { ADDRESS, between, LANGUAGE, SIZE } from '../kinds.js';
import { newsWords } from './news.js';

// Superdesk writes offsets without a colon, and an empty text where there is no time.
const TIME = {
  anyOf: [{ format: 'date-time' }, { format: 'date' }, { pattern: '^(?:\\d{4}-\\d\\d-\\d\\dT.*[+-]\\d{4})?$' }],
};

const about = (path, what) => ({ [path]: what, [`${path}[].name`]: 'The name, as it is shown.' });

/** Keys that mean the same in two versions. */
const both = (one, other, what) => ({ ...about(`item.${one}`, what), ...about(`item.${other}`, `As ${one}.`) });

/**
 * The words for ninjs (iptc.org/std/ninjs), which stand for a key in all ways it is written: firstCreated, firstcreated.
 *
 * @param {import('../make-schema.js').Lists} lists
 */
export const ninjsWords = (lists) => ({
  ...newsWords(lists),
  items: 'The items of a list that has a name.',
  _items: "As items: Superdesk's Content API.",
  docs: 'As items.',
  _news: 'What is said of the list as a whole.',
  story: 'An item that stands for itself.',
  item: {
    description: 'An item: a story, or a picture, a video or a text that goes with one.',
    patternProperties: {
      '^(?:headline|description|body)_': {
        type: 'string',
        description: 'Stands in for headline, description_text or body_html where those are missing (ninjs 1).',
      },
    },
  },
  'item.uri': 'The id of the item, the one key that ninjs requires. It is no address for readers.',
  'item.guid': 'Stands in for uri (Superdesk).',
  'item.type': 'What it is: "text", "picture", "video", "audio", "graphic", "composite".',
  'item.title': 'Metadata for editors; stands in for a headline, which is reported.',
  'item.headline': 'The headline (ninjs 1). Keys that begin with "headline_" stand in for it.',
  'item.headlines': 'Headlines by role (ninjs 2 and 3): "main", and "subhead", which is the standfirst.',
  'item.bodies': 'The text in several forms, of which HTML goes first, then XHTML, then plain text.',
  'item.body_html': 'The text as HTML (ninjs 1). Other keys that begin with "body_" stand in for it.',
  'item.body_xhtml': 'The text as XHTML (ninjs 1).',
  'item.body_text': 'The text as plain text (ninjs 1); of a picture, words in its place.',
  'item.descriptions': 'Descriptions by role: "lead", "summary"; of a picture "caption", "creditline", "alt".',
  'item.description_text': 'Introduces the story, or describes the picture (ninjs 1).',
  'item.description_html': 'As description_text, in HTML.',
  'item.by': 'The byline as printed (ninjs 2 and 3); of a picture, its credit.',
  'item.byline': 'As by (ninjs 1).',
  'item.authors': 'Who wrote the story (Superdesk).',
  'item.located': 'The place that the story was filed from.',
  'item.source': 'The agency whose copy this is (Superdesk).',
  ...about('item.service', 'What the newsroom files it under; the first is the section (Superdesk).'),
  ...both('subjects', 'subject', 'What the story is about; the first stands in for the section.'),
  ...both('genres', 'genre', 'Stands in for subjects; of a picture, whether it is a logo or a graphic.'),
  ...both('people', 'person', 'Who is in the story: tags.'),
  ...both('organisations', 'organisation', 'Which organisations are in the story: tags.'),
  ...both('places', 'place', 'Which places are in the story: tags.'),
  ...both('events', 'event', 'Which events are in the story: tags.'),
  ...both('objects', 'object', 'Which things are in the story: tags.'),
  'item.keywords': 'Tags, as a list or as one text with commas.',
  'item.language': { description: 'BCP 47.', ...LANGUAGE },
  'item.urgency': { description: '1 (flash) to 9.', ...between(1, 9) },
  'item.priority': { description: 'Stands in for urgency (Superdesk).', ...between(1, 9) },
  'item.embargoed': {
    description: 'As embargoedUntil (ninjs 1 and 2); false where there is none.',
    anyOf: [...TIME.anyOf.map((form) => ({ type: 'string', ...form })), { const: false }],
  },
  'item.expires': { description: 'Not to be shown from then on.', ...TIME },
  'item.renditions': 'Sizes and forms of a picture, a video or a page: a list, in ninjs 1 by their names.',
  'item.name': 'What something that goes with an item is called there.',
  'item.role': 'What something that goes with an item is for: a logo is no picture of the story.',
  'item.creditline': 'Whom a picture is owed to.',
  'item._news': 'What is said of this item.',
  'item.firstCreated': { description: 'When the item was first made: stands in for firstPublished.', ...TIME },
  'item.firstPublished': { description: 'When the story was published (Superdesk).', ...TIME },
  'item.versionCreated': { description: 'When this version was made.', ...TIME },
  'item.evolvedFrom': 'The id of the earlier version that the story was made of, which is then left out.',
  'item.pubStatus': {
    description: 'Whether the item may be used: nothing else than usable ones is shown.',
    enum: lists.STATUSES,
  },
  'item.embargoedUntil': { description: 'Not to be shown before.', ...TIME },
  'item.usageTerms': 'What whoever uses the item has to keep to. Is not shown.',
  'item.copyrightHolder': 'Stands in for the agency; of a picture, for its credit.',
  ...about('item.infoSources', 'The agency whose copy this is: the first.'),
  ...about('item.infoSource', 'As infoSources (ninjs 1), or a name alone.'),
  'item.altIds': 'Other ids, in a list or by their names, of which an address is taken for that of the story.',
  'item.altIds[].value': 'An id.',
  'item.associations':
    'What goes with the item: a list, in ninjs 1 by names ("featuremedia"). Texts among them are read next.',
  value: 'A text with what it is for.',
  'value.role': 'What it is for: "main".',
  'value.contentType': 'The media type: what says "html" is read as HTML.',
  'value.value': 'The text itself.',
  rendition: 'One size or form of a thing.',
  'rendition.href': { description: 'Where it is.', ...ADDRESS },
  'rendition.contentType': 'The media type.',
  'rendition.mimeType': 'As contentType (Superdesk).',
  'rendition.sizeInBytes': { description: 'In bytes.', ...SIZE },
  'rendition.width': { description: 'In pixels.', ...SIZE },
  'rendition.height': { description: 'In pixels.', ...SIZE },
  'rendition.duration': 'In seconds.',
  author: 'An author.',
  'author.name': "The author's name.",
  'author.url': { description: "The author's page.", ...ADDRESS },
  'author.role': 'What they do: "Reporter".',
  'author.avatar_url': { description: 'The address of a portrait.', ...ADDRESS },
});
