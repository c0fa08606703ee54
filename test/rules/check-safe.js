import ts from 'typescript';
import { parse, walk } from './source.js';

/** What writes markup or runs text, wherever it stands in a name: as a property, a variable, a string key, an import. */
const WRITES = new Set(
  (
    'innerHTML outerHTML insertAdjacentHTML srcdoc createContextualFragment setHTMLUnsafe parseHTMLUnsafe setHTML ' +
    'unsafeHTML unsafeSVG unsafeMathML unsafeStatic execCommand'
  ).split(' '),
);

/** What makes elements of text: only html/ may. */
const PARSES = new Set('DOMParser parseFromString parseHTML parseFragment'.split(' '));
const PARSERS = /^(?:dompurify|parse5|htmlparser2|linkedom|jsdom|lit\/directives\/(?:unsafe-|static)|lit\/static-html)/;

const RUNS = new Set(['eval', 'Function', 'execScript']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/**
 * All that could make markup or a program of text, one line each.
 * @param {import('./source.js').Module[]} modules
 * @param {{ mayParse?: (path: string) => boolean }} [allowed]
 */
export function unsafe(modules, { mayParse = (path) => path.startsWith('html/') } = {}) {
  return modules.flatMap((module) => {
    const found = new Set();
    walk(parse(module), (node) => {
      for (const what of faultsOf(node, mayParse(module.path))) found.add(`${module.path}: ${what}`);
    });
    return [...found];
  });
}

function faultsOf(node, mayParse) {
  const name = nameOf(node);
  if (name !== null && WRITES.has(name)) return [name];
  if (name !== null && PARSES.has(name) && !mayParse) return [name];
  if (isImport(node) && PARSERS.test(node.moduleSpecifier.text) && !mayParse) return [node.moduleSpecifier.text];
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  const called = calledName(node.expression);
  if (RUNS.has(called)) return [called];
  const [first] = node.arguments ?? [];
  if (TIMERS.has(called) && first && mayBeText(first)) return [`${called} of a text`];
  if (/^write(?:ln)?$/.test(called) && /\b(?:document|ownerDocument|doc)\b/.test(node.expression.getText()))
    return [`document.${called}`];
  return [];
}

/** The name that a node is: of a variable or property, or the text of a key (`element['innerHTML']`, `{ 'srcdoc': … }`). */
function nameOf(node) {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isStringLiteralLike(node)) return null;
  const { parent } = node;
  const isKey =
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isComputedPropertyName(parent) ||
    (ts.isCallExpression(parent) && parent.arguments.includes(node));
  return isKey ? node.text : null;
}

const isImport = (node) =>
  (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
  !!node.moduleSpecifier &&
  !node.importClause?.isTypeOnly;

/** `eval`, `window.eval`, `globalThis['eval']`, `(0, eval)`. */
function calledName(expression) {
  if (ts.isParenthesizedExpression(expression)) return calledName(expression.expression);
  if (ts.isBinaryExpression(expression)) return calledName(expression.right);
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression))
    return expression.argumentExpression.text;
  return '';
}

const mayBeText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken);
