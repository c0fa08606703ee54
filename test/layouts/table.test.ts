import { expect } from '@open-wc/testing';
import type { Layout } from '../../src/layouts/layout.js';
import { LAYOUTS, LIST } from '../../src/layouts/table.js';
import { CARD_LAYOUTS, FIELDS } from '../../src/view/settings.js';

const all = async (): Promise<Layout[]> =>
  Promise.all(Object.values(LAYOUTS).map(async (load) => (load ? (await load()).layout : LIST)));

describe('the layouts', () => {
  it('are these, the list first, which is the default', () => {
    expect(Object.keys(LAYOUTS)).to.deep.equal(['list', 'grid', 'rail', 'carousel', 'hero', 'ranked', 'timeline']);
  });

  it('come when they are asked for, but the list comes with the script', () => {
    expect(Object.entries(LAYOUTS).filter(([, load]) => load === null)).to.deep.equal([['list', null]]);
  });

  it('have the names that the table gives them', async () => {
    expect((await all()).map(({ name }) => name)).to.deep.equal(Object.keys(LAYOUTS));
  });

  it('show as many cards as the contract says', async () => {
    expect((await all()).map(({ name, limit }) => [name, limit])).to.deep.equal([
      ['list', 10],
      ['grid', 10],
      ['rail', 5],
      ['carousel', 10],
      ['hero', 5],
      ['ranked', 5],
      ['timeline', 10],
    ]);
  });

  it('use known cards and fields at each position', async () => {
    for (const { name, card, limit } of await all()) {
      for (let position = 0; position < limit; position++) {
        const { layout, fields } = card(position);
        expect(layout, name).to.be.oneOf(CARD_LAYOUTS);
        for (const field of fields) expect(field, name).to.be.oneOf(FIELDS);
        expect(new Set(fields).size, name).to.equal(fields.length);
      }
    }
  });

  it('style nothing but their own list and the cards in it', async () => {
    for (const { name, css } of await all()) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const selectors = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? rule.selectorText.split(', ')
            : rule instanceof CSSGroupingRule
              ? selectors(rule.cssRules)
              : [rule.cssText],
        );
      for (const selector of selectors(sheet.cssRules)) expect(selector).to.match(new RegExp(`^\\.(as|is)-${name}\\b`));
      expect(sheet.cssRules.length > 0, name).to.equal(name !== 'list');
    }
  });
});
