import ts from 'typescript';
import { BESIDE, CLOSED, FLOORS, NAMES, ONLY, PACKAGES } from './floors.js';
import { floorOf, importsOf, parse, resolve, walk } from './source.js';

/**
 * All that breaks the floors, one line each.
 * @param {import('./source.js').Module[]} modules of src
 * @returns {string[]}
 */
export function brokenFloors(modules) {
  const paths = new Set(modules.map(({ path }) => path));
  return modules.flatMap((module) => {
    const floor = floorOf(module.path);
    if (!(floor in FLOORS)) return [`${module.path}: no floor is named ${floor}`];
    const imports = importsOf(module).flatMap((specifier) => checkImport(module.path, floor, specifier, paths));
    return [...imports, ...checkNames(module, floor)];
  });
}

function checkImport(path, floor, specifier, paths) {
  if (specifier.startsWith('?')) {
    return path === BESIDE ? [] : [`${path}: imports an address that is not written out: ${specifier.slice(1)}`];
  }
  if (!specifier.startsWith('.')) {
    const allowed = PACKAGES.some(({ name, floors }) => name.test(specifier) && floors.includes(floor));
    return allowed ? [] : [`${path}: ${floor} may not import ${specifier}`];
  }
  const target = resolve(path, specifier, paths);
  if (target === null) return [`${path}: ${specifier} is no module of src`];
  const other = floorOf(target);
  if (other === floor) return [];
  const below = FLOORS[other] < FLOORS[floor] && !CLOSED.includes(other);
  const listed = !(floor in ONLY) || ONLY[floor].includes(other);
  return below && listed ? [] : [`${path}: ${floor} may not import ${target}`];
}

function checkNames(module, floor) {
  const broken = [];
  walk(parse(module), (node) => {
    if (floor !== 'define' && isDefine(node)) broken.push(`${module.path}: only define registers elements`);
    if (!ts.isIdentifier(node)) return;
    for (const { why, names, allowed, forbidden } of NAMES) {
      const applies = forbidden ? forbidden.includes(floor) : !allowed.includes(floor);
      if (applies && names.includes(node.text)) broken.push(`${module.path}: ${node.text}: ${why}`);
    }
  });
  return broken;
}

/** `customElements.define(…)` in any spelling, and Lit's decorator. */
function isDefine(node) {
  if (ts.isIdentifier(node) && node.text === 'customElement') return true;
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'define' &&
    /(^|\.)(customElements|registry)$/.test(node.expression.getText().replace(/[?!]/g, ''))
  );
}
