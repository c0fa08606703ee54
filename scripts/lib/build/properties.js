import { applyEdits } from './edits.js';
import { parseModule, visit } from './syntax.js';

/**
 * A Vite plugin that writes Lit's `@property()` and `@state()` on fields as what they do: `X.createProperty('src', …)` after the
 * class. The helper of legacy decorators and Lit's own functions are then not needed.
 *
 * @param {{ include?: RegExp }} [options] `include`: which modules; the project's own sources by default
 * @returns {import('vite').Plugin}
 */
export function properties({ include = /\/src\/.*\.ts$/ } = {}) {
  return {
    name: 'presslet:properties',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: include, code: 'lit/decorators.js' },
      handler: (code, id) => ({ code: withoutDecorators(code, id), map: null }),
    },
  };
}

/**
 * @param {string} code TypeScript
 * @param {string} [filename] named in an error
 * @returns {string}
 */
export function withoutDecorators(code, filename = 'module.ts') {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  visit(parseModule(filename, code).program, (node) => {
    if (node.type !== 'ClassDeclaration') return;
    const calls = node.body.body.flatMap(({ type, key, decorators }) => {
      const [decorator, ...others] = decorators ?? [];
      const { callee, arguments: given } = decorator?.expression ?? {};
      if (type !== 'PropertyDefinition' || others.length > 0 || !/^(?:property|state)$/.test(callee?.name ?? ''))
        return [];
      edits.push({ start: decorator.start, end: decorator.end, text: '' });
      const options = given.length > 0 ? code.slice(given[0].start, given[0].end) : '';
      return [
        `${node.id.name}.createProperty('${key.name}'${callee.name === 'state' ? stateOptions(options) : options && `, ${options}`});`,
      ];
    });
    if (calls.length > 0) edits.push({ start: node.end, end: node.end, text: `\n${calls.join('\n')}` });
  });
  return applyEdits(code, edits);
}

/** @param {string} options as written */
function stateOptions(options) {
  return `, { ${options && `...${options}, `}state: true, attribute: false }`;
}
