import type { TemplateResult } from 'lit';
import type { BodyElement } from '../../model/body.js';

/** What is around the element that is drawn. */
export interface TextSettings {
  /** Where links open. */
  target: string;
  /** What the `rel` of its links says beside `noopener`: of a paid story, that it is. */
  rel?: string;
  /** Names a table that can be scrolled. */
  table: string;
  /** Whether the page came over https. */
  secure: boolean;
  /** Hides a picture that did not come. */
  onPicture: (event: Event) => void;
  /** Draws what is embedded from elsewhere around the words that stand in for it; default: those words. */
  embed?: (attributes: BodyElement['attributes'], words: readonly unknown[]) => unknown;
}

/** Draws one element of an article's text, whose content is drawn already; `named` is what a table's caption says. */
export type DrawElement = (attributes: BodyElement['attributes'], content: unknown, named: string) => TemplateResult;
