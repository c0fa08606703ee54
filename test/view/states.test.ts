import { expect } from '../support/elements.js';
import { drawn, textOf } from '../support/views.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import { PROBLEM_KINDS, type Problem } from '../../src/model/problem.js';
import { problemView, skeletonView } from '../../src/view/states.js';

const problem = (fields: Partial<Problem> = {}): Problem => ({
  kind: 'network',
  url: null,
  status: null,
  detail: null,
  sentence: 'The news could not be reached.',
  message: 'For a log.',
  ...fields,
});

describe('skeletonView', () => {
  it('holds a place for each card, in its layout, and is not read out', async () => {
    const box = await drawn(
      skeletonView(
        [
          { layout: 'inline', fields: ['image', 'summary'] },
          { layout: 'headline', fields: ['time'] },
        ],
        'rail',
      ),
    );
    const items = box.firstElementChild!;
    expect(items.className).to.equal('items as-rail');
    for (const each of items.children) expect(each.getAttribute('aria-hidden')).to.equal('true');
    expect(textOf(items)).to.equal('');
    expect([...items.children].map(({ firstElementChild }) => firstElementChild!.className.trim())).to.deep.equal([
      'card is-inline pictured',
      'card is-headline',
    ]);
    expect(items.querySelectorAll('.frame')).to.have.length(1);
  });
});

const ENGLISH = { tag: 'en', messages: en };

describe('problemView', () => {
  it('says the problem’s own sentence in English, and not what is for a log', async () => {
    const box = await drawn(problemView(problem(), ENGLISH, () => undefined));
    expect(textOf(box)).to.equal('The news could not be reached. Try again');
  });

  for (const kind of PROBLEM_KINDS) {
    it(`says ${kind} in the language of the page`, async () => {
      const given = problem({ kind, status: 503 });
      const box = await drawn(problemView(given, { tag: 'fr', messages: fr }, () => undefined));
      expect(textOf(box)).to.equal(`${fr.problems[kind](given, 'fr')}${kind === 'no-source' ? '' : ' Réessayer'}`);
    });
  }

  it('does what a reader asks', async () => {
    let asked = 0;
    const box = await drawn(problemView(problem(), ENGLISH, () => asked++));
    box.querySelector('button')!.click();
    expect(asked).to.equal(1);
    expect(box.querySelector('button')!.type).to.equal('button');
  });

  it('offers nothing to try again where no source is given', async () => {
    const box = await drawn(problemView(problem({ kind: 'no-source' }), ENGLISH, () => undefined));
    expect(box.querySelector('button')).to.equal(null);
  });
});
