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

/** The words of a piece of text; `between` is what stands between the pieces that it is made of. */
export const wordsOf = (node: BodyNode, between = ''): string =>
  typeof node === 'string' ? node : node.children.map((child) => wordsOf(child, between)).join(between);
