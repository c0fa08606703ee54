import { html, nothing } from 'lit';
import { authorsView } from './byline.js';
import { heading } from './heading.js';
import { pictureView } from './picture.js';

/** What a view that comes as a part of its own is given, since there is only one Lit on a page. */
export interface Kit {
  html: typeof html;
  nothing: typeof nothing;
  heading: typeof heading;
  pictureView: typeof pictureView;
  authorsView: typeof authorsView;
}

/** The script's own {@link Kit}. */
export const kit: Kit = { html, nothing, heading, pictureView, authorsView };
