import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sanitize from 'sanitize-html';

/**
 * What WordPress leaves of a post (`wp_kses_post`): the tags and attributes of `$allowedposttags` that matter here. Frames stay for
 * editors with `unfiltered_html` alone; a site that lets everybody embed adds them.
 */
const KSES = {
  allowedTags: ['a', 'blockquote', 'div', 'em', 'figure', 'h2', 'h3', 'img', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
  allowedAttributes: { '*': ['class', 'data-*', 'dir', 'id', 'lang', 'style', 'title'], a: ['href', 'rel', 'target'] },
};
const WITH_FRAMES = {
  allowedTags: [...KSES.allowedTags, 'iframe'],
  allowedAttributes: { ...KSES.allowedAttributes, iframe: ['src', 'width', 'height', 'title', 'loading'] },
};

const posts = { post: KSES, frame: WITH_FRAMES };
mkdirSync('dist', { recursive: true });
cpSync('node_modules/presslet/cdn', 'dist/presslet', { recursive: true });
for (const [name, rules] of Object.entries(posts)) {
  const [theme, post] = ['theme.html', `${name}.html`].map((file) => readFileSync(file, 'utf8'));
  const page = name === 'post' ? 'index' : name;
  writeFileSync(
    `dist/${page}.html`,
    theme.replace('<!--post-->', () => sanitize(post, rules)),
  );
}
