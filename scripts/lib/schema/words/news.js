import { ADDRESS, between, DATE, SIDE, SIZE, TIME_ZONE } from '../kinds.js';

/**
 * The words for `_news`: for each key what it means, in which unit, and where the rule comes from.
 *
 * @param {import('../make-schema.js').Lists} lists
 */
export const newsWords = ({ LABELS, STATUSES, SYNDICATIONS }) => ({
  itemNews: 'What a newsroom says of a story and JSON Feed has no words for. Every part is optional.',
  'itemNews.kicker': 'A short line above the headline.',
  'itemNews.section': 'The section that the story stands in. Without it the first tag is taken.',
  'itemNews.section.name': 'The section as printed: "National".',
  'itemNews.section.url': { description: "The section's front page.", ...ADDRESS },
  'itemNews.section.logo': { description: 'Is not shown.', ...ADDRESS },
  'itemNews.standfirst': 'The introduction below the headline, as plain text.',
  'itemNews.key_points': 'What the story says in a few points, each as plain text.',
  'itemNews.byline': 'The byline as printed, without "By", agency and time. Without it the authors are named.',
  'itemNews.agency': 'The news agency whose copy this is. Its name stays with the copy.',
  'itemNews.agency.name': 'The name as the agency writes it.',
  'itemNews.agency.url': { description: "The agency's home page.", ...ADDRESS },
  'itemNews.agency.logo': { description: "The agency's mark.", ...ADDRESS },
  'itemNews.located': 'The place that the story was filed from (IPTC ninjs, located).',
  'itemNews.image': "The story's picture with what has to be said about it.",
  'itemNews.image.url': {
    description:
      "The picture's address. Without it the item's own picture is taken, else the first of its text; empty: the story has none.",
    ...ADDRESS,
  },
  'itemNews.image.alt': 'Words in place of the picture (WCAG 2.2, 1.1.1). Not the headline once more.',
  'itemNews.image.caption': 'The line below the picture, as plain text.',
  'itemNews.image.credit': 'Whom the picture is owed to. It is shown wherever the picture is.',
  'itemNews.image.width': { description: 'In pixels. What is smaller than 30 is taken for an ornament.', ...SIDE },
  'itemNews.image.height': { description: 'In pixels. What is smaller than 30 is taken for an ornament.', ...SIDE },
  'itemNews.image.focal': 'The point that stays visible when the picture is cropped.',
  'itemNews.image.focal.x': { description: 'From the left, as a part of the width: 0 to 1.', ...between(0, 1) },
  'itemNews.image.focal.y': { description: 'From the top, as a part of the height: 0 to 1.', ...between(0, 1) },
  'itemNews.image.sources': 'Further sizes of the same picture.',
  'itemNews.image.sources[].url': { description: 'Where this size is.', ...ADDRESS },
  'itemNews.image.sources[].width': { description: 'In pixels.', ...SIZE },
  'itemNews.related': 'Ids or addresses of stories to read next.',
  'itemNews.labels': 'What a newsroom marks a story with.',
  'itemNews.labels[]': { enum: LABELS },
  'itemNews.corrections': 'What was wrong in the published story, and was put right.',
  'itemNews.corrections[].text': 'What was wrong and what is right, as plain text.',
  'itemNews.corrections[].date': { description: 'When it was put right: RFC 3339, or a day alone.', ...DATE },
  'itemNews.urgency': {
    description: '1 (flash) to 9, as an editor ranks the story (IPTC ninjs, urgency).',
    ...between(1, 9),
  },
  'itemNews.status': {
    description:
      'Whether the story may be used (IPTC ninjs, pubStatus). Only usable ones are shown; usable when absent.',
    enum: STATUSES,
  },
  'itemNews.embargoed_until': {
    description: 'Not to be shown before: RFC 3339. Whoever can read the feed can read the story all the same.',
    ...DATE,
  },
  'itemNews.expires': { description: 'Not to be shown from then on: RFC 3339.', ...DATE },
  'itemNews.syndication': {
    description: "The most that a page may show which is not the publisher's; full when absent.",
    enum: SYNDICATIONS,
  },
  'itemNews.canonical_url': { description: 'Where the story stands first, if not at its own address.', ...ADDRESS },
  'itemNews.reading_minutes': { description: 'How long the text takes to read, in minutes.', ...between(0, 999) },
  'itemNews.sponsor': 'Who paid for the story.',
  'itemNews.usage_terms': 'What whoever uses the story has to keep to (IPTC ninjs, usageTerms). Is not shown.',
  feedNews: 'Whose news it is, and in which zone. Every part is optional.',
  'feedNews.publisher': 'Whose news it is.',
  'feedNews.publisher.name': "The publisher as printed. Without it the feed's title is taken.",
  'feedNews.publisher.url': { description: "The publisher's home page.", ...ADDRESS },
  'feedNews.publisher.logo': { description: "The publisher's mark.", ...ADDRESS },
  'feedNews.time_zone': { description: "The publisher's zone, by its IANA name.", ...TIME_ZONE },
  'feedNews.copyright': 'The copyright line that stands below whole stories.',
});
