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

/** HTML without what Chromium would report to the host page's logs; media elements come under names that mean nothing. */
export const quiet = (html: string): string =>
  html
    .replace(STYLE, '')
    .replace(
      TAG,
      (_, start: string, rest: string) =>
        start + rest.replace(ATTRIBUTE, (attribute, name: string) => (NOISE.test(name) ? '' : attribute)),
    )
    .replace(MEDIA, '$1x-$2');
