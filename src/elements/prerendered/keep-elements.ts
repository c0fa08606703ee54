import { placed, SAID } from './is-same.js';

type Twins = Map<unknown, Element>;

/** Puts texts and Lit's marks of what was drawn into what is kept, whose elements stay where they are; gives who stands for whom. */
const merge = (kept: ParentNode & Node, drawn: ParentNode & Node, twins: Twins = new Map()): Twins => {
  const elements = placed(kept);
  for (const node of [...kept.childNodes]) if (!elements.includes(node as Element)) node.remove();
  let index = 0;
  for (const node of [...drawn.childNodes]) {
    const element = elements[index];
    if (!(node instanceof Element)) {
      kept.insertBefore(node, element ?? null);
      continue;
    }
    twins.set(node, element!);
    if (node instanceof HTMLTimeElement) element!.setAttribute(SAID, node.getAttribute(SAID) ?? '');
    merge(element!, node, twins);
    index++;
  }
  return twins;
};

/** What Lit knows of a part of a template that listens. */
interface Listening extends EventListenerObject {
  name: string;
}

const listens = (part: object): part is Listening =>
  'handleEvent' in part && Object.values(part).some((value) => typeof value === 'function');

/** Whatever can be reached from Lit's memory and names an element that was drawn names the one that is kept from now on. */
const relink = (memory: object, twins: Twins, seen = new Set<object>()): void => {
  if (seen.has(memory) || memory instanceof Node) return;
  seen.add(memory);
  for (const [key, value] of Object.entries(memory)) {
    const twin = twins.get(value);
    if (twin && listens(memory)) twin.addEventListener(memory.name, memory);
    if (twin) Reflect.set(memory, key, twin);
    else if (typeof value === 'object' && value) relink(value as object, twins, seen);
  }
};

/** A picture that could not be had before anybody listened is told of now. */
const tellLost = (kept: ParentNode): void => {
  for (const picture of kept.querySelectorAll('img'))
    if (picture.complete && !picture.naturalWidth) picture.dispatchEvent(new Event('error'));
};

/**
 * Keeps every element of a tree that came with the page, and has Lit draw in it from now on: who reads it, listens to it, or has
 * chosen a link in it, notices nothing. `drawn` is the same tree as Lit drew it, and is empty afterwards.
 */
export const keepElements = (kept: ShadowRoot, drawn: Node & ParentNode): void => {
  const twins = merge(kept, drawn);
  for (const memory of Object.values(drawn)) if (typeof memory === 'object' && memory) relink(memory as object, twins);
  tellLost(kept);
};
