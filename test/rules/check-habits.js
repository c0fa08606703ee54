import ts from 'typescript';
import { importsOf, parse } from './source.js';

const LOCALE = /^i18n\/(?:[\w-]+\/)?[a-z]{2,3}(?:-[A-Za-z]{2,4})?\.ts$/;
const POSTPONED = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);

/** @param {import('./source.js').Module[]} modules of src */
export function defaultExports(modules) {
  return modules
    .filter(({ path }) => !LOCALE.test(path))
    .filter((module) => parse(module).statements.some(exportsDefault))
    .map(({ path }) => `${path}: has a default export`);
}

/** @param {import('./source.js').Module[]} modules */
export function tooLong(modules, most) {
  return modules
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${most}`);
}

/** @param {import('./source.js').Module[]} modules */
export function postponed(modules) {
  return modules.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (POSTPONED.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** @param {import('./source.js').Module[]} modules */
export function fullZod(modules) {
  return modules.filter((module) => importsOf(module).includes('zod')).map(({ path }) => `${path}: imports all of zod`);
}

/**
 * Exported symbols without a doc comment. Re-exports have theirs where the symbol is declared.
 * @param {import('./source.js').Module[]} modules
 */
export function undocumented(modules) {
  return modules.flatMap((module) => {
    const { statements } = parse(module);
    const named = statements.flatMap(namesExportedLater);
    return statements
      .filter((statement) => isExported(statement) || namesOf(statement).some((name) => named.includes(name)))
      .filter((statement, index, all) => !isDocumented(statement) && !isOverload(statement, all[index - 1]))
      .map((statement) => `${module.path}: ${namesOf(statement).join(', ') || 'default'} has no doc comment`);
  });
}

function exportsDefault(statement) {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some(({ name }) => name.text === 'default');
  }
  return hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
}

function isExported(statement) {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(node, kind) {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

/** `export { a, b }` without `from`: the names whose declarations are exported by it. */
function namesExportedLater(statement) {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause) return [];
  return statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return [];
  return statement.name ? [statement.name.text] : [];
}

function isDocumented(statement) {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

/** Only the first of several overloads has to be documented. */
function isOverload(statement, before) {
  return (
    before &&
    ts.isFunctionDeclaration(statement) &&
    ts.isFunctionDeclaration(before) &&
    statement.name?.text === before.name?.text
  );
}
