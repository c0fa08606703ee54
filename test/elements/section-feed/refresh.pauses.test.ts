import '../../../src/define/related-articles.js';
import { expect } from '../../support/elements.js';
import { feedOf, mount, settled } from '../../support/news.js';
import { hide, killed, line, offer, online, saving, shown, Stage } from '../flow/stage.js';

describe('news-section-feed, when it asks again', () => {
  it('asks as often as it says, ten per cent sooner or later', async () => {
    const earliest = new Stage(line('a'));
    Math.random = () => 0;
    const element = await earliest.list({ refresh: '100' });
    await earliest.pass(89.999, element);
    expect(earliest.asked).to.equal(1);
    await earliest.pass(0.001, element);
    expect(earliest.asked).to.equal(2);
    Math.random = () => 1;
    await earliest.pass(90, element);
    expect(earliest.asked, 'drawn anew for each pause').to.equal(3);
    await earliest.pass(109.999, element);
    expect(earliest.asked).to.equal(3);
    await earliest.pass(0.001, element);
    expect(earliest.asked).to.equal(4);
  });

  it('asks once a period for ten elements of one feed, and all get the answer', async () => {
    const stage = new Stage(line('b a'));
    const lists = [];
    for (let count = 0; count < 8; count++) lists.push(await stage.list({ limit: String(1 + (count % 2)) }));
    const relative = await stage.list({ src: new URL(stage.src).pathname });
    const card = await settled(await mount('news-article-card', { src: stage.src }));
    stage.now('c b a');
    await stage.pass(30, ...lists, relative, card);
    expect(stage.asked).to.equal(2);
    expect([...lists, relative].map((each) => `${shown(each)}, ${offer(each)}`)).to.deep.equal([
      ...Array.from({ length: 4 }, () => ['b, 1 new story', 'b a, 1 new story']).flat(),
      'b a, 1 new story',
    ]);
    expect(shown(card)).to.equal('c');
    await stage.pass(90, ...lists);
    expect(stage.asked).to.equal(5);
  });

  it('tells a list without refresh, too, which holds as well', async () => {
    const town = { _news: { section: { name: 'Town' } } };
    const stage = new Stage(line('c b a', { a: town, b: town, c: town }));
    const element = await stage.list();
    const other = await stage.list({ refresh: '0' });
    const related = await settled(await mount('news-related-articles', { src: stage.src, 'article-id': 'a' }));
    expect([other, related].map(shown)).to.deep.equal(['c b a', 'c b']);
    stage.now('d c b a', { a: town, b: killed, c: town, d: town });
    await stage.pass(30, element, other, related);
    expect([other, related].map((each) => `${shown(each)}, ${offer(each)}`)).to.deep.equal([
      'c a, 1 new story',
      'c, 1 new story',
    ]);
    expect(stage.asked).to.equal(2);
  });

  it('asks for every element whose feed could not be had, until it is back', async () => {
    const stage = new Stage(line(''));
    stage.answer = { status: 404 };
    const all = [await stage.list(), await stage.list(), await stage.list({ refresh: '0' })];
    expect(all.map(({ status }) => status)).to.deep.equal(['problem', 'problem', 'problem']);
    const { asked } = stage;
    await stage.pass(30, ...all);
    expect([stage.asked - asked, all[1]!.status]).to.deep.equal([1, 'problem']);
    stage.now('b a');
    await stage.pass(30, ...all);
    expect([stage.asked - asked, ...all.map(shown)]).to.deep.equal([2, 'b a', 'b a', 'b a']);
    expect(all.map(({ problem }) => problem)).to.deep.equal([null, null, null]);
  });

  it('goes on for the others when one that asks is removed', async () => {
    const stage = new Stage(line('a'));
    const [first, second] = [await stage.list(), await stage.list()];
    let answer: () => void = () => undefined;
    stage.answer = () => new Promise((resolve) => (answer = () => resolve({ json: feedOf(line('b a')) })));
    await stage.clock.tick(30_000);
    first.remove();
    answer();
    await settled(second);
    expect([offer(second), stage.asked]).to.deep.equal(['1 new story', 2]);
    stage.now('c b a');
    await stage.pass(30, second);
    expect([offer(second), stage.asked]).to.deep.equal(['2 new stories', 3]);
  });

  it('gives its question up when it is removed, and goes on when it is put back', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    const { parentElement: parent } = element;
    stage.answer = 'never';
    await stage.clock.tick(30_000);
    const question = stage.requests[1]!;
    expect(question.aborted).to.equal(false);
    element.remove();
    expect(question.aborted).to.equal(true);
    parent!.append(element);
    await settled(element);
    expect([shown(element), stage.asked]).to.deep.equal(['a', 2]);
    stage.now('b a');
    await stage.pass(30, element);
    expect([shown(element), offer(element), stage.asked]).to.deep.equal(['a', '1 new story', 3]);
  });

  it('keeps what waits when it is moved, and asks when it would have asked', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a');
    await stage.pass(30, element);
    for (let move = 0; move < 3; move++) {
      document.body.append(element);
      await stage.pass(10, element);
    }
    expect([shown(element), offer(element), stage.asked]).to.deep.equal(['a', '1 new story', 3]);
    element.remove();
  });

  it('asks for another feed from then on when src changes, also while it asks', async () => {
    const stage = new Stage(line('b a'));
    const other = new Stage(line('y x'), { [stage.src]: () => ({ status: 404 }) });
    const element = await other.list();
    other.now('z y x');
    await other.pass(30, element);
    expect(offer(element)).to.equal('1 new story');
    const third = new Stage(line('b a'), { [other.src]: 'never' });
    await third.clock.tick(0);
    element.src = third.src;
    await element.updateComplete;
    await settled(element);
    expect([shown(element), offer(element), third.asked]).to.deep.equal(['b a', '', 1]);
    third.now('c b a');
    await third.pass(30, element);
    expect([shown(element), offer(element), third.asked]).to.deep.equal(['b a', '1 new story', 2]);
    expect(third.requests.filter(({ url }) => url === other.src)).to.have.length(0);
  });

  it('shows a feed with the same ids as another as it is, though src changed while it asked', async () => {
    const second = new Stage(line('c b a'));
    const stage = new Stage(line('b a'), { [second.src]: { json: feedOf(line('c b a')) } });
    const element = await stage.list();
    stage.answer = 'never';
    await stage.clock.tick(30_000);
    element.src = second.src;
    await element.updateComplete;
    expect(shown(element), 'the old meanwhile').to.equal('b a');
    await settled(element);
    expect([shown(element), offer(element)]).to.deep.equal(['c b a', '']);
  });

  it('does not ask while the page is hidden, and once when it is looked at again', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    hide(true);
    await stage.pass(600);
    expect([stage.asked, stage.clock.waiting]).to.deep.equal([1, 0]);
    hide(false);
    hide(false);
    dispatchEvent(new Event('pageshow'));
    await stage.pass(1, element);
    expect(stage.asked).to.equal(2);
    await stage.pass(30, element);
    expect(stage.asked).to.equal(3);
  });

  it('does not ask sooner because it was hidden for a moment', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    await stage.pass(10);
    hide(true);
    hide(false);
    await stage.pass(19, element);
    expect(stage.asked).to.equal(1);
    await stage.pass(1, element);
    expect(stage.asked).to.equal(2);
  });

  it('does not ask while there is no network, and once within two seconds when there is', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    online(false);
    await stage.pass(600);
    expect(stage.asked).to.equal(1);
    online(true);
    await stage.pass(2, element);
    expect(stage.asked).to.equal(2);
    await stage.pass(27, element);
    expect(stage.asked).to.equal(2);
  });

  it('asks once, and holds, where the network failed before it was known to be gone', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.answer = 'fail';
    await stage.pass(30, element);
    const { asked } = stage;
    expect(element.problem?.kind).to.equal('network');
    stage.now('b a');
    online(false);
    await stage.pass(600);
    online(true);
    await stage.pass(3, element);
    expect([stage.asked - asked, shown(element), offer(element)]).to.deep.equal([1, 'a', '1 new story']);
  });

  it('does not ask while data is to be saved, and once when it is not any more', async () => {
    const connection = saving(true);
    const stage = new Stage(line('a'));
    const element = await stage.list();
    await stage.pass(600);
    expect(stage.asked).to.equal(1);
    connection.saveData = false;
    connection.dispatchEvent(new Event('change'));
    await stage.pass(1, element);
    expect(stage.asked).to.equal(2);
    element.remove();
  });

  it('stops with a feed that says it has expired', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a', {}, { expired: true });
    await stage.pass(30, element);
    expect(offer(element)).to.equal('1 new story');
    await stage.pass(6000);
    expect(stage.asked).to.equal(2);
  });

  it('does not ask for what stands in the page itself', async () => {
    const stage = new Stage(line(''));
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.id = 'inline-news';
    script.text = JSON.stringify(feedOf(line('a')));
    document.body.append(script);
    const element = await stage.list({ src: '#inline-news' });
    let loads = 0;
    element.addEventListener('news-load', () => loads++);
    await stage.pass(120, element);
    expect([shown(element), loads, stage.requests.length]).to.deep.equal(['a', 0, 0]);
    script.remove();
  });

  it('asks for nothing before a lazy list has come near', async () => {
    const stage = new Stage(line('a'));
    const far = document.createElement('div');
    far.style.height = '10000px';
    document.body.append(far);
    const element = await mount('news-section-feed', { src: stage.src, refresh: '30', loading: 'lazy' });
    await stage.pass(100);
    expect(stage.asked).to.equal(0);
    far.remove();
    await settled(element);
    await stage.pass(30, element);
    expect([shown(element), stage.asked]).to.deep.equal(['a', 2]);
  });

  it('leaves no timer, listener or request behind', async () => {
    const left = new Map<string, number>();
    const targets: EventTarget[] = [document, window, saving(false)];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const counting = (real: typeof addEventListener, step: number): typeof addEventListener =>
      function (this: EventTarget, type, ...others) {
        if (targets.includes(this)) left.set(type, (left.get(type) ?? 0) + step);
        real.call(this, type, ...others);
      };
    EventTarget.prototype.addEventListener = counting(addEventListener, 1);
    EventTarget.prototype.removeEventListener = counting(removeEventListener, -1);
    try {
      const stage = new Stage(line('a'));
      const lists = [await stage.list(), await stage.list(), await stage.list({ refresh: '0' })];
      await stage.pass(60, ...lists);
      expect(left.get('visibilitychange'), 'it is watched').to.be.greaterThan(0);
      expect(stage.clock.waiting).to.be.greaterThan(0);
      stage.answer = 'never';
      await stage.clock.tick(30_000);
      for (const each of lists) each.remove();
      await stage.clock.tick(0);
      expect([...left].filter(([, count]) => count !== 0)).to.deep.equal([]);
      expect([stage.clock.waiting, stage.requests.at(-1)!.aborted]).to.deep.equal([0, true]);
      await stage.clock.tick(600_000);
      expect(stage.asked).to.equal(4);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
  });
});
