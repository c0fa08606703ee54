import { readHtml, type HtmlTools } from '../html/read-html.js';
import { urlKey } from '../model/url.js';
import { JSON_FEED, type Converter } from './converter.js';
import { asText, at, eachOf, firstText, isFields, present, textOf, type Fields } from './fields.js';
import { withOwnNews, withoutOwn } from './own-news.js';
import { nextPage } from './wordpress-pages.js';
import { wordpressPicture } from './wordpress-picture.js';
import { errorIn, sectionOf, termsOf } from './wordpress-terms.js';

const MEDIA = '_embedded["wp:featuredmedia"][0]';
const KEYS = {
  title: 'title.rendered',
  url: 'link',
  content_html: 'content.rendered',
  summary: 'excerpt.rendered',
  date_published: 'date_gmt',
  date_modified: 'modified_gmt',
  authors: '_embedded.author',
  tags: '_embedded["wp:term"]',
  language: 'lang',
  '_news.image': MEDIA,
  '_news.image.url': `${MEDIA}.source_url`,
  '_news.image.alt': `${MEDIA}.alt_text`,
  '_news.image.caption': `${MEDIA}.caption.rendered`,
  '_news.image.credit': `${MEDIA}.media_details.image_meta.credit`,
  '_news.image.width': `${MEDIA}.media_details.width`,
  '_news.image.height': `${MEDIA}.media_details.height`,
  '_news.image.sources': `${MEDIA}.media_details.sizes`,
  '_news.section': '_embedded["wp:term"]',
  '_news.status': 'status',
  '_news.urgency': 'sticky',
};

/** Posts with where they stand, or `null` where there are none. */
const postsIn = (document: unknown): [string, unknown][] | null => {
  const list = Array.isArray(document) ? document : at(document, 'posts');
  const name = Array.isArray(document) ? '' : 'posts';
  if (Array.isArray(list)) return list.map((post: unknown, index) => [`${name}[${index}]`, post]);
  return isFields(document) ? [['', document]] : null;
};

const isPost = (value: unknown): boolean => {
  const named = ['id', 'link', 'type'].every((key) => at(value, key) !== undefined);
  return isFields(value) && (named || at(value, 'title', 'rendered') !== undefined);
};

const decline = (document: unknown, forced: boolean): string | null => {
  const said = errorIn(document);
  if (said) return said;
  const posts = postsIn(document);
  if (!posts) return 'no posts';
  if (!posts.length) return forced ? null : 'an empty list, which may be of any format';
  const marks = forced ? (post: unknown) => isPost(post) || at(post, 'link') !== undefined : isPost;
  return posts.some(([, post]) => marks(post)) ? null : 'no post with "id", "link" and "type", or "title.rendered"';
};

const embedded = (post: unknown, name: string): Fields[] =>
  eachOf(at(post, '_embedded', name)).filter((each) => errorIn(each) === null);

// The times of WordPress have no zone; those named "gmt" are in UTC, and are noughts where there is none.
const utc = (value: unknown): string => {
  const text = textOf(value);
  if (text.startsWith('0000')) return '';
  return /\d:\d\d(?:\.\d+)?$/.test(text) && !/[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text;
};

/** A time of the site's own clock is none that can be shown: it is told instead. */
const unzoned = (value: unknown): string => {
  const text = textOf(value);
  return text && !text.startsWith('0000') ? `${text} (no zone)` : '';
};

// What WordPress and themes put behind an excerpt; "…" alone may be the writer's.
const MORE =
  /\s*(?:\[(?:…|\.{3}|&hellip;|&#8230;)\](?:\s*(?:continue|read)\b.{0,200})?|(?:…|\.{3})\s*(?:continue reading|read more)\b.{0,200}|(?<=[.!?…]\s)(?:continue reading|read more)\b\P{L}*)$/iu;

// Of media, which have no status of their own, it is their article's.
const isPublished = (post: unknown): boolean => {
  const status = at(post, 'status') ?? 'publish';
  const word = textOf(status).toLowerCase();
  return word === 'publish' || status === '' || (word === 'inherit' && at(post, 'type') === 'attachment');
};

const API = /(?<=\/)(?:(?:index\.php\/)?wp-json(?=[/?#]|$)|(?:index\.php)?\?(?:[^#]*&)?rest_route=).*$/s;
const ADDRESS_MAX = 2000;

/** Where the site is: before `/wp-json` or `?rest_route=`, else the root of the first address. */
const homeOf = (posts: readonly unknown[], url: string | null): string => {
  const selves = posts.map((post) => at(post, '_links', 'self')).flatMap(eachOf);
  const addresses = [url, ...selves.map((link) => at(link, 'href'))]
    .map(textOf)
    .filter(({ length }) => length < ADDRESS_MAX);
  const api = addresses.find((address) => API.test(address));
  const link = posts.map((post) => textOf(at(post, 'link'))).find(Boolean) ?? '';
  return api?.replace(API, '') ?? /^https?:\/\/[^/]+\/?/i.exec(link)?.[0].replace(/\/?$/, '/') ?? '';
};

const itemOf = (post: unknown, tools: HtmlTools): unknown => {
  // An answer in the place of a post is none.
  if (!isFields(post) || errorIn(post)) return errorIn(post) ?? post;
  const textIn = (html: unknown): string => readHtml(textOf(html), tools).blocks.join(' ');
  const id = textOf(at(post, 'id'));
  const site = urlKey(homeOf([post], null));
  const isOpen = at(post, 'content', 'protected') !== true;
  const hasExcerpt = isOpen && at(post, 'excerpt', 'protected') !== true;
  const section = sectionOf(post, textIn);
  const [media] = embedded(post, 'wp:featuredmedia');
  const published = isPublished(post);
  return present({
    id: id && site ? `${site}/?p=${id}` : firstText(at(post, 'guid', 'rendered'), id),
    url: at(post, 'link'),
    title: textIn(at(post, 'title', 'rendered') ?? at(post, 'title')),
    content_html: isOpen ? (at(post, 'content', 'rendered') ?? at(post, 'content')) : '',
    summary: hasExcerpt ? asText(textIn(at(post, 'excerpt', 'rendered')).replace(MORE, '')) : '',
    date_published: utc(at(post, 'date_gmt')) || (published ? unzoned(at(post, 'date')) : ''),
    date_modified: utc(at(post, 'modified_gmt')),
    authors: embedded(post, 'author').map((author) =>
      present({ name: textIn(at(author, 'name')), url: at(author, 'link'), avatar: at(author, 'avatar_urls', '96') }),
    ),
    tags: termsOf(post, 'post_tag').map((term) => textIn(at(term, 'name'))),
    language: textOf(at(post, 'lang')),
    _news: withOwnNews(
      {
        // Without one there is none: a tag is no section.
        section: present({ name: section?.name ?? ' ', url: section?.url }),
        image: wordpressPicture(media, textIn),
        urgency: at(post, 'sticky') === true ? 3 : undefined,
        labels: isOpen ? undefined : ['subscriber'],
      },
      at(post, '_news'),
      // Whatever is not published is nobody's business yet, or any more.
      { statuses: [published ? undefined : 'withheld'] },
    ),
  });
};

/** WordPress REST API, `wp/v2/posts` with `_embed`: a list, `{posts: […]}`, or one post. */
export const wordpress: Converter = {
  decline,
  convert: (document, origin, tools) => {
    const posts = postsIn(document) ?? [];
    const home = homeOf(
      posts.map(([, post]) => post),
      origin.url,
    );
    const isList = Array.isArray(document) || posts[0]?.[0] !== '';
    return {
      document: {
        version: JSON_FEED,
        ...present({
          home_page_url: home,
          next_url: isList ? nextPage(origin, posts.length) : '',
          _news: isList ? at(document, '_news') : undefined,
        }),
        items: posts.map(([, post]) => itemOf(post, tools)),
      },
      list: Array.isArray(document) || !isList ? '' : 'posts',
      paths: posts.map(([path]) => path),
      keysOf: (index) => withoutOwn(KEYS, posts[index]?.[1]),
      findings: [],
    };
  },
};
