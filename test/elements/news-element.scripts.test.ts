import { expect, part } from '../support/elements.js';
import { cardWith, feedOf, feedWith, fullStory, story, stories } from '../support/news.js';

type Mounted = Awaited<ReturnType<typeof feedWith>>;

const URDU = { language: 'ur', title: 'نئی کشتی جزیرے پہنچ گئی', summary: 'دھوپ میں ایک بنچ۔' };

const lineOf = (element: Element): number => {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
};

const cards = (element: Mounted): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.card')];
const headline = (card: Element): HTMLElement => card.querySelector('.headline')!;

/** Whether the style of scripts has come. */
const isSet = (element: Mounted): boolean =>
  element.shadowRoot!.adoptedStyleSheets.some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.includes(':lang(ur)')),
  );

describe('a news element, the scripts of its text', () => {
  it('loads nothing for Latin, Greek and Cyrillic', async () => {
    expect(isSet(await feedWith(stories(1)))).to.equal(false);
    expect(
      isSet(await feedWith([story(0, { language: 'el' }), story(1, { language: 'sr-Cyrl' })], { lang: 'fr' })),
    ).to.equal(false);
  });

  for (const lang of ['ar', 'bn', 'fa', 'hi', 'ja', 'ko', 'pa', 'ta', 'th', 'ur', 'zh-TW']) {
    it(`sets headlines and text further apart in ${lang}, without slant or spacing`, async () => {
      const element = await feedWith(feedOf([fullStory(0)], { language: lang }), { lang, layout: 'hero' });
      const [card] = cards(element);
      const title = headline(card!);
      expect(lineOf(title)).to.be.above(1.3);
      expect(lineOf(part(element, 'summary'))).to.be.above(1.55);
      expect(getComputedStyle(title).letterSpacing).to.match(/^(normal|0px)$/);
      expect(getComputedStyle(title).fontStyle).to.equal('normal');
    });
  }

  it('sets a story in its own language, direction and line height among others', async () => {
    const element = await feedWith([fullStory(0), fullStory(1, URDU)]);
    const [english, urdu] = cards(element);
    expect([english!, urdu!].map((card) => getComputedStyle(card).direction)).to.deep.equal(['ltr', 'rtl']);
    expect([english!, urdu!].map((card) => lineOf(headline(card)))).to.deep.equal([1.25, 2.1]);
    expect(getComputedStyle(headline(urdu!)).fontFamily).to.contain('Nastaliq');
    expect(getComputedStyle(headline(english!)).fontFamily).not.to.contain('Nastaliq');
    const meta = urdu!.querySelector<HTMLElement>('.meta')!;
    expect([meta.lang, getComputedStyle(meta).direction]).to.deep.equal(['en-GB', 'rtl']);
  });

  it('sets an English story on an Urdu page as English', async () => {
    const json = feedOf([fullStory(0, URDU), fullStory(1, { language: 'en' })], { language: 'ur' });
    const [urdu, english] = cards(await feedWith(json, { lang: 'ur' }));
    expect([urdu!, english!].map((card) => getComputedStyle(card).direction)).to.deep.equal(['rtl', 'ltr']);
    expect([urdu!, english!].map((card) => lineOf(headline(card)))).to.deep.equal([2.1, 1.25]);
    expect([urdu!, english!].map((card) => lineOf(card.querySelector('.summary')!))).to.deep.equal([2.1, 1.45]);
  });

  it('leaves the typeface of an Urdu page alone', async () => {
    const element = await cardWith([fullStory(0, URDU)], { lang: 'ur' });
    expect(getComputedStyle(part(element, 'headline')).fontFamily).not.to.contain('Nastaliq');
  });

  it('tells Shahmukhi from Gurmukhi', async () => {
    const list = await feedWith(['pa', 'pa-Arab', 'pa-PK'].map((language, id) => fullStory(id, { language })));
    expect(cards(list).map((card) => lineOf(headline(card)))).to.deep.equal([1.35, 2.1, 2.1]);
    expect(cards(list).map((card) => card.dir)).to.deep.equal(['ltr', 'rtl', 'rtl']);
  });
});
