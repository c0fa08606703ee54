import 'presslet/define';
import { loadFeed } from 'presslet';

document.addEventListener('astro:page-load', () => {
  const front = document.querySelector('news-section-feed#front');
  const heard = document.querySelector('#heard');
  if (!(front instanceof HTMLElement) || !heard) return;
  let [loaded, chosen] = ['nothing', 'nothing'];
  const tell = () => (heard.textContent = `${loaded}, ${chosen}`);
  const hear = () => {
    loaded = 'loaded';
    tell();
  };
  front.addEventListener('news-load', hear);
  front.addEventListener('news-select', (event) => {
    event.preventDefault();
    chosen = event.article.headline;
    tell();
  });
  document.querySelector('#change')?.addEventListener('click', () => {
    Object.assign(front, { layout: 'grid', limit: 6 });
  });
  const given = document.querySelector('news-article-card');
  if (given) given.feed = null;
  document.querySelector('#late')?.addEventListener('click', async () => {
    const { value } = await loadFeed('/feeds/harbour-ledger.json');
    if (given) given.feed = value;
  });
  document.querySelector('news-section-feed')?.loaded.then((feed) => feed && hear());
});
