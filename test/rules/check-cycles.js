import { importsOf, resolve } from './source.js';

/**
 * The import cycles of a tree, each once, as `a.ts -> b.ts -> a.ts`. Type and dynamic imports count.
 * @param {import('./source.js').Module[]} modules
 * @returns {string[]}
 */
export function cyclesOf(modules) {
  const paths = new Set(modules.map(({ path }) => path));
  const graph = new Map(
    modules.map((module) => [
      module.path,
      importsOf(module)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(module.path, specifier, paths))
        .filter((path) => path !== null),
    ]),
  );
  const done = new Set();
  const cycles = [];
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
