// A page that shows whatever story its address names takes its title from the story.
document.addEventListener('news-load', ({ target }) => {
  if (target.localName !== 'news-article-body' || target.status !== 'ready') return;
  const headline = target.shadowRoot.querySelector('[part~="headline"]').textContent.trim();
  document.title = `${headline} – ${target.feed.publisher?.name ?? target.feed.title}`;
});
