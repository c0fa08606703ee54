/** How much a finding matters: `error` means that an item was lost or must not be shown. */
export type Severity = 'info' | 'warning' | 'error';

/** What can be found in a feed. The words for each are the doctor's. */
export type ReportRule =
  | 'agency-in-author'
  | 'byline-read'
  | 'byline-unclear'
  | 'clock-reader'
  | 'clock-server'
  | 'content-missing'
  | 'credit-read'
  | 'date-bad'
  | 'date-repaired'
  | 'date-without-zone'
  | 'duplicate'
  | 'embed-linked'
  | 'expired-item'
  | 'headline-made'
  | 'html-cut'
  | 'html-unreadable'
  | 'id-missing'
  | 'image-insecure'
  | 'image-too-small'
  | 'image-repeated'
  | 'key-case'
  | 'label-unknown'
  | 'language-bad'
  | 'markup-shown'
  | 'not-an-item'
  | 'not-usable'
  | 'number-as-text'
  | 'object-as-text'
  | 'page-elsewhere'
  | 'page-missing'
  | 'page-repeated'
  | 'single-as-list'
  | 'text-as-number'
  | 'text-as-object'
  | 'text-cleaned'
  | 'truncated'
  | 'under-embargo'
  | 'url-bad'
  | 'value-unknown'
  | 'version-loose'
  | 'wire-copy'
  | 'wrong-type';

/** One thing that was repaired, doubted or dropped while a feed was read. */
export interface ReportEntry {
  /** Where in the feed: `items[3].image`. */
  path: string;
  rule: ReportRule;
  severity: Severity;
  /** What was there, shortened. */
  seen: string;
}

const SEEN_MAX = 80;

/** Shortens a value of JSON data to what a report shows of it. */
export const seen = (value: unknown): string => {
  let left = SEEN_MAX;
  // Nobody reads on, and what is nested deeply takes engines a long time or more stack than there is.
  const first = (_: string, each: unknown): unknown => (left-- > 0 ? each : undefined);
  const text = typeof value === 'string' ? value : JSON.stringify(value, first);
  return text.length > SEEN_MAX ? `${text.slice(0, SEEN_MAX)}…` : text;
};

/** Collects findings. */
export type Note = (path: string, rule: ReportRule, severity: Severity, value?: unknown) => void;

/** Makes a {@link Note} that appends to `report`; `placed` says where a path leads in the document as it was given. */
export const noteIn =
  (report: ReportEntry[], placed = (path: string): string => path): Note =>
  (path, rule, severity, value = '') => {
    report.push({ path: placed(path), rule, severity, seen: seen(value) });
  };
