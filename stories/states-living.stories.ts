import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forget, keep } from '../src/data/device.js';
import type { SectionFeedElement } from '../src/index.js';
import { elementOf, type Args } from './support/element.js';
import { pages, paper, saying } from './support/feeds.js';
import { answeringEach, besides, deadNetwork } from './support/network.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');
const { as: article } = elementOf('news-article-body');

const meta: Meta<Args> = { title: 'States/A page that stays open', parameters: { width: '44em' } };

export default meta;

const HOUR = 3_600_000;
const paged = besides('paged.json');
const broken = besides('broken.json');
const growing = besides('growing.json');
const kept = besides('kept.json');

const first = pages(paged, 3);
const lone = pages(broken, 3);

const shadow = (root: HTMLElement): ShadowRoot => root.querySelector('news-section-feed')!.shadowRoot!;

/** Waits for what is about to be drawn. */
const found = async <T extends Element>(root: HTMLElement, selector: string): Promise<T> => {
  for (;;) {
    const element = shadow(root).querySelector<T>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

/** Asks for the feed as a list does when its time has come. */
const poll = async (root: HTMLElement): Promise<void> => {
  await found(root, 'article');
  const list = root.querySelector<SectionFeedElement>('news-section-feed')!;
  await list.updateComplete;
  list.flow!.hold();
  await list.source.renew('fresh');
  list.flow!.settled(false);
};

/** The feed has three stories more than the reader: they wait, and nothing moves. */
export const NewStories: Story = {
  ...feed({ src: growing, refresh: 60, limit: 5 }),
  beforeEach: answeringEach({ [growing]: [paper((items) => items.slice(3)), paper((items) => items)] }),
  play: ({ canvasElement }) => poll(canvasElement),
};

/** A button for the stories behind these, page by page. */
export const MoreButton: Story = {
  ...feed({ src: paged, more: 'button', limit: 3 }),
  beforeEach: answeringEach(first),
};

/** The stories behind these come when their reader comes near the end; three times, then by a button. */
export const MoreByItself: Story = {
  ...feed({ src: paged, more: 'auto', limit: 3 }),
  beforeEach: answeringEach(first),
};

/** A link to the section's front page, or to the publisher's. */
export const MoreLink: Story = {
  ...feed({ src: paged, more: 'link', limit: 3 }),
  beforeEach: answeringEach(first),
};

/** The next page cannot be had: what is there stays, and the button tries again. */
export const MoreFailed: Story = {
  ...feed({ src: broken, more: 'button', limit: 3 }),
  beforeEach: answeringEach({ [broken]: lone[broken]! }),
  play: async ({ canvasElement }) => (await found<HTMLButtonElement>(canvasElement, '.more button')).click(),
};

/** A story that its newsroom took back. */
export const Withdrawn: Story = {
  ...article({ 'article-id': 'hl-ferry' }),
  ...saying({ first: 'hl-ferry', item: { _news: { status: 'canceled' } } }),
  tags: ['empty'],
};

/** The feed cannot be had: what was kept on the device three hours ago is shown, and says so. */
export const KeptOnDevice: Story = {
  ...feed({ src: kept, offline: true, limit: 3 }),
  // The console tells publishers why.
  tags: ['told'],
  beforeEach: async () => {
    const now = Date.now();
    const answer = { text: JSON.stringify(paper((items) => items)), url: kept, headers: new Headers(), at: now };
    await keep(kept, answer, now - 3 * HOUR);
    const leave = deadNetwork();
    return async () => {
      leave();
      await forget(kept);
    };
  },
};

/** The second list leaves out what the first one shows. */
export const EachStoryOnce: Story = {
  render: () =>
    html`<news-section-feed src=${paged} heading="First" limit="3" layout="grid"></news-section-feed>
      <news-section-feed src=${paged} heading="Then" limit="4" deduplicate></news-section-feed>`,
  beforeEach: answeringEach(first),
  parameters: { width: '64em' },
};
