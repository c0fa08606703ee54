import { expect } from '../support/elements.js';
import { article, picture } from '../support/articles.js';
import { drawn, settings, textOf } from '../support/views.js';
import type { Article } from '../../src/model/article.js';
import { cardView } from '../../src/view/card.js';
import { labelsView } from '../../src/view/details.js';
import { extrasView } from '../../src/view/extras.js';
import { headingsOf } from '../../src/view/headings.js';
import { canShare } from '../../src/view/share.js';
import { FIELDS, type CardSettings, type Field } from '../../src/view/settings.js';

const draw = async (
  fields: Partial<Article>,
  shown: readonly Field[] = FIELDS,
  given: Partial<CardSettings> = {},
  source = '',
): Promise<HTMLElement> => {
  const drawnBy = settings({ rare: { extrasView, headingsOf, labelsView }, ...given });
  const card = cardView(article(fields), 4, { layout: 'stacked', fields: shown }, drawnBy, 3, source);
  return (await drawn(card)).querySelector('article')!;
};

const texts = (card: Element, part: string): string[] =>
  [...card.querySelectorAll(`[part="${part}"]`)].map((node) => textOf(node));

const SHARE = canShare() ? 'Share' : 'Copy link';

describe('cardView', () => {
  it('has the story’s language, or says none', async () => {
    expect((await draw({ language: 'cy' })).lang).to.equal('cy');
    expect((await draw({})).hasAttribute('lang')).to.equal(false);
  });

  it('has nothing that the story lacks', async () => {
    const card = await draw({});
    expect([...card.querySelectorAll('[part]')].map((node) => node.getAttribute('part'))).to.deep.equal([
      'headline',
      'link',
    ]);
    expect(textOf(card)).to.equal(`Ferry returns to the night timetable ${SHARE}`);
  });

  it('shows text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const card = await draw({
      headline: hostile,
      summary: hostile,
      kicker: hostile,
      byline: hostile,
      sponsor: hostile,
    });
    expect(card.querySelectorAll('img, b')).to.have.length(0);
    expect(texts(card, 'headline')).to.deep.equal([hostile]);
    expect(texts(card, 'summary')).to.deep.equal([hostile]);
    expect(texts(card, 'label')).to.deep.equal([`Sponsored by ${hostile}`]);
  });

  it('says what is a label and a section once, as the label', async () => {
    const card = await draw({ section: { name: 'Opinion', url: null }, labels: ['opinion'] });
    expect([texts(card, 'label'), texts(card, 'section')]).to.deep.equal([['Opinion'], []]);
    const own = await draw({ section: { name: 'Opinion', url: null }, labels: ['opinion'] }, ['section']);
    expect([texts(own, 'label'), texts(own, 'section')]).to.deep.equal([[], ['Opinion']]);
  });

  it('has the kicker in place of the section', async () => {
    const section = { name: 'Harbour', url: null };
    expect(texts(await draw({ section }), 'section')).to.deep.equal(['Harbour']);
    const card = await draw({ section, kicker: 'On the quay' });
    expect([texts(card, 'section'), texts(card, 'kicker')]).to.deep.equal([[], ['On the quay']]);
    expect(texts(await draw({ section, kicker: 'On the quay' }, []), 'kicker')).to.deep.equal([]);
  });

  it('has the summary, else the standfirst', async () => {
    expect(texts(await draw({ summary: 'Sum.', standfirst: 'Stand.' }), 'summary')).to.deep.equal(['Sum.']);
    expect(texts(await draw({ standfirst: 'Stand.' }), 'summary')).to.deep.equal(['Stand.']);
  });

  it('says each label once: that it was updated by its time, who paid by name', async () => {
    const labels = ['live', 'updated', 'sponsored'] as const;
    expect(texts(await draw({ labels: [...labels] }), 'label')).to.deep.equal(['Sponsored', 'Live', 'Updated']);
    const times = { publishedAt: '2026-01-06T06:00:00Z', updatedAt: '2026-01-06T08:46:00Z' };
    const card = await draw({ labels: [...labels], sponsor: 'Salt & Co.', ...times });
    expect(texts(card, 'label')).to.deep.equal(['Sponsored by Salt & Co.', 'Live']);
    expect(texts(card, 'time')).to.deep.equal(['Updated 1 hour ago']);
  });

  it('always says that somebody paid', async () => {
    expect(texts(await draw({ labels: ['sponsored', 'opinion'] }, []), 'label')).to.deep.equal(['Sponsored']);
    expect(texts(await draw({ sponsor: 'Salt & Co.' }, []), 'label')).to.deep.equal(['Sponsored by Salt & Co.']);
  });

  it('says how long it takes to read, in the right number', async () => {
    expect(textOf(await draw({ readingMinutes: 1 }, ['reading-time']))).to.contain('1 minute to read');
    expect(textOf(await draw({ readingMinutes: 5 }, ['reading-time']))).to.contain('5 minutes to read');
    expect(textOf(await draw({ readingMinutes: 5 }, ['time']))).not.to.contain('read');
  });

  it('has its picture only where pictures are shown', async () => {
    const image = picture({ url: '/demo/pictures/choir.svg' });
    expect((await draw({ image })).querySelectorAll('img')).to.have.length(1);
    expect((await draw({ image })).matches('.pictured')).to.equal(true);
    expect((await draw({ image }, ['time'])).querySelectorAll('img')).to.have.length(0);
  });

  it('names its publisher where nobody else does', async () => {
    expect(texts(await draw({}, [], {}, 'The Ledger'), 'source')).to.deep.equal(['From The Ledger']);
    expect(texts(await draw({}, []), 'source')).to.deep.equal([]);
  });

  it('has what few pages ask for only where the part that draws it is there', async () => {
    const asked = ['reading-time', 'share'] as const;
    expect(textOf(await draw({ readingMinutes: 5 }, asked))).to.contain(`5 minutes to read ${SHARE}`);
    expect(textOf(await draw({ readingMinutes: 5 }, asked, { rare: undefined }))).to.equal(
      'Ferry returns to the night timetable',
    );
    expect((await draw({ url: null }, asked)).querySelector('button')).to.equal(null);
  });

  it('tells which story a reader chose', async () => {
    const told: unknown[] = [];
    const card = await draw({}, [], {
      select: (event, { id }, position) => {
        event.preventDefault();
        told.push([id, position]);
      },
    });
    card.querySelector('a')!.click();
    expect(told).to.deep.equal([['a1', 4]]);
  });
});
