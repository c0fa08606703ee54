/**
 * An analyzer plugin that finds which class a tag stands for: any call with a tag's name and a class, such as
 * `define('news-article-card', ArticleCardElement)`.
 */
export function tagNames() {
  /** @type {Map<string, string>} class name → tag name */
  const tags = new Map();
  return {
    name: 'presslet:tag-names',
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node)) return;
      const [tag, constructor] = node.arguments;
      if (
        tag &&
        ts.isStringLiteral(tag) &&
        /^news-[a-z-]+$/.test(tag.text) &&
        constructor &&
        ts.isIdentifier(constructor)
      ) {
        tags.set(constructor.text, tag.text);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tagName = declaration.tagName ?? tags.get(declaration.name);
          if (tagName) Object.assign(declaration, { tagName, customElement: true });
        }
      }
    },
  };
}
