// What a good engineer might write for this one page: no library, one request, one template, one write. It trusts its own feed, knows
// one format and one language, and has neither credit nor agency.
const escape = (text = '') => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const age = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const full = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

const when = (date) => {
  const minutes = Math.round((date - Date.now()) / 60_000);
  if (minutes > -60) return age.format(minutes, 'minute');
  if (minutes > -1440) return age.format(Math.round(minutes / 60), 'hour');
  if (minutes > -10_080) return age.format(Math.round(minutes / 1440), 'day');
  return full.format(date);
};

const picture = ({ url, alt, width, height }) =>
  `<img src="${escape(url)}" alt="${escape(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;

const card = ({ url, title, summary, date_published: date, _news: { section, byline, image } }) => `<li><article>
  ${image ? picture(image) : ''}
  <div>
    <p>${escape(section.name)}</p>
    <h3><a href="${escape(url)}">${escape(title)}</a></h3>
    <p>${escape(summary)}</p>
    <p>${escape(byline)} · <time datetime="${escape(date)}">${when(new Date(date))}</time></p>
  </div>
</article></li>`;

const show = async (list) => {
  try {
    const response = await fetch(list.dataset.news);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const { items } = await response.json();
    list.innerHTML = items.slice(0, Number(list.dataset.limit)).map(card).join('');
  } catch {
    list.innerHTML = '<li>The news could not be loaded.</li>';
  }
};

for (const list of document.querySelectorAll('[data-news]')) void show(list);
