import { expect } from '@open-wc/testing';
import { noteIn, seen, type ReportEntry } from '../../src/model/report.js';

describe('seen', () => {
  it('is a text as it is', () => {
    expect(seen('2026-02-30')).to.equal('2026-02-30');
  });

  it('writes other data as JSON', () => {
    expect([seen(7), seen(null), seen({ a: [1] })]).to.deep.equal(['7', 'null', '{"a":[1]}']);
  });

  it('keeps 80 characters and shortens more', () => {
    expect(seen('a'.repeat(80))).to.equal('a'.repeat(80));
    expect(seen('a'.repeat(81))).to.equal(`${'a'.repeat(80)}…`);
  });
});

describe('noteIn', () => {
  it('appends findings in their order', () => {
    const report: ReportEntry[] = [];
    const note = noteIn(report);
    note('items[0].url', 'url-bad', 'warning', 'javascript:x');
    note('items[1]', 'id-missing', 'error');
    expect(report).to.deep.equal([
      { path: 'items[0].url', rule: 'url-bad', severity: 'warning', seen: 'javascript:x' },
      { path: 'items[1]', rule: 'id-missing', severity: 'error', seen: '' },
    ]);
  });
});
