import { own } from '../../html/own-document.js';

/** What a frame shows, and how. */
export interface FrameWish {
  src: string;
  title: string;
  /** In pixels; `null` where its shape is given. */
  height: string | number | null;
}

/**
 * Scripts, since nobody's frames work without them, as the provider's own page, which needs what it stored; new tabs for its
 * links, as free as any; big screens. Neither the page's own place, nor windows that block it, nor downloads.
 */
const ALWAYS = {
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation',
  allow: 'fullscreen; encrypted-media; picture-in-picture',
  referrerpolicy: 'strict-origin-when-cross-origin',
  loading: 'lazy',
};

/** Puts a provider's frame into its place; one that is there already is not loaded anew. */
export const putFrame = (place: Element, { src, title, height }: FrameWish): void => {
  const known = place.querySelector('iframe');
  const frame = known?.getAttribute('src') === src ? known : own('createElement').call(document, 'iframe');
  const wished = { ...ALWAYS, title, ...(height === null ? {} : { height: String(height) }), src };
  for (const [name, value] of Object.entries(wished))
    if (frame.getAttribute(name) !== value) frame.setAttribute(name, value);
  if (frame !== known) place.replaceChildren(frame);
};
