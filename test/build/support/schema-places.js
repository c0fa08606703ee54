/** @typedef {Record<string, any>} Node */

/**
 * A value in a document with where it stands there and what the schema calls the place; `known` is whether it has a name in
 * the schema at all.
 *
 * @typedef {{ holder: any, key: string, path: string, known: boolean }} Place
 */

const lower = (/** @type {string} */ text) => text.toLowerCase();

/**
 * Goes through a document beside its schema. What the schema does not know is told and not gone into.
 *
 * @param {Node} schema
 * @param {unknown} document
 * @returns {Place[]}
 */
export function placesIn(schema, document) {
  /** @type {Place[]} */
  const places = [];
  const open = [{ found: expand([[schema, '']]), value: document }];
  while (open.length) {
    const { found, value } = open.pop() ?? { found: [], value: null };
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) {
      const next = Array.isArray(value) ? elements(found) : members(found, key);
      const known = next.length > 0;
      const path = known ? next[0][1] : `${found[0]?.[1] ?? ''}.${key}`;
      places.push({ holder: value, key, path: lower(path), known });
      if (known) open.push({ found: expand(next), value: each });
    }
  }
  return places;

  /** @param {[Node, string][]} found */
  function expand(found) {
    return found.flatMap(([node, path]) => {
      const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
      /** @type {[Node, string][]} */
      const all = [[node, path]];
      if (name) all.push(...expand([[schema.$defs[name], name]]));
      for (const each of [...(node.anyOf ?? []), ...(node.allOf ?? [])]) all.push(...expand([[each, path]]));
      return all;
    });
  }
}

/** @param {[Node, string][]} found @returns {[Node, string][]} */
const elements = (found) => found.flatMap(([{ items }, path]) => (items ? [[items, `${path}[]`]] : []));

/** @param {[Node, string][]} found @param {string} key @returns {[Node, string][]} */
const members = (found, key) =>
  found.flatMap(([{ properties = {}, additionalProperties, patternProperties = {} }, path]) => {
    // ninjs is read in any case.
    const own = Object.keys(properties).find((name) => lower(name) === lower(key));
    if (own) return [[properties[own], path ? `${path}.${own}` : own]];
    const [pattern] = Object.keys(patternProperties).filter((each) => new RegExp(each).test(lower(key)));
    if (pattern) return [[patternProperties[pattern], `${path}.${pattern}`]];
    return additionalProperties ? [[additionalProperties, `${path}{}`]] : [];
  });
