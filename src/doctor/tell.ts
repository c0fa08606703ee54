import type { Feed } from '../model/feed.js';
import { countWords, diagnose, SEVERITY_NAMES } from './diagnose.js';

/**
 * Tells a feed's report to a developer who asked for it, as one grouped line in the console: how much was found, then
 * for each rule what was done and how to mend it, then every place.
 */
export const tell = ({ title, articles, report }: Feed): void => {
  const { counts, findings } = diagnose(report);
  // The console puts what follows in the place of "%s" and the like.
  const name = title.replaceAll('%', '%%');
  const many = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
  console.groupCollapsed(
    `presslet: "${name}": ${many(articles.length, 'article')}, ${many(report.length, 'finding')}`,
    `(${countWords(counts)})`,
  );
  for (const { severity, rule, count, done, mend, source, places } of findings) {
    const where = places.map(({ path, seen }) => `  ${path || 'the feed'}: ${seen}`);
    const more = count > places.length ? [`  and ${count - places.length} more`] : [];
    const cure = [mend && `  To mend: ${mend}`, source && `  (${source})`].filter(Boolean);
    console.info(
      [`${SEVERITY_NAMES[severity]}: ${rule} (${count})`, `  ${done}`, ...cure, ...where, ...more].join('\n'),
    );
  }
  if (report.length) console.table(report);
  console.groupEnd();
};
