/**
 * Brings the attributes of the manifest in line with what the classes observe, and takes reactive state out of it.
 *
 * @param {any} manifest
 * @param {Awaited<ReturnType<typeof import('./observed.js').observedBy>>} observed
 */
export function setAttributes(manifest, observed) {
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
    const { attributes, states } = observed.get(declaration.name) ?? {};
    if (!attributes) continue;
    declaration.members = declaration.members?.filter(({ name }) => !states.has(name));
    const told = (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName);
    declaration.attributes = [...attributes.map((property) => attributeOf(property, declaration)), ...told];
  }
}

/**
 * @param {import('./observed.js').Observed} property
 * @param {any} declaration the class
 */
function attributeOf({ name, attribute, fallback }, declaration) {
  const member = declaration.members?.find((each) => each.name === name && each.kind === 'field');
  if (!member) throw new Error(`${declaration.name} observes ${attribute} and has no public, described field ${name}`);
  if (fallback !== undefined)
    member.default = typeof fallback === 'string' ? `'${fallback}'` : JSON.stringify(fallback);
  member.attribute = attribute;
  const { type, description, inheritedFrom, default: value } = member;
  return {
    name: attribute,
    ...(type && { type: { ...type } }),
    ...(value !== undefined && { default: value }),
    ...(description && { description }),
    ...(inheritedFrom && { inheritedFrom: { ...inheritedFrom } }),
    fieldName: name,
  };
}
