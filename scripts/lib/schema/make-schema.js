import * as z from 'zod/mini';

/**
 * The words that a value may be one of.
 *
 * @typedef {Record<'LABELS' | 'STATUSES' | 'SYNDICATIONS', readonly string[]>} Lists
 */

/** What is said of a key: its meaning, or that and what else JSON Schema has to say. @typedef {string | object} Words */

/** @typedef {Record<string, any>} Node */

/**
 * A place in a JSON Schema; `isKey` where it is a key of an object, `may` where that may be missing.
 *
 * @typedef {{ path: string, node: Node, isKey: boolean, may: boolean }} Place
 */

/**
 * All places of a JSON Schema that have a name: `title`; `item.authors[].name` in a part; `sizes{}.width` where names are
 * the feed's own.
 *
 * @param {Node} schema
 * @returns {Place[]}
 */
export function placesOf(schema) {
  /** @type {Place[]} */
  const places = [];
  const visit = (/** @type {Node} */ node, /** @type {string} */ path, isKey = false, may = false) => {
    places.push({ path, node, isKey, may });
    below(node, path);
  };
  const below = (/** @type {Node} */ node, /** @type {string} */ path) => {
    const { properties = {}, required = [], items, additionalProperties: named, anyOf = [] } = node;
    for (const [key, each] of Object.entries(properties)) {
      visit(/** @type {Node} */ (each), path ? `${path}.${key}` : key, true, !required.includes(key));
    }
    if (items) visit(items, `${path}[]`);
    if (named) visit(named, `${path}{}`, false, true);
    for (const each of anyOf) below(each, path);
  };
  visit(schema, '');
  for (const [name, part] of Object.entries(schema.$defs ?? {})) visit(part, name, true);
  return places;
}

/**
 * Finds the words of a key; what ninjs writes in several ways has them once.
 *
 * @param {Record<string, Words>} words
 * @returns {(path: string) => Words | undefined}
 */
export function wordsIn(words) {
  const lowered = new Map(Object.entries(words).map(([path, said]) => [path.toLowerCase(), said]));
  return (path) => (Object.hasOwn(words, path) ? words[path] : lowered.get(path.toLowerCase()));
}

/** Systems write `null` for what they do not know: it is read as what is missing. */
function allowNull(/** @type {Node} */ node) {
  const { $ref, anyOf, type } = node;
  if ($ref) {
    delete node.$ref;
    node.anyOf = [{ $ref }, { type: 'null' }];
  } else if (type) {
    node.type = [type, 'null'];
    if (node.enum) node.enum = [...node.enum, null];
  } else if (anyOf) {
    node.anyOf = [...anyOf, { type: 'null' }];
  }
}

/**
 * A JSON Schema (2020-12) of what is read, with words for each key.
 *
 * @param {{ document: any, parts: Record<string, any> }} zod the schema, and those of its parts that are to have a name
 * @param {Record<string, Words>} words
 * @param {{ id: string, title: string, description: string }} head
 */
export function makeSchema({ document, parts }, words, { id, title, description }) {
  const names = z.registry();
  for (const [name, part] of Object.entries(parts)) names.add(part, { id: name });
  const { $schema, ...rest } = z.toJSONSchema(document, { io: 'input', metadata: names });
  const schema = { $schema, $id: `urn:presslet:schema:${id}`, title, description, ...rest };
  const find = wordsIn(words);
  for (const { path, node, may } of placesOf(schema)) {
    // That names are texts goes without saying in JSON.
    for (const each of [node, ...(node.anyOf ?? [])]) delete each.propertyNames;
    const said = find(path);
    const { required = [], ...more } = typeof said === 'object' ? said : said ? { description: said } : {};
    Object.assign(node, more, required.length ? { required } : {});
    if (may) allowNull(node);
  }
  return JSON.parse(JSON.stringify(schema));
}
