import { expect } from './support/elements.js';
import {
  NewsLoadEvent,
  NewsProblemEvent,
  NewsReportEvent,
  NewsSelectEvent,
  NewsViewEvent,
  type Article,
  type Feed,
  type Problem,
} from '../src/index.js';

const feed = { title: 'Ledger' } as Feed;
const article = { id: 'a' } as Article;
const problem = { kind: 'timeout' } as Problem;

describe('events', () => {
  const EVENTS: [event: Event, type: string, cancelable: boolean, carried: object][] = [
    [new NewsLoadEvent(feed), 'news-load', false, { feed }],
    [new NewsProblemEvent(problem), 'news-problem', false, { problem }],
    [new NewsReportEvent([]), 'news-report', false, { report: [] }],
    [new NewsSelectEvent(article, 3), 'news-select', true, { article, position: 3 }],
    [new NewsViewEvent(article, 0), 'news-view', false, { article, position: 0 }],
  ];

  for (const [event, type, cancelable, carried] of EVENTS) {
    it(`${type} bubbles, is composed, and carries ${Object.keys(carried).join(' and ')}`, () => {
      expect(event.type).to.equal(type);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, cancelable]);
      expect(event).to.deep.include(carried);
    });
  }
});
