import { join } from 'node:path';
import ts from 'typescript';
import { root } from './built.js';

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};

/**
 * What the compiler says of a module of a project that has the package, the package's own declarations included.
 *
 * @param {string} source with JSX, where it has any
 * @returns {string[]} one line each
 */
export function typeErrors(source) {
  const consumer = join(root, '.cache/consumer.tsx');
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === consumer || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === consumer ? ts.createSourceFile(path, source, rest[0]) : getSourceFile.call(host, path, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([consumer], OPTIONS, host)).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
