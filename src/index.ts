export { loadFeed, type LoadOptions } from './data/load-feed.js';
export { parseFeed, type ParseOptions } from './data/parse-feed.js';
export { ArticleBodyElement } from './elements/article-body/article-body.js';
export { ArticleCardElement } from './elements/article-card/article-card.js';
export type { NewsElement } from './elements/news-element.js';
export type { NewsStatus } from './elements/news-status.js';
export { RelatedArticlesElement } from './elements/related-articles/related-articles.js';
export { SectionFeedElement } from './elements/section-feed/section-feed.js';
export { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent, NewsViewEvent } from './events.js';
export type { ProseReading } from './formats/format.js';
export { writeJsonFeed } from './formats/write-json-feed.js';
export type { FeedLayout } from './layouts/table.js';
export type {
  Agency,
  Article,
  ArticleStatus,
  Author,
  Correction,
  FocalPoint,
  Label,
  Medium,
  Picture,
  PictureSource,
  Section,
  Syndication,
} from './model/article.js';
export type { BodyElement, BodyNode } from './model/body.js';
export type { Feed, Publisher } from './model/feed.js';
export type { Problem, ProblemKind, Result } from './model/problem.js';
export type { ReportEntry, ReportRule, Severity } from './model/report.js';
export type { CardLayout, Field, HeadingLevel } from './view/settings.js';
