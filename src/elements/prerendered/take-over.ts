import type { LitElement, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../model/feed.js';
import { bare } from '../../model/bare.js';
import { keepElements } from './keep-elements.js';
import { isSame } from './is-same.js';
import { heldHeights } from './held-heights.js';

/** An element whose tree came with the page. */
export interface KeptHost extends ReactiveControllerHost, HTMLElement {
  readonly feed: Feed | null;
  /** What came with the page. */
  kept: ShadowRoot | undefined;
  /** What was drawn beside it. */
  renderRoot: HTMLElement | DocumentFragment;
}

const QUIETLY = bare({ preventScroll: true });

const linksIn = (root: ParentNode): HTMLAnchorElement[] => [...root.querySelectorAll('a')];

/** Puts what was drawn in the place of what came with the page; who stood on a link stands on the same one. */
const replace = (kept: ShadowRoot, drawn: Node): void => {
  const { activeElement } = kept;
  const place = linksIn(kept).findIndex((link) => link === activeElement);
  const href = activeElement?.getAttribute('href');
  kept.replaceChildren(drawn);
  if (!activeElement) return;
  const links = linksIn(kept);
  (links.find((link) => link.getAttribute('href') === href) ?? links[Math.min(place, links.length - 1)])?.focus(
    QUIETLY,
  );
};

/**
 * Takes over a tree that came with the page (`npx presslet prerender`): it stays, every element of it, where it is what was drawn
 * beside it but for how times are said; else what was drawn takes its place, once. No card gets lower by it.
 */
export const takeOver = (host: KeptHost): void => {
  const { kept, renderRoot: drawn } = host;
  if (!kept) return;
  const hold = heldHeights(host, kept);
  if (isSame(kept, drawn)) keepElements(kept, drawn);
  else replace(kept, drawn);
  // What Lit knows of the place in which it draws.
  Object.assign(kept, drawn);
  host.renderRoot = kept;
  host.kept = undefined;
  // Its style comes with the next update, which Lit would call wasteful in development.
  (host.constructor as typeof LitElement).disableWarning?.('change-in-update');
  host.requestUpdate();
  void host.updateComplete.then(hold);
};
