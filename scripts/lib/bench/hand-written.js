/* global document */

// What a page's author might write instead of Presslet: it trusts the feed, knows one format and no credit, and stays silent
// when something is wrong.
const list = document.querySelector('#news');
const limit = 10;
const zone = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

const card = (item) => {
  const entry = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = item.url;
  link.textContent = item.title;
  heading.append(link);
  entry.append(heading);
  const date = new Date(item.date_published);
  if (!Number.isNaN(date.getTime())) {
    const time = document.createElement('time');
    time.dateTime = item.date_published;
    time.textContent = zone.format(date);
    entry.append(time);
  }
  return entry;
};

const show = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const feed = await response.json();
  list.replaceChildren(...feed.items.slice(0, limit).map(card));
};

show(list.dataset.src).catch(() => {
  list.textContent = 'The news could not be loaded.';
});
