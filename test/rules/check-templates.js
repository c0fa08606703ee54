import ts from 'typescript';
import { parse, walk } from './source.js';

/** What each template of an element must have, whatever a feed put into it. */
const NEEDED = {
  a: ['rel="noopener', 'referrerpolicy="strict-origin-when-cross-origin"'],
  img: ['referrerpolicy="strict-origin-when-cross-origin"', 'loading="lazy"', 'decoding="async"'],
};

/** The markup of a template, with a hole for each expression. */
const markupOf = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');

/**
 * Links and pictures whose templates tell other servers more of the page than its origin, or load what nobody sees.
 * @param {import('./source.js').Module[]} modules
 */
export function openHanded(modules) {
  return modules.flatMap((module) => {
    const found = [];
    walk(parse(module), (node) => {
      if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return;
      for (const [tag, name] of markupOf(node.template).matchAll(/<(a|img)(?=[\s>])[^>]*>/g)) {
        const missing = NEEDED[name].filter((attribute) => !tag.includes(attribute));
        // A place on the same page is nobody else's.
        if (missing.length && !tag.includes('href="#'))
          found.push(`${module.path}: <${name}> without ${missing.join(', ')}`);
      }
    });
    return found;
  });
}
