/** A node of a parsed tree, the browser's or Node's. Only its {@link Tree} can say anything of it. */
export type TreeNode = object;

/** How a parsed tree is read, whoever parsed it. */
export interface Tree {
  /** What stands directly in a node, in order; nothing that a template holds. */
  children(node: TreeNode): readonly TreeNode[];
  /** The text of a text node; `null` for everything else. */
  text(node: TreeNode): string | null;
  /** An element's local name; empty for everything else. */
  name(node: TreeNode): string;
  /** Whether an element is one of HTML, not of a drawing or a formula. */
  isHtml(node: TreeNode): boolean;
  /** An element's attribute; `null` where it has none of that name. */
  attribute(node: TreeNode, name: string): string | null;
}

/** HTML that was parsed: nothing of it loads or runs. */
export interface Parsed {
  root: TreeNode;
  tree: Tree;
  /** The HTML made more elements than any text has, and the rest was not read. */
  cut?: boolean;
}

/** All text in a node, but for what stands in elements of the names in `without`. */
export const textIn = (node: TreeNode, tree: Tree, without: ReadonlySet<string> = new Set()): string =>
  without.has(tree.name(node))
    ? ''
    : (tree.text(node) ??
      tree
        .children(node)
        .map((child) => textIn(child, tree, without))
        .join(''));
