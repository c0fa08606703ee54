import { jsxText, jsxValue, quoted } from '../escape.js';
import { INSTALL, styleBlock } from './npm.js';
import { around, classOf, indent, listed, needsAddress, startTag } from './parts.js';

const valueOf = ({ name, kind, value, between }) => {
  if (kind === 'boolean') return '';
  if (kind === 'number' || (kind === 'choice' && /^\d+$/.test(value))) return `={${Number(value)}}`;
  if (!between) return `=${jsxValue(value)}`;
  const items = value.split(between === ', ' ? /\s*,\s*/ : /[\s,]+/).filter(Boolean);
  return name === 'lang' ? `=${jsxValue(value)}` : `={[${items.map(quoted).join(', ')}]}`;
};

const linksJsx = ({ links }) =>
  listed(links.map(({ url, headline }) => `<a href=${jsxValue(url)}>${jsxText(headline)}</a>`));

/** A component of React. */
export const writeReact = (embed) => {
  const { wrapper, theme } = embed;
  const style = styleBlock(embed, 'news.css');
  const name = classOf(embed);
  const attributes = [
    ...(name ? [`className="${name}"`] : []),
    ...embed.attributes.map((attribute) => `${attribute.property}${valueOf(attribute)}`),
  ];
  const element = around(startTag(wrapper, attributes), linksJsx(embed), wrapper);
  const imports = [
    `import { ${wrapper} } from 'presslet/react';`,
    theme && `import 'presslet/themes/${theme}.css';`,
    style.length && "import './news.css';",
  ].filter(Boolean);
  return {
    missing: needsAddress(embed),
    blocks: [
      INSTALL,
      {
        title: 'News.jsx',
        code: `${imports.join('\n')}\n\nexport function News() {\n  return (\n${indent(element, 4)}\n  );\n}`,
      },
      ...style,
    ],
  };
};
