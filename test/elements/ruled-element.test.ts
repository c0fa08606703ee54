import { expect } from '../support/elements.js';
import { warnings } from '../support/news.js';
import { ruled, RuledElement } from '../../src/elements/ruled-element.js';
import { choice, commas, flag, optionalText, whole } from '../../src/elements/rules.js';

class TestElement extends RuledElement {
  static override properties = ruled({
    pace: choice(['slow', 'fast']),
    headCount: whole(3, 1, 9),
    names: commas,
    loud: flag,
    title2: optionalText,
  });
  declare pace: string;
  declare headCount: number;
  declare names: readonly string[];
  declare loud: boolean;
  declare title2: string | null;
  updates = 0;

  protected override render(): string {
    this.updates++;
    return this.pace;
  }
}
customElements.define('test-ruled', TestElement);

const make = (): TestElement => new TestElement();

describe('a ruled element', () => {
  it('has the default of each property', () => {
    const { pace, headCount, names, loud, title2 } = make();
    expect([pace, headCount, names, loud, title2]).to.deep.equal(['slow', 3, [], false, null]);
  });

  it('observes its properties as attributes in kebab case', () => {
    expect(TestElement.observedAttributes).to.deep.equal(['pace', 'head-count', 'names', 'loud', 'title2']);
  });

  it('reads an attribute by its rule, without the spaces around it', () => {
    const element = make();
    element.setAttribute('pace', '\n fast ');
    element.setAttribute('head-count', ' 7 ');
    element.setAttribute('names', ' Ada,, Bo ');
    element.setAttribute('loud', '');
    element.setAttribute('title2', ' ');
    const { pace, headCount, names, loud, title2 } = element;
    expect([pace, headCount, names, loud, title2]).to.deep.equal(['fast', 7, ['Ada', 'Bo'], true, '']);
  });

  it('goes back to the default when the attribute goes', () => {
    const element = make();
    for (const name of TestElement.observedAttributes) element.setAttribute(name, '5');
    for (const name of TestElement.observedAttributes) element.removeAttribute(name);
    const { pace, headCount, names, loud, title2 } = element;
    expect([pace, headCount, names, loud, title2]).to.deep.equal(['slow', 3, [], false, null]);
  });

  it('reads what a script sets by the same rule', () => {
    const element = make();
    Object.assign(element, { pace: 'FAST', headCount: 4, names: ['Ada', ' Bo'], loud: true, title2: 7 });
    const { pace, headCount, names, loud, title2 } = element;
    expect([pace, headCount, names, loud, title2]).to.deep.equal(['fast', 4, ['Ada', 'Bo'], true, '7']);
    Object.assign(element, { pace: undefined, headCount: null, names: null, loud: false, title2: undefined });
    expect([element.pace, element.headCount, element.names, element.loud, element.title2]).to.deep.equal([
      'slow',
      3,
      [],
      false,
      null,
    ]);
  });

  it('takes the default for a bad value, and names it once however many elements have it', () => {
    const written = warnings();
    for (const element of [make(), make()]) {
      element.setAttribute('pace', 'brisk');
      element.setAttribute('head-count', '10');
      expect([element.pace, element.headCount]).to.deep.equal(['slow', 3]);
    }
    expect(written).to.have.length(2);
    expect(written[0]).to.equal('presslet: <test-ruled>: pace "brisk" is not known; the default is used.');
    expect(written[1]).to.match(/^presslet: <test-ruled>: head-?[cC]ount "10" is not known/);
  });

  it('reads what was set before it was defined', async () => {
    const early = document.createElement('test-ruled-later');
    Object.assign(early, { pace: ' fast ' });
    document.body.append(early);
    customElements.define('test-ruled-later', class extends TestElement {});
    await new Promise(requestAnimationFrame);
    expect((early as { pace?: unknown }).pace).to.equal('fast');
    expect(early.shadowRoot?.textContent).to.equal('fast');
    early.remove();
  });

  it('is drawn again when a value changes, and not when it stays the same', async () => {
    const element = document.body.appendChild(make());
    await element.updateComplete;
    element.setAttribute('pace', 'fast');
    await element.updateComplete;
    expect([element.updates, element.shadowRoot?.textContent]).to.deep.equal([2, 'fast']);
    element.pace = ' fast';
    await element.updateComplete;
    expect(element.updates).to.equal(2);
    element.remove();
  });
});
