import type { Article } from '../model/article.js';
import { moment } from '../model/date.js';
import type { ReportRule } from '../model/report.js';

/** Why an article must not be shown at `now` (milliseconds), or `null` when it may (IPTC ninjs: pubStatus, embargoed, expires). */
export const forbidden = (article: Article, now: number): ReportRule | null => {
  if (article.status !== 'usable') return 'not-usable';
  if (moment(article.embargoedUntil) > now) return 'under-embargo';
  if (moment(article.expires) <= now) return 'expired-item';
  return null;
};

/** Whether an article may be shown at `now` (milliseconds). */
export const mayShow = (article: Article, now: number): boolean => forbidden(article, now) === null;
