import { parseSync } from 'vite';

/**
 * Parses TypeScript or JavaScript.
 *
 * @param {string} filename named in an error
 * @param {string} code
 */
export function parseModule(filename, code) {
  const { program, comments, errors } = parseSync(filename, code, { lang: 'ts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${filename}: ${errors[0].message}`);
  return { program, comments };
}

/**
 * Visits every syntax node, from the outside in.
 *
 * @param {any} node
 * @param {(node: any) => void} enter
 */
export function visit(node, enter) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, enter);
  } else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') enter(node);
    for (const child of Object.values(node)) visit(child, enter);
  }
}
