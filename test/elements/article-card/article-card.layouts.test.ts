import { audited } from '../../support/audit.js';
import { expect, part, parts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, cardWith, fullStory, isShown, mount, settled, story, until, warnings } from '../../support/news.js';

const FIELDS = ['image', 'caption', 'kicker', 'section', 'label', 'summary', 'byline', 'agency', 'time', 'source'];
const ALWAYS = ['agency', 'source'];
const FULL = ['image', 'section', 'label', 'summary', 'byline', 'agency', 'time', 'source'];

const fieldsOf = (element: Element): string[] => FIELDS.filter((name) => parts(element, name).length > 0);

const LAYOUTS = {
  stacked: FULL,
  inline: FULL,
  headline: ['label', 'agency', 'time', 'source'],
  hero: ['image', 'caption', ...FULL.slice(1)],
};

for (const [layout, fields] of Object.entries(LAYOUTS)) {
  describe(`news-article-card, layout ${layout}`, () => {
    it('is accessible', async () => {
      await audited(await cardWith([fullStory(0)], { layout }));
    });

    it('is accessible with everything that can be shown', async () => {
      const show = 'image section summary byline time label reading-time share';
      const element = await cardWith([fullStory(0, {}, { sponsor: 'Salt & Co.' })], { layout, show });
      await audited(element);
    });

    it('shows what belongs to it', async () => {
      expect(fieldsOf(await cardWith([fullStory(0)], { layout }))).to.deep.equal(fields);
    });

    it('shows only what the page asks for, with the agency and whose news it is', async () => {
      expect(fieldsOf(await cardWith([fullStory(0)], { layout, show: '' }))).to.deep.equal(ALWAYS);
      const element = await cardWith([fullStory(0)], { layout, show: 'section time' });
      expect(fieldsOf(element)).to.deep.equal(['section', 'agency', 'time', 'source']);
    });

    it('keeps the credit of a picture that was asked for in reach of mouse and keyboard', async () => {
      const element = await cardWith([fullStory(0)], { layout, show: 'image' });
      const summary = element.shadowRoot!.querySelector('summary');
      if (summary) {
        expect(isShown(part(element, 'credit'))).to.equal(false);
        expect(summary.getAttribute('aria-label')).to.equal('Picture credit');
        summary.focus();
        expect(element.shadowRoot!.activeElement).to.equal(summary);
        const { left, top, width, height } = summary.getBoundingClientRect();
        expect(width).to.be.at.least(24);
        expect(height).to.be.at.least(24);
        // Nothing lies over it: a click reaches it and not the card's link.
        expect(element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).to.equal(summary);
        summary.click();
      }
      expect(isShown(part(element, 'credit'))).to.equal(true);
      expect(part(element, 'credit').textContent).to.equal('Picture: Northwind/Bo Lind');
    });

    it('is still whole at 160 px', async () => {
      const element = await cardWith([fullStory(0)], { layout });
      element.parentElement!.style.width = '160px';
      const { scrollWidth, clientWidth } = element.shadowRoot!.querySelector('.root')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });
}

describe('news-article-card, its layout', () => {
  it('is stacked for one that is not known, which is named once', async () => {
    const written = warnings();
    const element = await cardWith([fullStory(0)], { layout: 'poster' });
    await cardWith([fullStory(0)], { layout: 'poster' });
    expect(element.layout).to.equal('stacked');
    expect(written.filter((line) => line.includes('"poster"'))).to.have.length(1);
  });

  it('puts the picture above, beside, or nowhere', async () => {
    const place = async (layout: string): Promise<string> => {
      const element = await cardWith([fullStory(0)], { layout });
      element.parentElement!.style.width = '500px';
      const [media] = parts(element, 'media');
      if (!media) return 'nowhere';
      const text = part(element, 'headline').getBoundingClientRect();
      const { bottom, left } = media.getBoundingClientRect();
      return bottom <= text.top ? 'above' : left >= text.right ? 'beside' : 'elsewhere';
    };
    expect(await place('stacked')).to.equal('above');
    expect(await place('inline')).to.equal('beside');
    expect(await place('headline')).to.equal('nowhere');
    expect(await place('hero')).to.equal('above');
  });

  it('is drawn large only when its style is there', async () => {
    const hero = await cardWith([fullStory(0)], { layout: 'hero' });
    const stacked = await cardWith([fullStory(0)], { layout: 'stacked' });
    const size = (element: Element): number => parseFloat(getComputedStyle(part(element, 'headline')).fontSize);
    expect(size(hero)).to.be.above(size(stacked) * 1.2);
  });

  it('can change while the card is shown', async () => {
    const element = await cardWith([fullStory(0)], { layout: 'headline' });
    element.layout = 'hero';
    await settled(element);
    await until(() => parts(element, 'caption').length === 1, 'the large card');
    expect(element.status).to.equal('ready');
  });

  it('holds the place of a card of that layout while it loads', async () => {
    stubFetch({ '*': 'never' });
    const skeleton = async (layout: string): Promise<Element> => {
      const element = await mount('news-article-card', { src: address(), layout });
      return element.shadowRoot!.querySelector('.card')!;
    };
    expect((await skeleton('inline')).matches('.is-inline.pictured')).to.equal(true);
    expect((await skeleton('headline')).querySelector('.media')).to.equal(null);
  });

  it('has no place for a picture that the story lacks', async () => {
    const element = await cardWith([story(0)], { layout: 'inline' });
    expect(part(element, 'card').matches('.pictured')).to.equal(false);
    expect(parts(element, 'media')).to.deep.equal([]);
  });
});
