import { htmlNodes, type BodyFindings } from '../../src/html/body.js';
import { parse5 } from '../../src/html/parse5.js';
import { useParser } from '../../src/html/parser.js';
import type { BodyNode } from '../../src/model/body.js';

/** The ways that feed HTML can take through the first layer. */
export type Way = 'native' | 'DOMPurify' | 'parse5';

const native = Object.getOwnPropertyDescriptor(Document, 'parseHTML');

/** The ways that this browser has: its own sanitiser, where it has one, the one that comes with the script, and Node's. */
export const WAYS: readonly Way[] = native ? ['native', 'DOMPurify', 'parse5'] : ['DOMPurify', 'parse5'];

/** Does something in a browser without a sanitiser of its own. What is awaited comes after. */
export const withoutNative = <T>(act: () => T): T => {
  Reflect.deleteProperty(Document, 'parseHTML');
  try {
    return act();
  } finally {
    if (native) Object.defineProperty(Document, 'parseHTML', native);
  }
};

/** Does something as it is done in Node. What is awaited comes after. */
export const asInNode = <T>(act: () => T): T => {
  useParser(parse5);
  try {
    return act();
  } finally {
    useParser(null);
  }
};

/** Does something on one way and no other. */
export const on = <T>(way: Way, act: () => T): T => {
  if (way === 'parse5') return asInNode(act);
  return way === 'native' ? act() : withoutNative(act);
};

/** Where the stories of these tests stand. */
export const STORY = 'https://ledger.example/stories/1';

/** Feed HTML as plain data, read on one way and no other. */
export const read = (
  html: string,
  way: Way = WAYS[0]!,
  bases: readonly (string | null)[] = [STORY],
): Promise<{ nodes: BodyNode[]; findings: BodyFindings }> => {
  const purify =
    way === 'DOMPurify'
      ? () => import('../../src/html/purify.js')
      : () => Promise.reject(new Error('It took the other way.'));
  return on(way, () => htmlNodes(html, bases, { policy: undefined, purify }));
};
