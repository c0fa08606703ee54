import DOMPurify from 'dompurify';
import type { Purify } from './sanitize.js';

/** The first layer for browsers that have no sanitiser of their own. */
export const purify: Purify = (html, { elements, attributes, silent }, policy) =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...elements],
    ALLOWED_ATTR: [...attributes],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    // A name of a post, which no browser takes for an address.
    ADD_URI_SAFE_ATTR: ['data-bluesky-uri'],
    FORBID_CONTENTS: [...silent],
    RETURN_DOM_FRAGMENT: true,
    // Never one of its own making: hosts' lists of policies do not name it.
    TRUSTED_TYPES_POLICY: (policy ?? null) as never,
  });
