import manifest from '../../custom-elements.json';

/** A thing of an element that has a name. */
interface Named {
  name: string;
  description?: string;
  default?: string;
}

interface Declaration {
  tagName?: string;
  attributes: Named[];
  cssProperties: Named[];
}

const { modules } = manifest as unknown as { modules: { declarations: Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

/** What the manifest says of an element. */
export const declarationOf = (tag: string): Declaration => {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return found;
};
