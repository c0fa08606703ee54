import { escaped } from '../report/escaped.js';
import { LIST_STYLE, page } from './page.js';

const item = ({ url, headline, summary, section, byline, date, picture }) =>
  `<li><article><img src="${picture.url}" alt="${escaped(picture.alt)}" width="${picture.width}" height="${picture.height}" ` +
  `loading="lazy" decoding="async"><div><p>${escaped(section)}</p><h3><a href="${url}">${escaped(headline)}</a></h3>` +
  `<p>${escaped(summary)}</p><p>${escaped(byline)} · <time datetime="${date}">${escaped(date.slice(0, 10))}</time></p></div></article></li>`;

/** @type {import('./table.js').Contender} */
export const staticHtml = {
  id: 'static',
  name: 'Static HTML',
  page: ({ stories }, { limit }) =>
    page(LIST_STYLE, `<ul class="news">${stories.slice(0, limit).map(item).join('')}</ul>`),
  headline: '.news h3',
};
