import { audited } from '../../support/audit.js';
import { expect, part, parts } from '../../support/elements.js';
import { feedWith, fullStory, isShown, settled, until } from '../../support/news.js';
import type { SectionFeedElement } from '../../../src/index.js';

const strip = (element: SectionFeedElement): HTMLElement => part(element, 'items');

const [BACK, ON] = [0, 1] as const;

const buttons = (element: SectionFeedElement): HTMLButtonElement[] => [
  ...part(element, 'turn').querySelectorAll('button'),
];

const said = (element: SectionFeedElement): string => part(element, 'turn').querySelector('p')!.textContent.trim();

const disabled = (element: SectionFeedElement): (string | null)[] =>
  buttons(element).map((button) => button.getAttribute('aria-disabled'));

/** A strip of so many cards in a box of 600 px, where two of them are wholly in sight; it moves at once. */
const carousel = async (
  count = 6,
  attributes: Record<string, string> = {},
  width = 600,
): Promise<SectionFeedElement> => {
  const items = Array.from({ length: count }, (_, number) => fullStory(number));
  const element = await feedWith(items, { layout: 'carousel', ...attributes });
  element.parentElement!.style.width = `${String(width)}px`;
  strip(element).style.scrollBehavior = 'auto';
  // Where a strip from right to left becomes narrower, WebKit snaps to the second card.
  strip(element).scrollLeft = 0;
  await settled(element);
  return element;
};

const comes = (element: SectionFeedElement, words: string): Promise<void> =>
  until(() => said(element) === words, `"${words}" in the place of "${said(element)}"`);

/** Where a card begins in its strip, from the side on which the strip begins. */
const begins = (element: SectionFeedElement, position: number): number => {
  const [box, card] = [strip(element), parts(element, 'card')[position]!].map((each) => each.getBoundingClientRect());
  const rtl = getComputedStyle(strip(element)).direction === 'rtl';
  return Math.round(rtl ? box!.right - card!.right : card!.left - box!.left);
};

describe('news-section-feed, layout carousel', () => {
  it('is accessible', async () => {
    const element = await carousel();
    await comes(element, '1–2 of 6');
    await audited(element);
  });

  it('is a list in a group that has the heading’s name', async () => {
    const element = await carousel(3, { heading: 'At sea' });
    const list = strip(element);
    expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ul', 'list']);
    const group = list.closest('[role="group"]')!;
    expect(group.getAttribute('aria-label')).to.equal('At sea');
    element.heading = '';
    await settled(element);
    expect(group.getAttribute('aria-label')).to.equal('The Harbour Ledger');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`goes on and back by its buttons, and stops at the ends, ${dir}`, async () => {
      const element = await carousel(6, { dir });
      await comes(element, '1–2 of 6');
      expect(disabled(element)).to.deep.equal(['true', 'false']);
      buttons(element)[ON]!.click();
      await comes(element, '3–4 of 6');
      expect([disabled(element), begins(element, 2)]).to.deep.equal([['false', 'false'], 4]);
      buttons(element)[ON]!.click();
      await comes(element, '5–6 of 6');
      expect(disabled(element)).to.deep.equal(['false', 'true']);
      buttons(element)[BACK]!.click();
      await until(() => disabled(element)[ON] === 'false', 'the way on');
      buttons(element)[BACK]!.click();
      await comes(element, '1–2 of 6');
      expect(disabled(element)).to.deep.equal(['true', 'false']);
    });
  }

  it('keeps the focus on a button that leads no further, which then does nothing', async () => {
    const element = await carousel(4);
    await comes(element, '1–2 of 4');
    const on = buttons(element)[ON]!;
    on.focus();
    on.click();
    await comes(element, '3–4 of 4');
    const { scrollLeft } = strip(element);
    on.click();
    await settled(element);
    expect([on.getAttribute('aria-disabled'), on.disabled]).to.deep.equal(['true', false]);
    expect(element.shadowRoot!.activeElement).to.equal(on);
    expect([said(element), strip(element).scrollLeft]).to.deep.equal(['3–4 of 4', scrollLeft]);
  });

  it('says once and politely where it is, also after a reader has scrolled', async () => {
    const element = await carousel();
    const place = part(element, 'turn').querySelector('p')!;
    expect(place.getAttribute('role')).to.equal('status');
    strip(element).scrollLeft = strip(element).scrollWidth;
    await comes(element, '5–6 of 6');
    expect(element.shadowRoot!.textContent.split('5–6 of 6')).to.have.length(2);
  });

  it('says so in the page’s language', async () => {
    const element = await carousel(6, { lang: 'fr' });
    await until(() => said(element).endsWith('sur 6'), 'the French words');
    expect(buttons(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Articles précédents',
      'Articles suivants',
    ]);
  });

  it('says one number where one card is in sight', async () => {
    await comes(await carousel(3, {}, 160), '1 of 3');
  });

  it('brings a card that is out of sight into sight with its focus, with room for the ring', async () => {
    const element = await carousel();
    parts(element, 'link')[4]!.focus();
    await until(() => strip(element).scrollLeft > 0, 'the card');
    await until(() => said(element).startsWith('5') || said(element).startsWith('4'), 'the place');
    const [box, link] = [strip(element), parts(element, 'link')[4]!].map((each) => each.getBoundingClientRect());
    expect(link!.left).to.be.at.least(box!.left + 4);
    expect(link!.right).to.be.at.most(box!.right);
  });

  it('shows half a card at its edge, and makes the page no wider', async () => {
    for (const width of [160, 320, 640, 1280]) {
      const element = await carousel(10, {}, width);
      const { right } = strip(element).getBoundingClientRect();
      const cut = parts(element, 'card').filter((card) => {
        const box = card.getBoundingClientRect();
        return box.left < right - 8 && box.right > right + 8;
      });
      expect(cut, String(width)).to.have.length(1);
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth, String(width)).to.be.at.most(width);
    }
  });

  it('has no buttons where all is in sight', async () => {
    const element = await carousel(2);
    await until(() => !isShown(part(element, 'turn')), 'their going');
    element.parentElement!.style.width = '200px';
    await until(() => isShown(part(element, 'turn')), 'their coming');
  });

  it('turns as well where the page has no ResizeObserver', async () => {
    const own = globalThis.ResizeObserver;
    delete (globalThis as Partial<typeof globalThis>).ResizeObserver;
    try {
      const element = await carousel(6);
      // It became narrower, which nobody tells there; a reader who scrolls does.
      strip(element).dispatchEvent(new Event('scroll'));
      await comes(element, '1–2 of 6');
      buttons(element)[ON]!.click();
      await comes(element, '3–4 of 6');
      buttons(element)[BACK]!.click();
      await comes(element, '1–2 of 6');
      element.remove();
    } finally {
      globalThis.ResizeObserver = own;
    }
  });

  it('has the words of all its cards in the page, and none hidden from a search or a screen reader', async () => {
    const element = await carousel(6);
    await comes(element, '1–2 of 6');
    const cards = parts(element, 'card');
    expect(cards).to.have.length(6);
    for (const card of cards) {
      expect(card.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).to.equal(true);
      expect(card.closest('[aria-hidden], [inert], [hidden]')).to.equal(null);
    }
  });

  it('has an advertisement as one of its cards', async () => {
    const items = Array.from({ length: 4 }, (_, number) => fullStory(number));
    const element = await feedWith(items, { layout: 'carousel', 'slot-every': '2' }, '<b slot="ad-1">Tea</b>');
    const [card, ad] = [part(element, 'item'), part(element, 'ad').closest('li')!];
    expect(ad.getBoundingClientRect().top).to.equal(card.getBoundingClientRect().top);
    expect(ad.parentElement).to.equal(strip(element));
  });

  it('leaves nothing behind when the layout changes, and begins anew when it comes back', async () => {
    const element = await carousel();
    element.layout = 'list';
    await until(() => strip(element).classList.contains('as-list'), 'the list');
    expect(parts(element, 'turn')).to.deep.equal([]);
    element.layout = 'carousel';
    await until(() => parts(element, 'turn').length === 1, 'the carousel');
    await comes(element, '1–2 of 6');
  });
});
