// Chromium reports a CSP violation for each handler and style attribute that it parses, even in an inert document
// (measured). They are taken out of the text to keep strict hosts' logs quiet; safety does not rest on this. A value is
// read with its name, so that nothing is taken for an attribute that stands in another one's value.
const TAG = /(<[a-z][^\s/<>]*)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^'"<>])*>)/gi;
const ATTRIBUTE = /([^\s/<>"'=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"']+))?/g;
// `is` goes with them, for which DOMPurify takes an element with all that it holds.
const NOISE = /^(on\w+|style|is)$/i;
// Thousands of media elements within each other take Chromium and WebKit minutes to parse (measured).
const MEDIA = /(<\/?)(audio|video)(?=[\s/>])/gi;

// A style element is "applied" even where no style ever is.
const STYLE = /<style\b[^]*?(?:<\/style\b[^>]*>?|$)/gi;

// What a style says of pictures that nobody is meant to see: counters of readers.
const TINY = /["';\s](?:max-)?(?:width|height)\s*:\s*[01](?:px)?\s*(?:[;!"']|$)/i;
const UNSEEN = /["';\s](?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// Pictures that come late may be hidden until then.
const LATE = /\sdata-[\w-]+\s*=/i;

/** HTML in which each attribute is what `change` makes of it; `tag` is how its tag begins: `<img`. */
export const withAttributes = (
  html: string,
  change: (attribute: string, name: string, tag: string) => string,
): string =>
  html.replace(
    TAG,
    (_, tag: string, rest: string) =>
      tag + rest.replace(ATTRIBUTE, (attribute, name: string) => change(attribute, name, tag)),
  );

const quietTag = (_: string, tag: string, rest: string): string => {
  let style = '';
  const left = rest.replace(ATTRIBUTE, (attribute, name: string) => {
    if (!NOISE.test(name)) return attribute;
    if (/^style$/i.test(name)) style += attribute;
    return '';
  });
  // The first of two attributes of one name is the one that counts.
  const isHidden = /^<img$/i.test(tag) && (TINY.test(style) || (UNSEEN.test(style) && !LATE.test(rest)));
  return tag + (isHidden ? ' width="0"' : '') + left;
};

/**
 * HTML without what Chromium would report to the host page's logs; media elements come under names that mean nothing, and
 * pictures of which only their style says that nobody should see them say it by their width.
 */
export const quiet = (html: string): string => html.replace(STYLE, '').replace(TAG, quietTag).replace(MEDIA, '$1x-$2');
