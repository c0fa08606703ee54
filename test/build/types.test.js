import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeErrors } from './support/consumer.js';

test('a script knows elements by their tags and events by their names', () => {
  const errors = typeErrors(`
    import 'presslet/define';
    import { loadFeed, parseFeed, type Article, type Feed, type NewsStatus } from 'presslet';
    const element = document.createElement('news-section-feed');
    const status: NewsStatus = element.status;
    element.layout = 'rail';
    // @ts-expect-error no layout has this name
    element.layout = 'pyramid';
    // @ts-expect-error only the element says how it is
    element.status = 'ready';
    element.addEventListener('news-select', ({ article, position, preventDefault }) => {
      const chosen: Article = article;
      // @ts-expect-error a position is a number
      const text: string = position;
      console.log(chosen.headline, text, preventDefault);
    });
    // @ts-expect-error a loaded feed is not an article
    element.addEventListener('news-load', ({ article }) => article);
    document.querySelector('news-article-card')!.article = null;
    export const feed: Feed | null = document.querySelector('news-article-body')!.feed;
    export { loadFeed, parseFeed, status };
  `);
  assert.deepEqual(errors, []);
});

test('the entry of one element brings its tag, its events and all names of types', () => {
  const errors = typeErrors(`
    import 'presslet/section-feed/define';
    import { SectionFeedElement, type Feed, type FeedLayout, type NewsLoadEvent } from 'presslet/section-feed';
    const element: SectionFeedElement = document.createElement('news-section-feed');
    const layout: FeedLayout = element.layout;
    element.addEventListener('news-load', (event: NewsLoadEvent) => { const feed: Feed = event.feed; console.log(feed); });
    console.log(layout);
  `);
  assert.deepEqual(errors, []);
});

test('a define entry alone knows its tag', () => {
  const errors = typeErrors(`
    import 'presslet/article-card/define';
    document.createElement('news-article-card').addEventListener('news-view', ({ article }) => article.headline);
    // @ts-expect-error of this one nothing was imported
    document.createElement('news-article-body').articleId;
  `);
  assert.deepEqual(errors, []);
});

test('a language is the words that all languages have', () => {
  const errors = typeErrors(`
    import de from 'presslet/locales/de';
    export const words: string = de.retry;
    // @ts-expect-error there is no such word
    de.greeting;
  `);
  assert.deepEqual(errors, []);
});

test('React components have typed properties and events', () => {
  const errors = typeErrors(`
    import { useRef } from 'react';
    import { ArticleBody, SectionFeed } from 'presslet/react';
    import type { Feed, SectionFeedElement } from 'presslet';
    export function Front({ feed }: { feed: Feed | null }) {
      const element = useRef<SectionFeedElement>(null);
      return <>
        <SectionFeed ref={element} src="/feed.json" layout="grid" limit={4} feed={feed} className="front" onNewsSelect={(event) => event.article.url} />
        {/* @ts-expect-error no layout has this name */}
        <SectionFeed layout="pyramid" />
        {/* @ts-expect-error the event of a load has no article */}
        <ArticleBody onNewsLoad={(event) => event.article} />
      </>;
    }
  `);
  assert.deepEqual(errors, []);
});

test('JSX knows tags, with attributes as values and as texts', () => {
  const errors = typeErrors(`
    import type {} from 'presslet/jsx';
    import type { Feed } from 'presslet';
    export const Front = ({ feed }: { feed: Feed }) => <>
      <news-section-feed key="a" id="front" lang="en" src="/feed.json" layout="grid" limit="4" show="image time" include-current offline={false}
        feed={feed} onnews-select={(event) => event.article.headline}>
        <p slot="footer">More tomorrow</p>
      </news-section-feed>
      <news-article-card articleId="a" article-id="a" headingLevel={3} heading-level="3" />
      {/* @ts-expect-error no layout has this name */}
      <news-section-feed layout="pyramid" />
      {/* @ts-expect-error there are six levels */}
      <news-article-card heading-level={7} />
      {/* @ts-expect-error the event of a load has no article */}
      <news-article-body onnews-load={(event) => event.article} />
      {/* @ts-expect-error no such attribute */}
      <news-article-body layouts="grid" />
    </>;
  `);
  assert.deepEqual(errors, []);
});
