import { expect } from '@open-wc/testing';
import { list } from '../../src/layouts/list.js';
import { DEFAULT_FIELDS } from '../../src/view/settings.js';

describe('the list', () => {
  it('has pictures beside on every card', () => {
    const card = { layout: 'inline', fields: DEFAULT_FIELDS.inline };
    expect([list.card(0), list.card(9)]).to.deep.equal([card, card]);
  });

  it('needs no style of its own', () => {
    expect(list.css).to.equal('');
  });
});
