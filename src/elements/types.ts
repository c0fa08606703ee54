// What pages that use elements from TypeScript may name, whichever entry of the package they import.
export type { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent, NewsViewEvent } from '../events.js';
export type { ProseReading } from '../formats/format.js';
export type { FeedLayout } from '../layouts/table.js';
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
} from '../model/article.js';
export type { BodyElement, BodyNode } from '../model/body.js';
export type { Feed, Publisher } from '../model/feed.js';
export type { Problem, ProblemKind, Result } from '../model/problem.js';
export type { ReportEntry, ReportRule, Severity } from '../model/report.js';
export type { CardLayout, Field, HeadingLevel } from '../view/settings.js';
export type { NewsElement } from './news-element.js';
export type { NewsStatus } from './news-status.js';
