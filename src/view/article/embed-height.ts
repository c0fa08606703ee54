const FEWEST = 80;
const MOST = 4000;
const LONGEST = 20_000;

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const parsed = (message: unknown): unknown => {
  if (typeof message !== 'string') return message;
  try {
    return message.length > LONGEST ? undefined : (JSON.parse(message) as unknown);
  } catch {
    return undefined;
  }
};

/** Where providers write the height: Datawrapper by the chart's id, X as a call, Instagram as details, Bluesky plainly. */
const heights = (message: unknown): unknown[] => {
  const charts = within(message, 'datawrapper-height');
  const call = within(message, 'twttr.embed');
  const [size] = within(call, 'method') === 'twttr.private.resize' ? [within(call, 'params')].flat() : [];
  const measured = within(message, 'type') === 'MEASURE' ? within(message, 'details') : undefined;
  return [
    ...(typeof charts === 'object' && charts !== null ? (Object.values(charts) as unknown[]) : []),
    ...[size, measured, message].map((each) => within(each, 'height')),
  ];
};

/**
 * How high a frame says that it is, in whole pixels from 80 to 4,000; `null` where its message is about something else. Who
 * sent it has to be known already.
 */
export const heightSaid = (message: unknown): number | null => {
  const said = heights(parsed(message)).find((each) => typeof each === 'number' && each > 0 && Number.isFinite(each));
  return said === undefined ? null : Math.ceil(Math.min(Math.max(Number(said), FEWEST), MOST));
};
