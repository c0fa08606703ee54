import '../../../src/define/article-body.js';
import { expect } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, feedOf, inHead, mount, settled, until, type News } from '../../support/news.js';
import { killed, line, offer, pill, shown, Stage } from '../flow/stage.js';
import type { SectionFeedElement } from '../../../src/index.js';

/** Waits until elements show this. */
const comes = (element: News, ids: string): Promise<void> => until(() => shown(element) === ids, ids || 'nothing');

describe('news-section-feed, with deduplicate', () => {
  let src: string;

  beforeEach(() => {
    src = address();
    stubFetch({ [src]: { json: feedOf(line('f e d c b a')) } });
  });

  const list = async (attributes: Record<string, string> = {}): Promise<SectionFeedElement> =>
    settled(await mount('news-section-feed', { src, limit: '2', ...attributes }));
  const rest = (): Promise<SectionFeedElement> => list({ deduplicate: '' });

  it('leaves out what earlier elements show, and fills up from behind', async () => {
    const first = await list();
    const second = await rest();
    const third = await rest();
    await comes(third, 'b a');
    expect([shown(first), shown(second)]).to.deep.equal(['f e', 'd c']);
  });

  it('leaves nothing out of what later elements show, whichever was there first', async () => {
    const second = await rest();
    const first = await list();
    second.before(first);
    await comes(second, 'd c');
    second.after(first);
    await comes(second, 'f e');
    expect(shown(first)).to.equal('f e');
  });

  it('counts a card and an article as earlier elements', async () => {
    const card = await settled(await mount('news-article-card', { src }));
    const body = await settled(await mount('news-article-body', { src, 'article-id': 'e' }));
    const element = await rest();
    await comes(element, 'd c');
    expect([shown(card), shown(body)]).to.deep.equal(['f', 'e']);
    card.articleId = 'c';
    await comes(element, 'f d');
  });

  it('gets the stories back of an element that is removed, and gives them up when it returns', async () => {
    const first = await list();
    const { parentElement: parent } = first;
    const second = await rest();
    await comes(second, 'd c');
    first.remove();
    await comes(second, 'f e');
    parent!.append(first);
    await comes(second, 'd c');
  });

  it('does not leave out what an element shows no more', async () => {
    const first = await list();
    const second = await rest();
    await comes(second, 'd c');
    first.limit = 1;
    await comes(second, 'e d');
    first.deduplicate = false;
    second.deduplicate = false;
    await comes(second, 'f e');
  });

  it('finds earlier elements in shadow roots, and elements of one shadow root', async () => {
    const holder = document.createElement('section');
    document.body.append(holder);
    const root = holder.attachShadow({ mode: 'closed' });
    const elements = [await list(), await rest(), await rest()] as const;
    root.append(elements[0], elements[1]);
    holder.after(elements[2]);
    await comes(elements[1], 'd c');
    await comes(elements[2], 'b a');
    for (const each of elements) each.remove();
    holder.remove();
  });

  it('says that there are no stories where earlier elements show them all', async () => {
    await list({ limit: '6' });
    const element = await rest();
    await comes(element, '');
    expect(element.status).to.equal('empty');
  });

  it('leaves the page’s own article out, unless it is to be included', async () => {
    inHead('<link rel="canonical" href="https://ledger.example/f">');
    const element = await list({ limit: '2' });
    const whole = await list({ 'include-current': '' });
    expect([shown(element), shown(whole)]).to.deep.equal(['e d', 'f e']);
  });
});

describe('news-section-feed, with deduplicate and refresh', () => {
  it('takes what a list above shows by now, and holds its own', async () => {
    const stage = new Stage(line('f e d c b a'));
    const first = await stage.list({ limit: '2' });
    const second = await stage.list({ limit: '2', deduplicate: '' });
    await comes(second, 'd c');
    stage.now('g f e d c b a', { f: killed });
    await stage.pass(30, first, second);
    await comes(first, 'e d');
    await comes(second, 'c b');
    expect([offer(first), offer(second)]).to.deep.equal(['1 new story', '1 new story']);
    pill(first)!.click();
    await comes(first, 'g e');
    await until(() => offer(second) === '1 new story', 'd waits');
    expect(shown(second)).to.equal('c b');
    pill(second)!.click();
    await comes(second, 'd c');
    expect(stage.asked).to.equal(2);
  });
});
