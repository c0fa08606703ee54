import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './server/server.js';

const page = readFileSync('dist/index.html', 'utf8');
const app = await render(process.env.FEED);
writeFileSync(
  'dist/server.html',
  page.replace('<!--app-->', () => app),
);
