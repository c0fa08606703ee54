import { firstText, lowered, textOf } from './fields.js';

/** The id of an item by each of its names. */
export type Ids = ReadonlyMap<string, string>;

/**
 * What an interface puts into an address: Superdesk's Content API gives items by addresses that end in their guid, and
 * leaves other items' guids as they are.
 */
const nameIn = (uri: string): string => {
  const [, name = ''] = /^https?:.*\/([^/?#]+)$/i.exec(uri) ?? [];
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The ids of items, by address, by guid, and by what an interface makes an address of; the first of a name has it. */
export const idsOf = (values: readonly unknown[]): Ids => {
  const ids = new Map<string, string>();
  for (const { uri, guid } of values.map(lowered)) {
    const id = firstText(uri, guid);
    for (const name of [id, textOf(guid), nameIn(id)]) if (name && !ids.has(name)) ids.set(name, id);
  }
  return ids;
};

/** The id of an item that goes by a name; the name itself where none does. */
export const idOf = (name: string, ids: Ids): string => ids.get(name) ?? name;
