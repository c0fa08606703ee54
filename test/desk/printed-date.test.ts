import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { readPrintedDate } from '../../src/desk/printed-date.js';
import { isDate } from '../../src/model/date.js';

const INDIA = 'Asia/Kolkata';
const NEW_YORK = 'America/New_York';

describe('readPrintedDate', () => {
  const zoned: [given: string, text: string][] = [
    // RFC 5322, 3.3 and 4.3
    ['Fri, 02 Jan 2026 03:04:05 GMT', '2026-01-02T03:04:05Z'],
    ['Fri, 02 Jan 2026 03:04:05 UT', '2026-01-02T03:04:05Z'],
    ['Fri, 02 Jan 2026 03:04:05 +0530', '2026-01-02T03:04:05+05:30'],
    ['Fri, 02 Jan 2026 03:04:05 -0800', '2026-01-02T03:04:05-08:00'],
    ['Fri, 02 Jan 2026 03:04:05 +0000 (UTC)', '2026-01-02T03:04:05+00:00'],
    ['2 Jan 2026 03:04 Z', '2026-01-02T03:04:00Z'],
    ['Fri, 02 Jan 2026 03:04:05 EST', '2026-01-02T03:04:05-05:00'],
    ['Fri, 02 Jan 2026 03:04:05 EDT', '2026-01-02T03:04:05-04:00'],
    ['Fri, 02 Jan 2026 03:04:05 CST', '2026-01-02T03:04:05-06:00'],
    ['Fri, 02 Jan 2026 03:04:05 MST', '2026-01-02T03:04:05-07:00'],
    ['Fri, 02 Jan 2026 03:04:05 PST', '2026-01-02T03:04:05-08:00'],
    ['Fri, 02 Jan 2026 03:04:05 PDT', '2026-01-02T03:04:05-07:00'],
    // As Date.prototype.toString writes it
    ['Fri Jan 02 2026 03:04:05 GMT+0530 (India Standard Time)', '2026-01-02T03:04:05+05:30'],
    // Sloppy RFC 3339
    ['2026-01-06 09:46:00Z', '2026-01-06T09:46:00Z'],
    ['2026-01-06 09:46 UTC', '2026-01-06T09:46:00Z'],
    ['2026-01-06T09:46Z', '2026-01-06T09:46:00Z'],
    ['2026-01-06T09:46:00+0530', '2026-01-06T09:46:00+05:30'],
    ['2026-01-06T09:46:00+05', '2026-01-06T09:46:00+05:00'],
    ['2026-01-06 09:46:00.123 -08:00', '2026-01-06T09:46:00-08:00'],
    ['2026-01-06T09:46:00,5Z', '2026-01-06T09:46:00Z'],
    ['2026-01-06t09:46:00z', '2026-01-06T09:46:00Z'],
    ['2026-01-06T0946Z', '2026-01-06T09:46:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    [' 2026-01-06T09:46:00Z ', '2026-01-06T09:46:00Z'],
  ];
  for (const [given, text] of zoned) {
    it(`reads "${given}" in its own zone`, () => {
      expect(readPrintedDate(given, null)).to.deep.equal({ text, zoned: true });
      const publisher = /[CP]ST/.test(given) ? NEW_YORK : INDIA;
      expect(readPrintedDate(given, publisher)).to.deep.equal({ text, zoned: true });
    });
  }

  const local: [given: string, time: string][] = [
    ['06 Jan, 2026 09:46 AM', '2026-01-06T09:46:00'],
    ['06 Jan, 2026 09:46 PM', '2026-01-06T21:46:00'],
    ['06 Jan, 2026 12:00 AM', '2026-01-06T00:00:00'],
    ['06 Jan, 2026 12:30 PM', '2026-01-06T12:30:00'],
    ['6 January 2026 09:46', '2026-01-06T09:46:00'],
    ['6 Jan. 2026, 09.46', '2026-01-06T09:46:00'],
    ['January 6, 2026, 9:46 am', '2026-01-06T09:46:00'],
    ['January 6, 2026 at 9:46 p.m.', '2026-01-06T21:46:00'],
    ['Tuesday, January 6, 2026 9:46:07 PM', '2026-01-06T21:46:07'],
    ['Tue, 6 Jan 2026 23:59', '2026-01-06T23:59:00'],
    ['Sept. 3, 2026 1:02 pm', '2026-09-03T13:02:00'],
    ['1 MAY 2026 1:02PM', '2026-05-01T13:02:00'],
    ['2026-01-06 09:46', '2026-01-06T09:46:00'],
    ['2026-01-06T09:46:00', '2026-01-06T09:46:00'],
  ];
  for (const [given, time] of local) {
    it(`reads "${given}" as the publisher's time`, () => {
      expect(readPrintedDate(given, INDIA)).to.deep.equal({ text: `${time}+05:30`, zoned: true });
    });

    it(`says that "${given}" has no zone where nobody knows the publisher's`, () => {
      expect(readPrintedDate(given, null)).to.deep.equal({ text: `${time}Z`, zoned: false });
    });
  }

  const days: [given: string, text: string][] = [
    ['06 Jan, 2026', '2026-01-06'],
    ['January 6, 2026', '2026-01-06'],
    ['29 February 2024', '2024-02-29'],
    ['2026-01-06', '2026-01-06'],
    ['4 March 1965', '1965-03-04'],
  ];
  for (const [given, text] of days) {
    it(`reads "${given}" as a day, which needs no zone`, () => {
      expect(readPrintedDate(given, null)).to.deep.equal({ text, zoned: true });
      expect(readPrintedDate(given, INDIA)).to.deep.equal({ text, zoned: true });
    });
  }

  const changes: [fact: string, given: string, text: string][] = [
    ['winter', '2026-01-06 09:46', '2026-01-06T09:46:00-05:00'],
    ['summer', '2026-07-06 09:46', '2026-07-06T09:46:00-04:00'],
    ['the minute before clocks go forward', '2026-03-08 01:59', '2026-03-08T01:59:00-05:00'],
    ['the minute after clocks went forward', '2026-03-08 03:00', '2026-03-08T03:00:00-04:00'],
    ['the minute before clocks go back', '2026-11-01 00:59', '2026-11-01T00:59:00-04:00'],
    ['the hour that comes twice, the first time', '2026-11-01 01:30', '2026-11-01T01:30:00-04:00'],
    ['the hour after clocks went back', '2026-11-01 02:00', '2026-11-01T02:00:00-05:00'],
  ];
  for (const [fact, given, text] of changes) {
    it(`knows New York's offset in ${fact}`, () => {
      expect(readPrintedDate(given, NEW_YORK)).to.deep.equal({ text, zoned: true });
    });
  }

  it('gives an hour that clocks leave out the moment of its own offset or the next', () => {
    const { text } = readPrintedDate('2026-03-08 02:30', NEW_YORK)!;
    expect(new Date(text).toISOString()).to.be.oneOf(['2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z']);
  });

  const offsets: [zone: string, offset: string][] = [
    ['UTC', '+00:00'],
    ['Asia/Kathmandu', '+05:45'],
    ['America/St_Johns', '-03:30'],
    ['Pacific/Kiritimati', '+14:00'],
    ['Europe/Paris', '+01:00'],
  ];
  for (const [zone, offset] of offsets) {
    it(`writes the offset of ${zone}`, () => {
      expect(readPrintedDate('06 Jan 2026 09:46', zone)?.text).to.equal(`2026-01-06T09:46:00${offset}`);
    });
  }

  it('takes an unknown zone as none', () => {
    expect(readPrintedDate('06 Jan 2026 09:46', 'Mars/Olympus')).to.deep.equal({
      text: '2026-01-06T09:46:00Z',
      zoned: false,
    });
  });

  it('leaves letters that mean another zone in Asia and Australia to the publisher', () => {
    expect(readPrintedDate('06 Jan 2026 09:46 CST', 'Asia/Shanghai')?.text).to.equal('2026-01-06T09:46:00+08:00');
    expect(readPrintedDate('06 Jan 2026 09:46 EDT', 'Australia/Sydney')?.text).to.equal('2026-01-06T09:46:00+11:00');
    expect(readPrintedDate('06 Jan 2026 09:46 CST', NEW_YORK)?.text).to.equal('2026-01-06T09:46:00-06:00');
  });

  const none = [
    '',
    '   ',
    'yesterday',
    '5 minutes ago',
    '30 Feb 2026',
    '29 Feb 2026',
    '31 April 2026 09:46',
    '0 Jan 2026',
    '32 Jan 2026',
    '06 Jan, 2026 13:05 PM',
    '06 Jan, 2026 00:05 AM',
    '06 Jan, 2026 24:00',
    '06 Jan, 2026 09:60',
    '2026-01-06 09:46:75',
    '2026-13-01',
    '2026-01-06T09:46:00+99:99',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '06 Foo 2026',
    '06 anf 2026',
    '6 marraskuu 2026',
    '6 janvier 2026',
    '06/01/2026',
    '01/06/26',
    '06 Jan 26',
    'Jan 2026',
    '1767673560',
    '1970-01-01',
    '1970-01-01 00:00:00',
    '01 Jan 1970 00:00:00 GMT',
    '1970-01-01T05:30:00+05:30',
    `06 Jan 2026 (${'x'.repeat(80)})`,
  ];
  for (const given of none) {
    it(`is null for "${given.slice(0, 40)}"`, () => {
      expect(readPrintedDate(given, null)).to.equal(null);
      expect(readPrintedDate(given, INDIA)).to.equal(null);
    });
  }

  it('gives a date of the model or null, whatever the text', () => {
    const words = fc.constantFrom(
      '06',
      '6',
      '2026',
      '1970',
      '31',
      'Jan',
      'February',
      'Tue',
      ',',
      ' ',
      ':',
      '09:46',
      '-',
      'T',
      'Z',
      '+05:30',
      'AM',
      'p.m.',
      'EST',
      '99',
    );
    const zones = fc.constantFrom(null, INDIA, NEW_YORK, 'Mars/Olympus', '');
    const texts = fc.oneof(
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
      fc.array(words, { maxLength: 12 }).map((all) => all.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, zones, (text, zone) => {
        const found = readPrintedDate(text, zone);
        return found === null || isDate(found.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every moment that a feed writes as RFC 5322', () => {
    const dates = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const found = readPrintedDate(date.toUTCString(), INDIA);
        return found?.zoned === true && Date.parse(found.text) === Math.floor(date.getTime() / 1000) * 1000;
      }),
    );
  });
});
