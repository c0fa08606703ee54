import { elementsOf } from './elements.js';

const start = '<!-- generated:elements -->';
const end = '<!-- /generated:elements -->';

/**
 * Writes the sections about the elements into a text, between its two marks.
 *
 * @param {string} text docs/reference.md
 * @param {any} manifest
 * @returns {string}
 * @throws {Error} when the marks are missing
 */
export function withElements(text, manifest) {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/reference.md needs the marks ${start} and ${end}, in this order.`);
  return `${text.slice(0, from + start.length)}\n\n${elementSections(manifest)}\n\n${text.slice(to)}`;
}

/**
 * One section for each element, in the order of their tags.
 *
 * @param {any} manifest
 * @returns {string}
 */
export function elementSections(manifest) {
  return elementsOf(manifest).map(elementSection).join('\n\n');
}

/** @param {any} element */
function elementSection(element) {
  const attributes = [...(element.attributes ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = new Set(attributes.map(({ fieldName }) => fieldName));
  const members = (element.members ?? []).filter(({ name }) => !known.has(name));
  return [
    `## \`<${element.tagName}>\``,
    element.description,
    table(
      'Attributes',
      ['attribute', 'type', 'default', ''],
      attributes,
      ({ name, type, default: value, description }) => [
        code(name),
        attributeType(type?.text),
        attributeDefault(value),
        description,
      ],
    ),
    table(
      'Properties and methods',
      ['name', 'type', ''],
      members,
      ({ name, kind, type, return: returned, description }) => [
        code(kind === 'method' ? `${name}()` : name),
        code(kind === 'method' ? returned?.type?.text : type?.text),
        description,
      ],
    ),
    table('Events', ['event', 'class', ''], element.events, ({ name, type, description }) => [
      code(name),
      code(type?.text),
      description,
    ]),
    table('Slots', ['slot', ''], element.slots, ({ name, description }) => [
      name ? code(name) : '(default)',
      description,
    ]),
    table('Parts', ['part', ''], element.cssParts, ({ name, description }) => [code(name), description]),
    table('Custom states', ['state', ''], element.cssStates, ({ name, description }) => [
      code(`:state(${name})`),
      description,
    ]),
    table(
      'CSS properties',
      ['property', 'default', ''],
      element.cssProperties,
      ({ name, default: value, description }) => [code(name), code(value), description],
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {any[] | undefined} items
 * @param {(item: any) => (string | undefined)[]} row
 */
function table(title, columns, items, row) {
  if (!items?.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `**${title}**`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...items.map((item) => line(row(item).map((cell = '') => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')))),
  ].join('\n');
}

/** @param {string | undefined} text */
function code(text) {
  return text ? `\`${text}\`` : '';
}

/**
 * A type as a page's author writes its values.
 *
 * @param {string | undefined} text
 */
function attributeType(text = 'string') {
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => code(word));
  if (text.endsWith('[]')) return words.length > 0 ? `list of ${words.join(' ')}` : 'list';
  if (words.length > 0) return words.join(' ');
  return text === 'string' ? 'text' : text.replaceAll(' | ', ' ');
}

/** @param {string | undefined} text */
function attributeDefault(text = '') {
  return /^(?:|''|null|undefined|\[\]|false)$/.test(text) ? '' : code(text.replace(/^'(.*)'$/, '$1'));
}
