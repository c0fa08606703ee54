/** A piece of an article's text as plain data: a string, or an element with checked attributes. */
export type BodyNode = string | BodyElement;

/** An allowed element of an article's text. */
export interface BodyElement {
  /** Lower-case name from the allow-list. */
  tag: string;
  /** Only attributes that were checked. */
  attributes: Readonly<Record<string, string>>;
  children: BodyNode[];
}
