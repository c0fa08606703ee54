import { expect } from '../support/elements.js';
import { article } from '../support/articles.js';
import { drawn, settings, textOf } from '../support/views.js';
import fr from '../../src/i18n/fr.js';
import { localeOf } from '../../src/i18n/locales.js';
import type { Feed } from '../../src/model/feed.js';
import type { CardSettings } from '../../src/view/settings.js';
import { timeView } from '../../src/view/time.js';

const timeOf = async (
  publishedAt: string | null,
  fields: Partial<CardSettings> = {},
  updatedAt: string | null = null,
): Promise<[text: string, datetime: string] | null> => {
  const time = (await drawn(timeView(article({ publishedAt, updatedAt }), settings(fields)))).querySelector('time');
  return time && [textOf(time), time.dateTime];
};

describe('timeView', () => {
  it('writes an age, and the moment for machines as the feed has it', async () => {
    expect(await timeOf('2026-01-06T13:46:00+05:30')).to.deep.equal(['1 hour ago', '2026-01-06T13:46:00+05:30']);
  });

  it('writes the update in place of the publication', async () => {
    expect(await timeOf('2026-01-06T06:46:00Z', {}, '2026-01-06T08:46:00Z')).to.deep.equal([
      'Updated 1 hour ago',
      '2026-01-06T08:46:00Z',
    ]);
  });

  it('writes nothing where the feed does not say', async () => {
    expect(await timeOf(null)).to.equal(null);
  });

  const CUTOFFS: [cutoff: string, published: string, relative: boolean][] = [
    ['0', '2026-01-06T09:45:59Z', false],
    ['30m', '2026-01-06T09:16:01Z', true],
    ['30m', '2026-01-06T09:16:00Z', false],
    ['12h', '2026-01-05T21:46:01Z', true],
    ['12h', '2026-01-05T21:46:00Z', false],
    ['2w', '2025-12-23T09:46:01Z', true],
    ['2w', '2025-12-23T09:46:00Z', false],
  ];

  for (const [timeCutoff, published, relative] of CUTOFFS) {
    it(`writes ${relative ? 'an age' : 'a date'} for ${published} and a cut-off of ${timeCutoff}`, async () => {
      const [text] = (await timeOf(published, { timeCutoff }))!;
      expect(/ago|now/.test(text)).to.equal(relative);
    });
  }

  it('writes dates in the zone that the page wants', async () => {
    const absolute = { time: 'absolute', timeZone: 'publisher' } as const;
    expect((await timeOf('2026-01-06T20:00:00+02:00', absolute))?.[0]).to.equal('6 Jan 2026, 20:00');
    const feed = { timeZone: 'Asia/Tokyo' } as Feed;
    expect((await timeOf('2026-01-06T20:00:00+02:00', { ...absolute, feed }))?.[0]).to.equal('7 Jan 2026, 03:00');
    const zone = { ...absolute, feed, timeZone: 'Europe/Dublin' };
    expect((await timeOf('2026-01-06T20:00:00+02:00', zone))?.[0]).to.equal('6 Jan 2026, 18:00');
  });

  it('writes in the language of the page', async () => {
    const locale = localeOf('fr', fr);
    expect((await timeOf('2026-01-06T08:46:00Z', { locale }))?.[0]).to.equal('il y a 1 heure');
    expect((await timeOf('2026-01-06T02:46:00Z', { locale }, '2026-01-06T08:46:00Z'))?.[0]).to.equal(
      'Mis à jour : il y a 1 heure',
    );
  });
});
