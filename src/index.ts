export { loadFeed, type LoadOptions } from './data/load-feed.js';
export { parseFeed, type ParseOptions } from './data/parse-feed.js';
export { ArticleBodyElement } from './elements/article-body/article-body.js';
export { ArticleCardElement } from './elements/article-card/article-card.js';
export { RelatedArticlesElement } from './elements/related-articles/related-articles.js';
export { SectionFeedElement } from './elements/section-feed/section-feed.js';
export type * from './elements/types.js';
export { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent, NewsViewEvent } from './events.js';
export { writeJsonFeed } from './formats/write-json-feed.js';
