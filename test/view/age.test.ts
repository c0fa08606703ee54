import ar from '../../src/i18n/ar.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import type { Messages } from '../../src/i18n/en.js';
import type { Feed } from '../../src/model/feed.js';
import { ageView } from '../../src/view/age.js';
import { kit } from '../../src/view/kit.js';
import { fakeClock } from '../support/clock.js';
import { expect } from '../support/elements.js';
import { drawn, textOf } from '../support/views.js';

const NOW = '2026-01-06T09:46:00Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const drawnAt = async (age: number, tag = 'en-GB', messages: Messages = en): Promise<HTMLElement> => {
  const { now } = fakeClock(NOW);
  const feed = { keptAt: now - age } as Feed;
  return drawn(ageView({ feed, locale: { tag, messages } }, kit));
};

describe('ageView', () => {
  const AGES: [age: number, english: string, french: string, arabic: string][] = [
    [3 * HOUR, 'Last updated 3 hours ago', 'Dernière mise à jour : il y a 3 heures', 'آخر تحديث: قبل ٣ ساعات'],
    [HOUR, 'Last updated 1 hour ago', 'Dernière mise à jour : il y a 1 heure', 'آخر تحديث: قبل ساعة واحدة'],
    [20 * MINUTE, 'Last updated 20 minutes ago', 'Dernière mise à jour : il y a 20 minutes', 'آخر تحديث: قبل ٢٠ دقيقة'],
    [48 * HOUR, 'Last updated 2 days ago', 'Dernière mise à jour : il y a 2 jours', 'آخر تحديث: قبل يومين'],
  ];

  for (const [age, english, french, arabic] of AGES) {
    it(`says in each language how old the news is: ${english}`, async () => {
      expect(textOf(await drawnAt(age))).to.equal(english);
      expect(textOf(await drawnAt(age, 'fr', fr))).to.equal(french);
      expect(textOf(await drawnAt(age, 'ar-EG', ar))).to.equal(arabic);
    });
  }

  it('has an age however old it is, in days', async () => {
    expect(textOf(await drawnAt(400 * 24 * HOUR))).to.equal('Last updated 400 days ago');
  });

  it('is now just after, also by a clock that is a little slow', async () => {
    for (const age of [0, 30_000, -2 * MINUTE]) expect(textOf(await drawnAt(age))).to.equal('Last updated now');
  });

  it('is the element’s status, as the page writes it', async () => {
    const line = (await drawnAt(HOUR)).querySelector('p')!;
    expect(line.getAttribute('part')).to.equal('status');
  });
});
