import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { elementsOf } from './elements.js';

/**
 * What the embed builder has to know of the elements: their attributes with kinds, choices and help, the tokens, the themes and the
 * languages. So a new one is in the builder by itself.
 *
 * @param {string} root the project's folder
 * @param {any} manifest
 */
export function builderFacts(root, manifest) {
  const declarations = elementsOf(manifest).sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName));
  return {
    elements: Object.fromEntries(
      declarations.map((declaration) => [nameOf(declaration.tagName), element(declaration)]),
    ),
    tokens: declarations[0].cssProperties.map(({ name, description: help, default: usual }) => ({ name, help, usual })),
    themes: themesIn(join(root, 'src/styles/themes')),
    languages: languagesIn(join(root, 'src/i18n/locales.ts')),
  };
}

/** The one that most pages want comes first. */
const ORDER = ['news-section-feed', 'news-article-card', 'news-article-body', 'news-related-articles'];

const nameOf = (tag) => tag.replace(/^news-/, '');

function element({ tagName, name, description, attributes }) {
  return {
    tag: tagName,
    wrapper: name.replace(/Element$/, ''),
    help: oneLine(description),
    attributes: attributes.map(attribute),
  };
}

function attribute({ name, fieldName, type, default: usual, description }) {
  const text = type?.text ?? 'string';
  const words = [...text.matchAll(/'([^']*)'|\b(\d+)\b/g)].map(([, word, number]) => word ?? number);
  return {
    name,
    property: fieldName ?? name,
    kind: kindOf(text),
    ...(words.length > 0 && { words }),
    ...(text.endsWith('[]') && { between: /commas between/.test(description) ? ', ' : ' ' }),
    usual: usual && usual !== 'null' && usual !== '[]' ? usual.replace(/^'(.*)'$/, '$1') : '',
    help: oneLine(description),
  };
}

function kindOf(text) {
  if (text === 'boolean' || text === 'number') return text;
  if (/^\(.*\)\[\]$/.test(text)) return 'some';
  if (text.endsWith('[]')) return 'list';
  return /^(?:'[^']*'|\d+)(?: \| |$)/.test(text) ? 'choice' : 'text';
}

function themesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => {
      const [, help = ''] = /^\/\*\s*([^*]+?)\s*\*\//.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { name: basename(file, '.css'), help: oneLine(help) };
    });
}

/** English comes with the script; the others are rows of the table. */
function languagesIn(file) {
  return [
    'en',
    ...Array.from(readFileSync(file, 'utf8').matchAll(/^ {2}(\w+): \(\) =>/gm), ([, language]) => language),
  ];
}

const oneLine = (text = '') => text.trim().replace(/\s+/g, ' ');
