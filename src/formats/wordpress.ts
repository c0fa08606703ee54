import { readHtml, type HtmlTools } from '../html/read-html.js';
import { urlKey } from '../model/url.js';
import { JSON_FEED, type Converter } from './converter.js';
import { at, eachOf, fieldsOf, firstText, isFields, present, textOf, type Fields } from './fields.js';

const KEYS = {
  title: 'title.rendered',
  url: 'link',
  content_html: 'content.rendered',
  summary: 'excerpt.rendered',
  date_published: 'date_gmt',
  date_modified: 'modified_gmt',
  authors: '_embedded.author',
  tags: '_embedded["wp:term"]',
  image: '_embedded["wp:featuredmedia"][0]',
  '_news.image': '_embedded["wp:featuredmedia"][0]',
  '_news.section': '_embedded["wp:term"]',
  '_news.status': 'status',
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

/** What WordPress says instead of posts (REST API handbook, "Responses"); embedded things may be such answers, too. */
const errorIn = (value: unknown): string | null => {
  const [code, message] = [at(value, 'code'), at(value, 'message')].map(textOf);
  return code && message ? `WordPress says: ${message} (${code})` : null;
};

const decline = (document: unknown, forced: boolean): string | null => {
  const said = errorIn(document);
  if (said) return said;
  const posts = postsIn(document);
  if (!posts) return 'no posts';
  if (!posts.length) return forced ? null : 'an empty list, which may be of any format';
  return posts.some(([, post]) => isPost(post)) ? null : 'no post with "id", "link" and "type", or "title.rendered"';
};

const embedded = (post: unknown, name: string): Fields[] =>
  eachOf(at(post, '_embedded', name)).filter((each) => errorIn(each) === null);

const termsOf = (post: unknown, taxonomy: string): Fields[] => {
  const lists = at(post, '_embedded', 'wp:term');
  const terms = Array.isArray(lists) ? lists.flatMap((list: unknown) => eachOf(list)) : [];
  return terms.filter((term) => at(term, 'taxonomy') === taxonomy);
};

// The times of WordPress have no zone; those named "gmt" are in UTC, and are noughts where there is none.
const utc = (value: unknown): string => {
  const text = textOf(value);
  if (!text || text.startsWith('0000')) return '';
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
};

const MORE = /\s*(?:\[(?:…|\.{3}|&hellip;|&#8230;)\]|…|\.{3})?\s*(?:(?:continue reading|read more)\b.{0,200})?$/i;

/** The widest that a page needs; cameras give several times that. */
const WIDE = 2400;

const pictureOf = (post: unknown, textIn: (html: unknown) => string): Fields => {
  const [media] = embedded(post, 'wp:featuredmedia');
  const details = at(media, 'media_details');
  const sizes = eachOf(at(details, 'sizes')).map((size) =>
    present({ url: at(size, 'source_url'), width: at(size, 'width') }),
  );
  const whole = firstText(at(media, 'source_url'), at(details, 'sizes', 'full', 'source_url'));
  const wide = Number(at(details, 'width')) > WIDE;
  const fitting = sizes.filter(({ width }) => Number(width) <= WIDE).sort((a, b) => Number(b.width) - Number(a.width));
  return present({
    url: wide ? firstText(fitting[0]?.url, whole) : firstText(whole, fitting[0]?.url),
    alt: at(media, 'alt_text'),
    caption: textIn(at(media, 'caption', 'rendered') ?? at(media, 'caption')),
    credit: at(details, 'image_meta', 'credit'),
    width: at(details, 'width'),
    height: at(details, 'height'),
    sources: sizes.filter((size) => size.url && size.width),
  });
};

const itemOf = (post: unknown, tools: HtmlTools): unknown => {
  if (!isFields(post)) return post;
  const textIn = (html: unknown): string => readHtml(textOf(html), tools).blocks.join(' ');
  const link = textOf(at(post, 'link'));
  const id = textOf(at(post, 'id'));
  const site = urlKey(link).split('/')[0];
  const isOpen = at(post, 'content', 'protected') !== true;
  const [category] = termsOf(post, 'category');
  const status = textOf(at(post, 'status'));
  return present({
    id: id && site ? `${site}/?p=${id}` : firstText(at(post, 'guid', 'rendered'), id),
    url: link,
    title: textIn(at(post, 'title', 'rendered') ?? at(post, 'title')),
    content_html: isOpen ? (at(post, 'content', 'rendered') ?? at(post, 'content')) : '',
    summary: isOpen ? textIn(at(post, 'excerpt', 'rendered')).replace(MORE, '') : '',
    date_published: utc(at(post, 'date_gmt')) || at(post, 'date'),
    date_modified: utc(at(post, 'modified_gmt')),
    authors: embedded(post, 'author').map((author) =>
      present({ name: at(author, 'name'), url: at(author, 'link'), avatar: at(author, 'avatar_urls', '96') }),
    ),
    tags: termsOf(post, 'post_tag').map((term) => textIn(at(term, 'name'))),
    language: at(post, 'lang'),
    _news: present({
      // Without one there is none: a tag is no section.
      section: present({ name: textIn(at(category, 'name')) || ' ', url: at(category, 'link') }),
      image: pictureOf(post, textIn),
      // Whatever is not published is nobody's business yet, or any more.
      status: status && status !== 'publish' && status !== 'inherit' ? 'withheld' : undefined,
      urgency: at(post, 'sticky') === true ? 3 : undefined,
      labels: isOpen ? undefined : ['subscriber'],
      ...fieldsOf(at(post, '_news')),
    }),
  });
};

/** Where the site is: before `/wp-json`, else the root of the address. */
const homeOf = (posts: readonly unknown[], url: string | null): string => {
  const addresses = [
    url,
    ...posts
      .map((post) => at(post, '_links', 'self'))
      .flatMap(eachOf)
      .map((link) => at(link, 'href')),
  ];
  const api = addresses.map(textOf).find((address) => address.includes('/wp-json'));
  const link = posts.map((post) => textOf(at(post, 'link'))).find(Boolean) ?? '';
  return api ? api.replace(/\/wp-json.*/s, '/') : link.replace(/^(https?:\/\/[^/]+).*/s, '$1/');
};

/** WordPress REST API, `wp/v2/posts` with `_embed`: a list, `{posts: […]}`, or one post. */
export const wordpress: Converter = {
  decline,
  convert: (document, url, tools) => {
    const posts = postsIn(document) ?? [];
    const home = homeOf(
      posts.map(([, post]) => post),
      url,
    );
    return {
      document: {
        version: JSON_FEED,
        ...present({ home_page_url: home }),
        items: posts.map(([, post]) => itemOf(post, tools)),
      },
      paths: posts.map(([path]) => path),
      keys: KEYS,
    };
  },
};
