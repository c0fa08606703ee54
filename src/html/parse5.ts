import {
  defaultTreeAdapter,
  html as names,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import type { AllowList } from './allow-list.js';
import type { HtmlParser } from './parser.js';
import type { Parsed, Tree, TreeNode } from './tree.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Document = DefaultTreeAdapterTypes.Document;

const { NS } = names;
const { appendChild, createElement, createDocument, createDocumentFragment, insertText } = defaultTreeAdapter;
const { isElementNode, isTextNode } = defaultTreeAdapter;

/** Elements within elements, as in browsers' parsers: what is deeper stands beside what it stood in. */
const DEPTH_MAX = 512;

/** Elements that were not closed: for each that follows, the parser looks through all of them. */
const OPEN_MAX = 4000;

/** Elements of one text. Formatting that is never closed is opened again in each paragraph, which multiplies them. */
const ELEMENTS_MAX = 40_000;

class TooMuch extends Error {}

/** How parse5's tree is read. */
const tree: Tree = {
  children: (node: Node) => ('childNodes' in node ? node.childNodes : []),
  text: (node: Node) => (isTextNode(node) ? node.value : null),
  name: (node: Node) => (isElementNode(node) ? node.tagName : ''),
  isHtml: (node: Element) => node.namespaceURI === NS.HTML,
  attribute: (node: Element, name) => node.attrs.find((each) => each.name === name)?.value ?? null,
};

/** Makes trees that are no larger than any text's. */
const limitedAdapter = (document: Document): TreeAdapter<DefaultTreeAdapterMap> => {
  let [made, open] = [0, 0];
  const stop = (count: number, most: number): void => {
    if (count > most) throw new TooMuch();
  };
  return {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement(...given) {
      stop(++made, ELEMENTS_MAX);
      return createElement(...given);
    },
    onItemPush: () => stop(++open, OPEN_MAX),
    onItemPop: () => {
      open--;
    },
  };
};

/** A node's content with all that stands in it, side by side. */
const inOneRow = (nodes: readonly Node[]): ChildNode[] => {
  const row: ChildNode[] = [];
  const waiting = [...nodes].reverse() as ChildNode[];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    row.push(node);
    if (!('childNodes' in node)) continue;
    for (const child of node.childNodes.reverse()) waiting.push(child);
    node.childNodes = [];
  }
  return row;
};

/** Without recursion, which has less depth than the tree may have. */
const flatten = (root: ParentNode): void => {
  const waiting: [node: ParentNode, depth: number][] = [[root, 0]];
  for (const [node, depth] of waiting) {
    if (depth >= DEPTH_MAX) node.childNodes = inOneRow(node.childNodes);
    for (const child of node.childNodes) if ('childNodes' in child) waiting.push([child, depth + 1]);
  }
};

// parse5 8 throws for half characters in a row, and for numbers that have no end (`&#111…`), of which a browser makes U+FFFD.
const HALF = /\p{Cs}/gu;
const NUMBER = /&#(?:(\d{8,})|(x)([\da-f]{8,}))/gi;
const short = (digits: string): string => digits.replace(/^0+(?=.)/, '').slice(0, 9);

const parseWithin = (given: string): Parsed => {
  const html = given
    .replace(HALF, '\ufffd')
    .replace(NUMBER, (_, decimal?: string, x?: string, digits?: string) => `&#${x ?? ''}${short(decimal ?? digits!)}`);
  const root = createDocument();
  let cut = false;
  try {
    parse(html, { treeAdapter: limitedAdapter(root), scriptingEnabled: false });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    cut = true;
  }
  flatten(root);
  return { root, tree, cut };
};

const childNamed = (parent: ParentNode, name: string): ParentNode =>
  parent.childNodes.find((node): node is Element => isElementNode(node) && node.tagName === name) ?? parent;

const sanitize = (html: string, { elements, attributes, silent }: AllowList): Parsed => {
  const [kept, named, unsaid] = [elements, attributes, silent].map((list) => new Set(list));
  const copy = (from: ParentNode, to: ParentNode): void => {
    for (const node of from.childNodes) {
      if (isTextNode(node)) insertText(to, node.value);
      if (!isElementNode(node) || node.namespaceURI !== NS.HTML || unsaid!.has(node.tagName)) continue;
      if (!kept!.has(node.tagName)) {
        copy(node, to);
        continue;
      }
      const own = node.attrs.filter(({ name, namespace }) => !namespace && named!.has(name));
      const element = createElement(
        node.tagName,
        NS.HTML,
        own.map(({ name, value }) => ({ name, value })),
      );
      appendChild(to, element);
      copy(node, element);
    }
  };
  const parsed = parseWithin(html);
  const root: TreeNode & ParentNode = createDocumentFragment();
  copy(childNamed(childNamed(parsed.root as Document, 'html'), 'body'), root);
  return { ...parsed, root };
};

/** The parser for Node: parse5, which follows the HTML standard as browsers do. Told to the floor by `useParser`. */
export const parse5: HtmlParser = { parse: (html) => parseWithin(`<body>${html}`), sanitize };
