import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import { relatedHeading } from '../../src/view/related.js';
import { article } from '../support/articles.js';
import { expect } from '../support/elements.js';

const harbour = article({ section: { name: 'Harbour', url: null } });
const town = article({ id: 'b', section: { name: 'Town', url: null } });
const plain = article({ id: 'c' });
const wanted = { section: '', pageSection: '', tags: [], exclude: [], languages: [], self: [] };

describe('relatedHeading', () => {
  const CASES: [
    what: string,
    of: typeof harbour | undefined,
    wanted: Partial<typeof wanted>,
    english: string,
    inFrench: string,
  ][] = [
    ['the article’s section', harbour, {}, 'More Harbour articles', 'À lire aussi : Harbour'],
    ['the page’s wish first', harbour, { section: 'town' }, 'More Town articles', 'À lire aussi : Town'],
    [
      'the article’s before the page’s',
      harbour,
      { pageSection: 'Town' },
      'More Harbour articles',
      'À lire aussi : Harbour',
    ],
    ['the page’s else', plain, { pageSection: 'town' }, 'More Town articles', 'À lire aussi : Town'],
    [
      'the page’s, where the article is not known',
      undefined,
      { pageSection: 'Sea' },
      'More Sea articles',
      'À lire aussi : Sea',
    ],
    ['nothing, where nobody names one', plain, {}, 'More articles', 'À lire aussi'],
    ['nothing, where no article is known', undefined, {}, 'More articles', 'À lire aussi'],
  ];

  for (const [what, of, more, english, inFrench] of CASES) {
    it(`names ${what}`, () => {
      const given = [of, [harbour, town, plain], { ...wanted, ...more }] as const;
      expect(relatedHeading(...given, en)).to.equal(english);
      expect(relatedHeading(...given, fr).replaceAll('\u00a0', ' ')).to.equal(inFrench);
    });
  }
});
