import { expect } from '@open-wc/testing';
import { saidOnce } from '../../src/desk/said-once.js';
import { article, picture } from '../support/articles.js';

const HEADLINE = 'Ferry returns to the night timetable';

describe('saidOnce', () => {
  it('takes away what repeats the headline', () => {
    const said = saidOnce(
      article({
        standfirst: HEADLINE,
        summary: `${HEADLINE}.`,
        keyPoints: [HEADLINE.toUpperCase(), 'Two crews'],
        image: picture({ alt: HEADLINE, caption: `“${HEADLINE}”`, credit: HEADLINE }),
      }),
    );
    expect([said.standfirst, said.summary, said.keyPoints]).to.deep.equal([null, null, ['Two crews']]);
    expect(said.image).to.deep.include({ alt: '', caption: null });
  });

  it('never takes a credit', () => {
    expect(saidOnce(article({ image: picture({ credit: HEADLINE }) })).image?.credit).to.equal(HEADLINE);
  });

  it('leaves what says something else', () => {
    const other = article({
      standfirst: 'After a winter of repairs',
      summary: `${HEADLINE}, says the council`,
      keyPoints: ['Two crews', 'Three crossings'],
      image: picture({ alt: 'The ferry at dusk', caption: 'The ferry', credit: 'Ada Quill' }),
    });
    const { body: _body, ...fields } = saidOnce(other);
    expect(other).to.deep.include(fields);
  });

  it('makes empty texts null, and leaves an empty alternative text empty', () => {
    const said = saidOnce(article({ standfirst: '', summary: '', keyPoints: ['', 'Two crews'], image: picture() }));
    expect([said.standfirst, said.summary, said.image?.alt, said.image?.caption]).to.deep.equal([null, null, '', null]);
  });

  it('takes away an excerpt that a cut headline begins', () => {
    const text = 'Ferry returns to the night timetable after a winter';
    expect(saidOnce(article({ headline: 'Ferry returns to the…', summary: text })).summary).to.equal(null);
  });

  it('leaves an excerpt that a whole headline begins', () => {
    const text = 'Ferry returns to the night timetable after a winter';
    expect(saidOnce(article({ headline: 'Ferry returns', summary: text })).summary).to.equal(text);
  });

  it('leaves no picture as it is, and changes no article that it was given', () => {
    const given = article({ summary: HEADLINE });
    expect(saidOnce(given).image).to.equal(null);
    expect(given.summary).to.equal(HEADLINE);
  });
});
