import ts from 'typescript';

/**
 * The words that a property may have, as a type: `'list' | 'grid'`, or `('image' | 'time')[]` for a list of them.
 *
 * @param {ts.Symbol} property
 * @param {ts.Node} node where it is looked at
 * @param {ts.TypeChecker} checker
 * @returns {string | undefined} nothing when the type is no choice of words
 */
export function choicesOf(property, node, checker) {
  const type = checker.getTypeOfSymbolAtLocation(property, node);
  const declared = property.declarations?.find((declaration) => declaration.type)?.type;
  const list = type.isUnion() ? type.types.find((part) => checker.isArrayType(part)) : type;
  if (list && checker.isArrayType(list)) {
    const [element] = checker.getTypeArguments(list);
    const words = wordsOf(element, elementNode(declared), checker);
    return words && `(${words.join(' | ')})[]`;
  }
  return wordsOf(type, declared, checker)?.join(' | ');
}

/**
 * @param {ts.Type} type
 * @param {ts.TypeNode | undefined} node how it is written, for the order of the words
 * @param {ts.TypeChecker} checker
 */
function wordsOf(type, node, checker) {
  const plain = ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral | ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  if (!type.isUnion() || !type.types.every(({ flags }) => flags & plain)) return undefined;
  const words = type.types.map((part) => (part.isStringLiteral() ? `'${part.value}'` : checker.typeToString(part)));
  if (!type.types.some((part) => part.isLiteral())) return undefined;
  const written = node ? writtenWords(node, checker) : [];
  return words.sort((a, b) => rank(written, a) - rank(written, b) || (a < b ? -1 : 1));
}

/**
 * @param {string[]} written
 * @param {string} word
 */
function rank(written, word) {
  const index = written.indexOf(word);
  return index < 0 ? written.length : index;
}

/**
 * The words of a type in the order in which its author wrote them: the compiler keeps none.
 *
 * @param {ts.Node} node
 * @param {ts.TypeChecker} checker
 * @returns {string[]}
 */
function writtenWords(node, checker) {
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [`'${node.literal.text}'`];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => writtenWords(part, checker));
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return writtenWords(node.type, checker);
  if (ts.isIndexedAccessTypeNode(node)) return writtenWords(node.objectType, checker);
  if (ts.isTypeReferenceNode(node)) return writtenAt(node.typeName, checker);
  if (ts.isTypeQueryNode(node)) return writtenAt(node.exprName, checker);
  return [];
}

/**
 * @param {ts.Node} name of a type or of a constant
 * @param {ts.TypeChecker} checker
 * @returns {string[]}
 */
function writtenAt(name, checker) {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = target?.declarations ?? [];
  if (!declaration) return [];
  if (ts.isTypeAliasDeclaration(declaration)) return writtenWords(declaration.type, checker);
  const value = ts.isVariableDeclaration(declaration) ? bare(declaration.initializer) : undefined;
  if (value && ts.isArrayLiteralExpression(value)) {
    return value.elements.filter(ts.isStringLiteral).map(({ text }) => `'${text}'`);
  }
  if (value && ts.isObjectLiteralExpression(value)) {
    return value.properties.map((property) => `'${property.name?.getText().replace(/^['"]|['"]$/g, '')}'`);
  }
  return [];
}

/** @param {ts.Expression | undefined} expression */
function bare(expression) {
  while (expression && (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)))
    expression = expression.expression;
  return expression;
}

/** @param {ts.TypeNode | undefined} node of a list, maybe in a union */
function elementNode(node) {
  if (!node) return undefined;
  if (ts.isArrayTypeNode(node)) return node.elementType;
  if (ts.isUnionTypeNode(node)) return node.types.map(elementNode).find(Boolean);
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return elementNode(node.type);
  return undefined;
}
