import { fetchText, type FetchOptions, type Tried } from './fetch-text.js';
import { retried } from './retry.js';

/** As {@link fetchText}; what may pass is tried three times. */
export const loadText = async (address: string, options: FetchOptions = {}): Promise<Tried> => {
  const attempt = (): Promise<Tried> => fetchText(address, options);
  const { signal = new AbortController().signal } = options;
  return retried(await attempt(), attempt, signal);
};
