import type { Feed } from '../../model/feed.js';
import type { Drawing } from './draw.js';
import { MARK, type Found } from './page.js';
import { plainFragment, plainLinks } from './plain.js';

/**
 * How news is written into a page: as a shadow tree, which the script takes over; as links within the element; or as HTML that stands by
 * itself.
 */
export const FORMS = ['shadow', 'light', 'static'] as const;

/** One of {@link FORMS}. */
export type Form = (typeof FORMS)[number];

/** Without a script a button does nothing, and nobody knows which cards of a carousel are in sight. */
const QUIET = '@media (scripting:none){button,[part~=turn]{display:none!important}}';

/** The style that goes into the shadow tree; a page with a strict policy has to allow it by its hash. */
export const styleOf = ({ css }: Drawing): string => (css + QUIET).replace(/<\/(?=style)/gi, '<\\/');

/** What stands first in the element then. */
export const written = (form: Form, drawing: Drawing, feed: Feed, { attributes, isPlaceholder }: Found): string => {
  if (form === 'static') return `<div ${MARK}>${plainFragment(drawing)}</div>`;
  // An editor that takes unknown tags away takes templates away, too.
  if (form === 'light' || isPlaceholder)
    return `<div ${MARK}>${plainLinks(drawing, feed, attributes.get('time-zone') ?? 'publisher')}</div>`;
  return `<template shadowrootmode="open" ${MARK}><style>${styleOf(drawing)}</style>${drawing.html}</template>`;
};
