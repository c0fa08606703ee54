import { expect } from '@open-wc/testing';
import { RULES } from '../../src/doctor/rules.js';
import type { ReportEntry } from '../../src/index.js';
import { feedOf, itemOf, readFeed } from '../formats/read.js';

const DATE = 'Tue, 06 Jan 2026 09:46:00 GMT';
const BOUND = itemOf({ _news: { expires: '2999-01-01T00:00:00Z' } });

const reportOf = async (item: Record<string, unknown>, headers: Headers | null): Promise<ReportEntry[]> =>
  (await readFeed(feedOf(item), { headers })).report;

describe('what is noted of clocks', () => {
  it('is clock-server where the answer’s date can be read, and which it was', async () => {
    const severity = RULES['clock-server'].severity;
    expect(await reportOf(BOUND, new Headers({ date: DATE }))).to.deep.equal([
      { path: '', rule: 'clock-server', severity, seen: DATE },
    ]);
  });

  it('is clock-reader where it cannot', async () => {
    const severity = RULES['clock-reader'].severity;
    expect(await reportOf(BOUND, new Headers())).to.deep.equal([
      { path: '', rule: 'clock-reader', severity, seen: '' },
    ]);
    expect(await reportOf(BOUND, new Headers({ date: 'today' }))).to.deep.equal([
      { path: '', rule: 'clock-reader', severity, seen: 'today' },
    ]);
  });

  it('is nothing where nothing is bound to a time, or there was no answer', async () => {
    expect(await reportOf(itemOf(), new Headers({ date: DATE }))).to.deep.equal([]);
    expect(await reportOf(BOUND, null)).to.deep.equal([]);
  });
});
