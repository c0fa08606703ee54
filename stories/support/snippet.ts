const script = '<script type="module" src="https://cdn.example/presslet.js"></script>';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

interface ArgType {
  defaultValue?: unknown;
  table?: { category?: string };
}

/** What a page's author pastes to get the element of a story, without what is the default anyway. */
export const snippet = (
  tag: string,
  args: Readonly<Record<string, unknown>>,
  types: Readonly<Record<string, ArgType>>,
): string => {
  const attributes = Object.entries(args).flatMap(([name, value]) => {
    const { defaultValue, table } = types[name] ?? {};
    const known = table?.category === 'attributes' || name === 'lang';
    if (!known || value === '' || value === false || String(value) === String(defaultValue)) return [];
    return value === true ? [name] : [`${name}="${escaped(String(value))}"`];
  });
  const source = 'src' in args && args.src ? [] : ['src="https://news.example/feed.json"'];
  return `${script}\n<${[tag, ...source, ...attributes].join(' ')}></${tag}>`;
};
