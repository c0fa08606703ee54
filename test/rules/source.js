import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A module: its path from the root of its tree, with slashes, and its text.
 * @typedef {{ path: string, text: string }} Module
 */

/**
 * All files of a folder whose names end so, as modules.
 * @param {string} folder below the project's root
 * @param {...string} endings
 * @returns {Module[]}
 */
export function modulesOf(folder, ...endings) {
  const top = join(ROOT, folder);
  return readdirSync(top, { recursive: true })
    .map((name) => join(top, name))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => ({ path: relative(top, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** @param {Module} module */
export function parse({ path, text }) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
}

/** Calls back with each node of a tree. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/**
 * What a module imports: static, re-exported, dynamic and type imports alike.
 * @param {Module} module
 * @returns {string[]}
 */
export function importsOf(module) {
  const found = [];
  walk(parse(module), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(
        ts.isStringLiteralLike(node.arguments[0]) ? node.arguments[0].text : `?${node.arguments[0].getText()}`,
      );
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push(node.argument.literal.text);
    }
  });
  return found;
}

/**
 * The path that a relative import names, or null where it is no module of the tree.
 * @param {string} from
 * @param {string} specifier
 * @param {Set<string>} paths
 */
export function resolve(from, specifier, paths) {
  const target = join(dirname(from), specifier.replace(/\?.*$/, '')).split(sep).join('/');
  const candidates = [target, target.replace(/\.js$/, '.ts'), `${target}.ts`, `${target}/index.ts`];
  return candidates.find((path) => paths.has(path)) ?? null;
}

/** The floor's name of a path: its top folder, or its own name at the top. */
export function floorOf(path) {
  return path.split('/')[0];
}
