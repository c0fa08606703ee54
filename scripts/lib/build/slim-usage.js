import { parseModule, visit } from './syntax.js';

/** What of `zod/mini` the slim build keeps, and how many arguments each may have. */
const zodCalls = {
  array: 1,
  boolean: 0,
  number: 0,
  object: 1,
  optional: 1,
  refine: 1,
  safeParse: 2,
  string: 0,
  unknown: 0,
};

/**
 * Finds what a module of the sources uses of Lit and zod and the slim build has left out.
 *
 * @param {string} code
 * @param {string} [filename]
 * @returns {string[]} one sentence for each
 */
export function unslim(code, filename = 'module.ts') {
  const { program } = parseModule(filename, code);
  /** @type {string[]} */
  const found = [];
  visit(program, (node) => {
    if (node.type === 'ImportDeclaration' && node.importKind !== 'type') found.push(...inImport(node));
    if (node.type === 'CallExpression') found.push(...inCall(node));
    if (node.type === 'TaggedTemplateExpression') found.push(...inTemplate(node));
    if (node.type === 'ObjectExpression') found.push(...inObject(node), ...unknownKeys(node));
    if (node.type === 'ClassBody') found.push(...inClass(node));
    if (node.type === 'MemberExpression' && node.property.name === 'hasUpdated') found.push('hasUpdated is read');
  });
  return found;
}

/** @param {any} node */
function inImport({ source, specifiers }) {
  if (source.value.startsWith('lit/') && source.value !== 'lit/decorators.js') return [`${source.value} is imported`];
  const names = specifiers.filter(({ importKind }) => importKind !== 'type').map(({ imported }) => imported?.name);
  if (source.value === 'lit') {
    return names
      .filter((name) => /^(?:svg|mathml|unsafeCSS|render)$/.test(name))
      .map((name) => `${name} of lit is imported`);
  }
  if (source.value === 'zod/mini' && names.some(Boolean))
    return ['zod/mini is not imported as a whole, so its use cannot be told'];
  return [];
}

/** @param {any} node */
function inCall({ callee, arguments: given }) {
  if (callee.type === 'MemberExpression' && callee.object.name === 'z') {
    const { name } = callee.property;
    const most = zodCalls[name] ?? -1;
    return given.length > most ? [`z.${name}(${'…'.repeat(Math.min(given.length, 1))}) is not in the slim zod`] : [];
  }
  return [];
}

/**
 * Options of Lit properties, wherever they are written.
 *
 * @param {any} node
 */
function inObject({ properties }) {
  return properties
    .filter(
      ({ key, value }) =>
        /^(?:reflect|useDefault|converter|hasChanged)$/.test(key?.name ?? '') ||
        (key?.name === 'type' && /^(?:Number|Boolean|Object|Array)$/.test(value?.name ?? '')),
    )
    .map(({ key, value }) => `a property has ${key.name}: ${value.name ?? value.value ?? '…'}`);
}

/**
 * Keys that may hold anything and must be there: of one that is missing the slim zod says nothing.
 *
 * @param {any} node
 */
function unknownKeys({ properties }) {
  return properties
    .filter(({ value }) => value?.type === 'CallExpression' && value.callee.property?.name === 'unknown')
    .map(({ key }) => `the key ${key.name ?? key.value} is z.unknown() and not optional`);
}

/** @param {any} node */
function inClass({ body }) {
  const accessors = body.filter(({ kind, key }) => /^[gs]et$/.test(kind) && key.type === 'Identifier');
  /** @type {Set<string>} */
  const declared = new Set();
  const table = body.find((member) => member.static && member.key?.name === 'properties');
  visit(table?.value, ({ type, key }) => type === 'Property' && declared.add(key.name));
  const steps = body
    .filter(({ key }) => /^(?:willUpdate|shouldUpdate|firstUpdated|updated|scheduleUpdate)$/.test(key?.name ?? ''))
    .map(({ key }) => `a class has the method ${key.name}`);
  const asking = body
    .filter(({ key, value }) => key?.name === 'update' && reads(value.body, value.params[0]?.name))
    .map(() => 'a class asks what changed');
  const shadowed = accessors
    .filter(({ key, decorators }) => decorators?.some(isProperty) || declared.has(key.name))
    .map(({ key }) => `the property ${key.name} has an accessor of its own`);
  const options = [
    ...body.flatMap(({ key, decorators = [] }) =>
      decorators.filter(isProperty).map(({ expression }) => ({ key, options: expression.arguments?.[0] })),
    ),
    ...(table?.value?.properties ?? []).map(({ key, value }) => ({ key, options: value })),
  ];
  const nameless = options
    .filter(({ key, options }) => key && !/^(?:CallExpression|Identifier)$/.test(options?.type) && !isNamed(options))
    .map(({ key }) => `the property ${key.name} does not say its attribute`);
  return [...steps, ...asking, ...shadowed, ...nameless];
}

/**
 * @param {any} body
 * @param {string} [name] of a parameter
 */
function reads(body, name) {
  let found = false;
  visit(body, ({ type, object }) => (found ||= type === 'MemberExpression' && !!name && object.name === name));
  return found;
}

/** @param {any} options of a Lit property */
const isNamed = (options) => options?.properties?.some(({ key }) => /^(?:attribute|state)$/.test(key?.name));

/** @param {any} node */
function inTemplate({ tag, quasi }) {
  // It would not be compiled, and what the slim Lit made of it would never end.
  if (tag.type === 'MemberExpression' && tag.property.name === 'html') {
    return ['a template has a tag that is not just html'];
  }
  if (tag.name === 'css' && quasi.expressions.length > 0) return ['a css template has expressions'];
  if (tag.name !== 'html') return [];
  let before = '';
  return quasi.expressions.flatMap((expression, index) => {
    before += quasi.quasis[index].value.cooked;
    const place = placeOf(before);
    before += 'x';
    const problems = place ? [`an html template has an expression ${place}`] : [];
    if (/\s\?[\w-]+="?$/.test(before.slice(0, -1))) problems.push('an html template has a ?attribute');
    if (/\s\.[\w-]+="?$/.test(before.slice(0, -1))) problems.push('an html template has a .property');
    if (/\s@[\w-]+="?$/.test(before.slice(0, -1))) {
      if (expression.type === 'ObjectExpression') problems.push('a listener in an html template is an object');
      if (isMethod(expression)) problems.push('a listener in an html template is a method');
    }
    visit(expression, ({ name }) => name === 'noChange' && problems.push('an html template has noChange'));
    return problems;
  });
}

/** @param {any} expression which may choose between two */
const isMethod = ({ type, consequent, alternate }) =>
  type === 'MemberExpression' || (type === 'ConditionalExpression' && [consequent, alternate].some(isMethod));

/**
 * Where an expression stands in a template, when it is a place of which the slim Lit knows nothing.
 *
 * @param {string} before the template up to the expression
 */
function placeOf(before) {
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return 'in a comment';
  const [, raw] = /<(script|style|textarea|title)\b(?:(?!<\/\1)[^])*$/i.exec(before) ?? [];
  const tag = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*$/i.exec(before)?.[0];
  if (tag === undefined) return raw ? `in <${raw}>` : '';
  return /(?:=\s*[^\s"'>]*|"[^"]*|'[^']*)$/.test(tag) ? '' : 'in the place of an attribute';
}

/** @param {any} decorator */
function isProperty({ expression }) {
  return (expression.callee ?? expression).name === 'property';
}
