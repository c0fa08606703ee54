import { join } from 'node:path';
import ts from 'typescript';
import { choicesOf } from './choices.js';

/**
 * Replaces the names of types by what they stand for, where that is a choice of words: `CardLayout` says nothing to an editor,
 * `'stacked' | 'inline'` does. Other types keep their names.
 *
 * @param {any} manifest
 * @param {string} root the project's folder
 * @param {readonly string[]} files the analysed sources, relative to it
 */
export function expandTypes(manifest, root, files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...options, types: [] },
  );
  const classes = classesOf(program);
  const checker = program.getTypeChecker();
  for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
    const node = classes.get(declaration.name);
    if (!node) continue;
    const type = checker.getTypeAtLocation(node);
    const expand = (item, name) => {
      const property = name ? type.getProperty(name) : undefined;
      const text = property && choicesOf(property, node, checker);
      if (text) item.type = { text };
    };
    for (const member of declaration.members ?? []) {
      if (member.kind === 'field') expand(member, member.name);
    }
    for (const attribute of declaration.attributes ?? []) {
      expand(attribute, attribute.fieldName);
      // An attribute that is not there has no value, which every reader of the table knows.
      if (attribute.type) attribute.type.text = attribute.type.text.replace(/ \| (?:undefined|null)\b/g, '');
    }
  }
}

/** @param {ts.Program} program */
function classesOf(program) {
  /** @type {Map<string, ts.ClassDeclaration>} */
  const classes = new Map();
  for (const file of program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile)) {
    ts.forEachChild(file, (node) => {
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, node);
    });
  }
  return classes;
}
