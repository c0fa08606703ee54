import { textIn, type Tree, type TreeNode } from './tree.js';

const WHOLE = /<(?:!doctype|html|body)\b/i;

// What is in them is no text that somebody reads there.
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'x-noscript']);

const allOf = (root: TreeNode, tree: Tree, name: string): TreeNode[] => {
  const found: TreeNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.name(node) === name) found.push(node);
    // An article in an article is a part of it.
    else waiting.push(...[...tree.children(node)].reverse());
  }
  return found;
};

/**
 * Where the text of a parsed document stands: in its only `article`, else in its only `main`, else in all of it. A piece of
 * HTML that is no whole document is all text.
 */
export const contentOf = (html: string, root: TreeNode, tree: Tree): TreeNode => {
  if (!WHOLE.test(html)) return root;
  const [main = root, ...mains] = allOf(root, tree, 'main');
  const within = mains.length ? root : main;
  const [article = within, ...articles] = allOf(within, tree, 'article');
  const found = articles.length ? within : article;
  return /\S/.test(textIn(found, tree, UNREAD)) ? found : root;
};
