import { expect } from '@open-wc/testing';
import { layout } from '../../src/layouts/timeline.js';
import { article, ids } from '../support/articles.js';

describe('the timeline', () => {
  it('has headlines, and draws the time itself', () => {
    const card = { layout: 'inline', fields: ['section', 'label'] };
    expect([layout.card(0), layout.card(9)]).to.deep.equal([card, card]);
  });

  it('puts the newest first, by its update, and what has no date last, in the feed’s order', () => {
    const at = (id: string, publishedAt: string | null, updatedAt: string | null = null) =>
      article({ id, publishedAt, updatedAt });
    const given = [
      at('undated', null),
      at('old', '2026-01-04T10:00:00Z'),
      at('bare', null),
      at('new', '2026-01-06T10:00:00Z'),
      at('updated', '2026-01-03T10:00:00Z', '2026-01-07T10:00:00Z'),
    ];
    expect(ids(layout.sort!(given))).to.deep.equal(['updated', 'new', 'old', 'undated', 'bare']);
    expect(ids(given)[0]).to.equal('undated');
  });
});
