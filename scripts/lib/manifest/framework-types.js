import { elementsOf } from './elements.js';

/** What is given to a framework's template, as types, from the manifest: `types/`. */

const HEAD = '// Made of the doc comments by npm run manifest.\n';

/** How each framework writes what an element may be given. */
const FRAMEWORKS = {
  'types/jsx.d.ts': {
    imports: "import type * as React from 'react';",
    use: "/** The tags in JSX of React 19: `import type {} from 'presslet/jsx'` once in the project. */",
    module: 'react',
    open: 'namespace JSX { interface IntrinsicElements {',
    close: '} }',
    entry: ({ tagName, name, short }) =>
      `'${tagName}': Given${short} & On & Omit<React.DetailedHTMLProps<React.HTMLAttributes<${name}>, ${name}>, keyof Given${short}>;`,
    camel: false,
    on: (event) => `'on${event}'`,
  },
  'types/svelte.d.ts': {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    use: "/** The tags in templates of Svelte 5: `import type {} from 'presslet/svelte'` once in the project. */",
    module: 'svelte/elements',
    open: 'interface SvelteHTMLElements {',
    close: '}',
    entry: ({ tagName, name, short }) =>
      `'${tagName}': Given${short} & On & Omit<HTMLAttributes<${name}>, keyof Given${short}>;`,
    camel: false,
    on: (event) => `'on${event}'`,
  },
  'types/vue.d.ts': {
    imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
    use: "/** The tags in templates of Vue 3: `import type {} from 'presslet/vue'` once in the project. */",
    module: 'vue',
    open: 'interface GlobalComponents {',
    close: '}',
    entry: ({ tagName, name, short }) =>
      `'${tagName}': new () => ${name} & { $props: Given${short} & On & Omit<HTMLAttributes & PublicProps, keyof Given${short}> };`,
    camel: true,
    on: (event) => `on${pascal(event)}`,
  },
};

/**
 * @param {any} manifest
 * @returns {Record<string, string>} the content of each file, by its path in the project
 */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest).map((element) => ({ ...element, short: element.name.replace(/Element$/, '') }));
  return Object.fromEntries(
    Object.entries(FRAMEWORKS).map(([file, framework]) => [file, typesFor(framework, elements)]),
  );
}

/**
 * @param {(typeof FRAMEWORKS)['types/jsx.d.ts']} framework
 * @param {any[]} elements
 */
function typesFor({ imports, use, module, open, close, entry, camel, on }, elements) {
  const [{ events }] = elements;
  const names = [...elements.map(({ name }) => name), ...events.map(({ type }) => type.text)].sort();
  return [
    HEAD,
    imports,
    `import type { ${names.join(', ')} } from '../dist/index.js';`,
    "import type { Given } from '../dist/elements/given.js';",
    'interface On {',
    ...events.map(({ name, type, description }) =>
      described(description, `${on(name)}?: (event: ${type.text}) => void;`),
    ),
    '}',
    ...elements.map((element) => given(element, camel)),
    use,
    `declare module '${module}' { ${open}`,
    ...elements.map((element) => described(element.description, entry(element))),
    `} ${close}`,
  ].join('\n');
}

/**
 * What an element may be given, by attribute and by property.
 *
 * @param {any} element
 * @param {boolean} camel whether the framework itself makes attributes of names in camel case
 */
function given({ name, short, attributes, members }, camel) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const lines = attributes
    .filter(({ fieldName, name: attribute }) => !camel && fieldName && fieldName !== attribute)
    .map(({ name: attribute, fieldName, description }) =>
      described(description, `'${attribute}'?: Given<${name}['${fieldName}']>;`),
    );
  for (const { name: field, attribute, description } of fields) {
    const type = `${name}['${field}']`;
    lines.push(described(description, `${field}?: ${attribute ? `Given<${type}>` : `${type} | undefined`};`));
  }
  return `interface Given${short} {\n${lines.join('\n')}\n}`;
}

/**
 * @param {string} description
 * @param {string} line
 */
function described(description, line) {
  return `/** ${description.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n${line}`;
}

/** @param {string} event in kebab case */
function pascal(event) {
  return event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
