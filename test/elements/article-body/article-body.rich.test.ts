import { audited } from '../../support/audit.js';
import { expect, part } from '../../support/elements.js';
import { PICTURE, until } from '../../support/news.js';
import { bodyOf, textBox } from './stage.js';

const figure = (caption: string): string =>
  `<figure><img src="${PICTURE}" alt="A choir"><figcaption>${caption} Photo: Bo Lind</figcaption></figure>`;
const GALLERY = `<div class="gallery">${figure('One.')}${figure('Two.')}${figure('Three.')}</div>`;
const NOTES = '<p>One<sup><a href="#n1">1</a></sup></p><p>Two</p><ol><li id="n1">The first note</li></ol>';
const RICH = `${NOTES}${GALLERY}<div class="read-also"><h3>Read also</h3><p><a href="/x">Ferry</a></p></div>
  <p class="correction">It was nine.</p><div class="fact-box"><h3>Facts</h3><p>Nine.</p></div><p>***</p>
  <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td>2</td></tr></tbody></table>
  <figure><audio src="https://media.example/horn.mp3" title="The horn"></audio><figcaption>The horn</figcaption></figure>
  <figure><video src="https://media.example/storm.mp4" title="The storm"></video></figure>`;

const columns = (box: Element): number =>
  new Set([...box.querySelectorAll('.gallery > figure')].map((each) => Math.round(each.getBoundingClientRect().left)))
    .size;

describe('news-article-body, with all that a text can have', () => {
  it('is accessible, light and dark', async () => {
    await audited(await bodyOf(RICH, { 'heading-level': '1' }));
  });

  it('asks nothing of where its sound and film are', async () => {
    await bodyOf(RICH);
    await new Promise((done) => setTimeout(done, 300));
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('media.example'))).to.deep.equal([]);
  });

  it('sets a gallery in as many columns as there is room for', async () => {
    const element = await bodyOf(GALLERY, { show: 'time' });
    const box = textBox(element);
    element.style.cssText = 'display: block; width: 640px';
    const wide = columns(box);
    element.style.width = '220px';
    expect([wide, columns(box)]).to.deep.equal([3, 1]);
  });

  it('moves focus to a note within its shadow tree', async () => {
    const element = await bodyOf(NOTES);
    textBox(element).querySelector<HTMLElement>('sup a')!.click();
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('The first note');
    expect(location.hash).to.equal('');
  });

  it('disturbs no line with its notes’ numbers', async () => {
    const element = await bodyOf('<p>One</p><p>One<sup><a href="/x">1</a></sup></p>');
    const [plain, noted] = [...textBox(element).querySelectorAll('p')].map((p) => p.getBoundingClientRect().height);
    expect(noted).to.be.closeTo(plain!, 0.5);
  });

  it('cuts a headline of ten thousand characters, and opens it', async () => {
    const title = 'The minister said so again, and '.repeat(320).trim();
    const element = await bodyOf('<p>x</p>', {}, { title });
    const heading = part(element, 'headline');
    const height = (): number => heading.getBoundingClientRect().height;
    const cut = height();
    const more = element.shadowRoot!.querySelector<HTMLDetailsElement>('.whole')!;
    more.querySelector('summary')!.focus();
    expect(element.shadowRoot!.activeElement).to.equal(more.querySelector('summary'));
    more.open = true;
    await until(() => heading.hasAttribute('data-open'), 'the headline');
    expect(cut).to.be.below(500);
    expect(height()).to.be.above(cut * 5);
    expect(heading.textContent.trim()).to.equal(title);
  });

  it('leaves no room for a picture that does not come', async () => {
    const missing = `<figure><img src="${location.origin}/no-such-picture.png" alt="" width="600" height="400"></figure>`;
    const element = await bodyOf(`<p>One</p>${missing}<p>Two</p>`, { show: 'time' });
    const image = textBox(element).querySelector('img')!;
    image.dispatchEvent(new Event('error'));
    const [one, two] = [...textBox(element).querySelectorAll('p')].map((p) => p.getBoundingClientRect());
    expect(two!.top - one!.bottom).to.be.below(60);
    expect(image.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });
});
