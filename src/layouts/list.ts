import { DEFAULT_FIELDS } from '../view/settings.js';
import type { Layout } from './layout.js';

/** One below the other, pictures beside. */
export const list: Layout = {
  name: 'list',
  limit: 10,
  card: () => ({ layout: 'inline', fields: DEFAULT_FIELDS.inline }),
  css: '',
};
