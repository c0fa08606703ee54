import type { EventName } from '@lit/react';
import type { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent, NewsViewEvent } from '../events.js';

/** The events of news elements, by the properties that React components have for them. */
export const EVENTS = {
  onNewsLoad: 'news-load' as EventName<NewsLoadEvent>,
  onNewsProblem: 'news-problem' as EventName<NewsProblemEvent>,
  onNewsReport: 'news-report' as EventName<NewsReportEvent>,
  onNewsSelect: 'news-select' as EventName<NewsSelectEvent>,
  onNewsView: 'news-view' as EventName<NewsViewEvent>,
};
