import { cpSync, mkdirSync } from 'node:fs';

/** What the page's import map names, as a server would have it. */
const PACKAGES = ['presslet', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zod', 'dompurify'];

mkdirSync('dist', { recursive: true });
cpSync('index.html', 'dist/index.html');
for (const name of PACKAGES) cpSync(`node_modules/${name}`, `dist/npm/${name}`, { recursive: true });
