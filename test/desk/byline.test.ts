import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { agencyFinder } from '../../src/desk/agencies.js';
import { readJoinedByline } from '../../src/desk/byline.js';
import { isDate } from '../../src/model/date.js';

const INDIA = 'Asia/Kolkata';
const TIME = '2026-01-06T09:46:00+05:30';
const find = agencyFinder(['The Wire Service']);
const read = (text: string, zone: string | null = INDIA) => readJoinedByline(text, find, zone);

describe('readJoinedByline', () => {
  const joined: [text: string, byline: string, agency: string, publishedAt: string | null][] = [
    ['City Desk The Wire Service, 06 Jan, 2026 09:46 AM', 'City Desk', 'The Wire Service', TIME],
    ['City Desk, The Wire Service, 06 Jan, 2026 09:46 AM', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service 06 Jan 2026 09:46', 'City Desk', 'The Wire Service', TIME],
    ['City Desk | The Wire Service | January 6, 2026 9:46 am', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, 06 Jan, 2026 09:46 AM IST', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, 06 Jan, 2026 09:46 AM (IST)', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, Updated: 06 Jan, 2026 09:46 AM', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, Last updated on 06 Jan, 2026 09:46 AM', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service Published - January 06, 2026 09:46 am', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, 06 Jan 2026', 'City Desk', 'The Wire Service', '2026-01-06'],
    ['City Desk The Wire Service, 06 Jan 2026 09:46 GMT', 'City Desk', 'The Wire Service', '2026-01-06T09:46:00Z'],
    ['City Desk The Wire Service, 06 Jan 2026 09:46 EST', 'City Desk', 'The Wire Service', '2026-01-06T09:46:00-05:00'],
    ['City Desk The Wire Service, Tue, 06 Jan, 2026 09:46 AM', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service | Tuesday, January 6, 2026 9:46 AM', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, 06 Jan, 2026, 09:46 hrs IST', 'City Desk', 'The Wire Service', TIME],
    ['City Desk The Wire Service, 06 Jan, 2026 09:46 AM |', 'City Desk', 'The Wire Service', TIME],
    ['The Wire Service, 06 Jan, 2026 09:46 AM', '', 'The Wire Service', TIME],
    ['PTI, 06 Jan, 2026 09:46 AM', '', 'PTI', TIME],
    ['By PTI, 06 Jan, 2026 09:46 AM', '', 'PTI', TIME],
    ['City Desk PTI, 06 Jan, 2026 09:46 AM', 'City Desk', 'PTI', TIME],
    ['Ada Quill, PTI, 06 Jan, 2026 09:46 AM', 'Ada Quill', 'PTI', TIME],
    ['City Desk The Wire Service', 'City Desk', 'The Wire Service', null],
    ['Ada Quill Associated Press', 'Ada Quill', 'Associated Press', null],
    ['By Ada Quill, The Associated Press', 'By Ada Quill', 'The Associated Press', null],
    ['By ADA QUILL Canadian Press', 'By ADA QUILL', 'Canadian Press', null],
    ['By The Wire Service', '', 'The Wire Service', null],
    ['By AFP', '', 'AFP', null],
    ['Mumbai Bureau ANI', 'Mumbai Bureau', 'ANI', null],
    ['Special Correspondent Reuters', 'Special Correspondent', 'Reuters', null],
    ['Ada Quill (AFP)', 'Ada Quill', 'AFP', null],
    ['Ada Quill (Oslo) (AFP)', 'Ada Quill (Oslo)', 'AFP', null],
    ['(Ada Quill, AFP)', 'Ada Quill', 'AFP', null],
    ['Ada Quill; AFP', 'Ada Quill', 'AFP', null],
    ['Source: Reuters', '', 'Reuters', null],
    ['Ada Quill/PA', 'Ada Quill', 'PA', null],
    ['Ada Quill/dpa', 'Ada Quill', 'dpa', null],
    ['Ada Quill | Reuters', 'Ada Quill', 'Reuters', null],
    ['Ada Quill - Reuters', 'Ada Quill', 'Reuters', null],
    ['Ada Quill – Reuters', 'Ada Quill', 'Reuters', null],
    ['Ada Quill · Reuters', 'Ada Quill', 'Reuters', null],
    ['Ada Quill and Bo Lind, AP', 'Ada Quill and Bo Lind', 'AP', null],
  ];
  for (const [text, byline, agency, publishedAt] of joined) {
    it(`tells "${text}" apart`, () => {
      expect(read(text)).to.deep.equal({ byline, agency, publishedAt, unclear: false });
    });
  }

  // Bylines of people and bodies: nothing may be taken from them.
  const ordinary = [
    '',
    'Ada Quill',
    'By Ada Quill and Bo Lind',
    'Karthik AP',
    'AP Singh',
    'Suresh UNI',
    'Mehmet EFE',
    'Maria Lusa',
    'Maria Lopes-Lusa',
    'Michael Bloomberg',
    'By Michael Bloomberg',
    'Ada Reuters',
    'Ani Patel',
    'Ada Quill with AP',
    'Jane Doe, PA',
    'Ada Quill, Scranton, PA',
    'Foreign Press Association',
    'Ada Quill, Foreign Press Association',
    'Reuters Staff',
    'Thomson Reuters Foundation',
    'PTI, Ada Quill',
    'Ada Quill (AP) and Bo Lind (AFP)',
    'Ada Quill (City Desk AFP)',
    'Par Ada Quill avec AFP',
    'La rédaction avec AFP',
    'Von Ada Quill und dpa',
    'アダ・クイル',
    'Posted on 6 Jan 2026 by Ada Quill',
    'Ada Quill, 6 août',
    '06 Jan, 2026 09:46 AM PTI',
    'Studio 54',
    'Reuters',
    'The Wire Service',
    `${'Ada Quill, '.repeat(30)}AFP`,
  ];
  for (const text of ordinary) {
    it(`leaves "${text.slice(0, 60)}" alone`, () => {
      expect(read(text)).to.equal(null);
    });
  }

  // The time can be read, but who is who stays as printed.
  const timed: [text: string, byline: string][] = [
    ['Karthik AP, 06 Jan 2026 09:46 AM', 'Karthik AP'],
    ['Maria Lusa, 06 Jan 2026 09:46 AM', 'Maria Lusa'],
    ['By Michael Bloomberg, 06 Jan 2026 09:46 AM', 'By Michael Bloomberg'],
    ['Ada Quill PTI, 06 Jan 2026 09:46 AM', 'Ada Quill PTI'],
    ['Ada Sun 06 Jan 2026 09:46 AM', 'Ada Sun'],
    ['Chidi Sunday 06 Jan 2026 09:46 AM', 'Chidi Sunday'],
    ['Ada Quill, 06 Jan 2026 09:46 AM', 'Ada Quill'],
    ['Ada Quill on January 6, 2026 9:46 am', 'Ada Quill'],
    ['Ada Quill (Oslo), 06 Jan 2026 09:46 AM', 'Ada Quill (Oslo)'],
    ['Reuters Staff, 06 Jan 2026 09:46 AM', 'Reuters Staff'],
    ['Ada Quill and The Wire Service, 06 Jan 2026 09:46 AM', 'Ada Quill and The Wire Service'],
    ['06 Jan 2026 09:46 AM', ''],
  ];
  for (const [text, byline] of timed) {
    it(`takes only the time out of "${text}" and says that it is unclear`, () => {
      expect(read(text)).to.deep.equal({ byline, agency: null, publishedAt: TIME, unclear: true });
    });
  }

  const printed = [
    'Ada Quill and The Wire Service',
    'Ada Quill, with files from The Canadian Press',
    'ADA QUILL AND THE WIRE SERVICE',
    'Ada Quill for The Associated Press',
    'Ada Quill & The Wire Service',
    'The Wire Service, Ada Quill',
    'City Desk The Wire Service, 99 Jan, 2026 09:46 AM',
    'City Desk The Wire Service, 30 Feb, 2026',
    'City Desk The Wire Service, 06 Jan, 2026 13:05 PM',
    'City Desk The Wire Service, 6 Foo 2026',
    'Ada Quill, 6 marraskuu 2026',
    'Ada Quill, 6 janvier 2026',
  ];
  for (const text of printed) {
    it(`leaves "${text}" as printed and says that it is unclear`, () => {
      expect(read(text)).to.deep.equal({ byline: text, agency: null, publishedAt: null, unclear: true });
    });
  }

  it('leaves a time that no zone is known for as printed', () => {
    const text = 'City Desk The Wire Service, 06 Jan, 2026 09:46 AM';
    expect(read(text, null)).to.deep.equal({ byline: text, agency: null, publishedAt: null, unclear: true });
    expect(read(text, 'Mars/Olympus')).to.deep.equal({ byline: text, agency: null, publishedAt: null, unclear: true });
  });

  it('needs no zone for a day alone and for a time with its own', () => {
    expect(read('City Desk The Wire Service, 06 Jan, 2026', null)?.publishedAt).to.equal('2026-01-06');
    expect(read('City Desk The Wire Service, 06 Jan, 2026 09:46 GMT', null)?.publishedAt).to.equal(
      '2026-01-06T09:46:00Z',
    );
  });

  it('follows the clocks of the publisher', () => {
    const at = (text: string) => read(`City Desk The Wire Service, ${text}`, 'America/New_York')?.publishedAt;
    expect(at('08 Mar, 2026 01:59 AM')).to.equal('2026-03-08T01:59:00-05:00');
    expect(at('08 Mar, 2026 03:00 AM')).to.equal('2026-03-08T03:00:00-04:00');
  });

  it('knows no agency that nobody named', () => {
    expect(readJoinedByline('City Desk The Wire Service', agencyFinder(), INDIA)).to.equal(null);
  });

  it('is quick with long runs of separators', () => {
    // The square of the time would be longer than a test may take.
    expect(read(`Ada${' ,'.repeat(100_000)}Quill`)).to.equal(null);
  });

  it('never loses a name, whatever the byline', () => {
    const words = fc.constantFrom(
      'Ada',
      'Quill',
      'AP',
      'PTI',
      'Lusa',
      'Reuters',
      'Desk',
      'The Wire Service',
      'Canadian Press',
      'By',
      'and',
      ',',
      '|',
      '-',
      '(',
      ')',
      '/',
      '06 Jan 2026',
      '09:46 AM',
      'IST',
      'on',
      'Updated:',
      ';',
      'Tue',
      'hrs',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (all) => {
        const text = all.join(' ');
        const found = read(text);
        if (!found) return true;
        const left = `${found.byline} ${found.agency ?? ''}`;
        const kept = ['Ada', 'Quill', 'AP', 'PTI', 'Lusa', 'Reuters', 'Desk', 'Wire', 'Canadian'];
        const count = (where: string, name: string): number => where.split(name).length;
        return (
          kept.every((name) => count(left, name) >= count(text, name)) &&
          (found.publishedAt === null || isDate(found.publishedAt))
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and makes no byline longer than what was printed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (read(text)?.byline ?? '').length <= text.length));
  });
});
