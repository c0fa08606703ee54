import type { BodyNode } from '../../model/body.js';

/** How many pictures stand in the galleries of a text. */
export const galleryCount = (nodes: readonly BodyNode[], inGallery = false): number =>
  nodes.reduce((count, node) => {
    if (typeof node === 'string') return count;
    const inside = inGallery || node.attributes.kind === 'gallery';
    return count + (inside && node.tag === 'img' ? 1 : galleryCount(node.children, inside));
  }, 0);
