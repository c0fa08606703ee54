import type { Feed } from '../model/feed.js';

/** Tells a feed's report to a developer who asked for it, as one grouped line in the console. */
export const tell = ({ title, articles, report }: Feed): void => {
  console.groupCollapsed(`presslet: "${title}": ${articles.length} articles, ${report.length} findings`);
  console.table(report);
  console.groupEnd();
};
