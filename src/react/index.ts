export { ArticleBody } from './article-body.js';
export { ArticleCard } from './article-card.js';
export { RelatedArticles } from './related-articles.js';
export { SectionFeed } from './section-feed.js';
