import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { countWords, diagnose } from '../../src/doctor/diagnose.js';
import { RULES } from '../../src/doctor/rules.js';
import type { ReportEntry, ReportRule, Severity } from '../../src/model/report.js';
import { fc } from '../support/property.js';

const entry = (rule: ReportRule, severity: Severity, path = 'items[0]', seen = ''): ReportEntry => ({
  rule,
  severity,
  path,
  seen,
});

describe('diagnose', () => {
  it('finds nothing in an empty report', () => {
    expect(diagnose([])).to.deep.equal({ counts: { error: 0, warning: 0, info: 0 }, findings: [] });
  });

  it('says of a finding what was done and how to mend it', () => {
    const [finding] = diagnose([entry('date-bad', 'warning', 'items[3].date_published', 'soon')]).findings;
    expect(finding).to.deep.equal({
      ...RULES['date-bad'],
      rule: 'date-bad',
      severity: 'warning',
      count: 1,
      places: [{ path: 'items[3].date_published', seen: 'soon' }],
    });
  });

  it('puts the worst first, then the most frequent, then what came first', () => {
    const { findings } = diagnose([
      entry('duplicate', 'info'),
      entry('url-bad', 'warning'),
      entry('key-case', 'info'),
      entry('key-case', 'info'),
      entry('date-bad', 'warning'),
      entry('id-missing', 'error'),
    ]);
    const order = findings.map(({ rule, count }) => [rule, count]);
    expect(order).to.deep.equal([
      ['id-missing', 1],
      ['url-bad', 1],
      ['date-bad', 1],
      ['key-case', 2],
      ['duplicate', 1],
    ]);
  });

  it('takes the worst severity of a rule’s entries for all of them, and counts each as it is', () => {
    const { counts, findings } = diagnose([
      entry('text-cleaned', 'info'),
      entry('text-cleaned', 'warning'),
      entry('text-cleaned', 'info'),
    ]);
    expect(findings.map(({ severity, count }) => [severity, count])).to.deep.equal([['warning', 3]]);
    expect(counts).to.deep.equal({ error: 0, warning: 1, info: 2 });
  });

  it('keeps the first five places, or as many as are asked for', () => {
    const report = Array.from({ length: 9 }, (_, index) => entry('url-bad', 'warning', `items[${index}].url`));
    const paths = (most?: number): string[] => diagnose(report, most).findings[0]!.places.map(({ path }) => path);
    expect(paths()).to.deep.equal([0, 1, 2, 3, 4].map((index) => `items[${index}].url`));
    expect(paths(1)).to.deep.equal(['items[0].url']);
    expect(paths(Infinity)).to.have.length(9);
  });

  it('names a rule that it does not know, as another version may have noted it', () => {
    for (const rule of ['of-tomorrow', 'constructor', '__proto__', '']) {
      const report = [{ ...entry('duplicate', 'error'), rule: rule as ReportRule }];
      const [finding] = diagnose(report).findings;
      expect(finding).to.include({ rule, severity: 'error', count: 1, done: 'Nothing more is known.', mend: '' });
    }
  });

  it('takes a severity that it does not know for the mildest', () => {
    const { counts, findings } = diagnose([entry('duplicate', 'fatal' as Severity)]);
    expect([counts.info, findings[0]!.severity]).to.deep.equal([1, 'info']);
  });

  it('leaves the report as it was', () => {
    const report = [entry('duplicate', 'info'), entry('id-missing', 'error')];
    const before = JSON.stringify(report);
    diagnose(report);
    expect(JSON.stringify(report)).to.equal(before);
  });

  it('loses no entry of any report, and sorts all of them', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
    const rule = fc.oneof(
      fc.constantFrom(...(Object.keys(RULES) as ReportRule[])),
      fc.string() as fc.Arbitrary<ReportRule>,
    );
    const any = fc.array(fc.record({ path: fc.string(), rule, severity, seen: fc.string() }));
    fc.assert(
      fc.property(any, (report) => {
        const { counts, findings } = diagnose(report);
        const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
        expect(sum(Object.values(counts))).to.equal(report.length);
        expect(sum(findings.map(({ count }) => count))).to.equal(report.length);
        expect(new Set(findings.map((finding) => finding.rule)).size).to.equal(findings.length);
        const ranks = findings.map((finding) => ['error', 'warning', 'info'].indexOf(finding.severity));
        expect(ranks).to.deep.equal([...ranks].sort());
      }),
    );
  });

  it('reads the report of a faulty feed', async () => {
    const { value } = await parseFeed({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'City',
      items: [
        { title: 'No id', content_text: 'a' },
        { id: '2', title: 'Late', date_published: 'soon', content_text: 'a' },
        { id: '3', title: 'Held', content_text: 'a', _news: { status: 'withheld' } },
      ],
    });
    const { counts, findings } = diagnose(value!.report);
    expect(counts).to.deep.equal({ error: 2, warning: 1, info: 0 });
    expect(findings.map(({ rule, places }) => [rule, places[0]!.path])).to.deep.equal([
      ['id-missing', 'items[0]'],
      ['not-usable', 'items[2]'],
      ['date-bad', 'items[1].date_published'],
    ]);
  });
});

describe('countWords', () => {
  for (const [words, error, warning, info] of [
    ['no findings', 0, 0, 0],
    ['1 error', 1, 0, 0],
    ['2 errors, 1 warning, 3 notes', 2, 1, 3],
    ['1 note', 0, 0, 1],
  ] as const) {
    it(`says "${words}"`, () => {
      expect(countWords({ error, warning, info })).to.equal(words);
    });
  }
});
