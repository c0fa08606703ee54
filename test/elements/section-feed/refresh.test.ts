import '../../../src/define/article-body.js';
import { forget, keep } from '../../../src/data/device.js';
import { expect, parts, texts } from '../../support/elements.js';
import { address, feedOf, mount, settled, until, warnings, type News } from '../../support/news.js';
import { announced, focused, killed, line, link, offer, pill, shown, Stage } from '../flow/stage.js';

/** How old what is shown is said to be. */
const ageOf = (element: News): string | undefined =>
  parts(element, 'status').find(({ localName }) => localName === 'p')?.textContent;

describe('news-section-feed, with refresh', () => {
  it('has new stories wait behind a button, and leaves the list as it is', async () => {
    const stage = new Stage(line('c b a'));
    const element = await stage.list();
    expect([shown(element), offer(element)]).to.deep.equal(['c b a', '']);
    stage.now('e d c b a');
    await stage.pass(30, element);
    expect([shown(element), offer(element), stage.asked]).to.deep.equal(['c b a', '2 new stories', 2]);
    stage.now('f e d c b a');
    await stage.pass(30, element);
    expect([shown(element), offer(element), stage.asked]).to.deep.equal(['c b a', '3 new stories', 3]);
  });

  it('has the browser revalidate', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    await stage.pass(30, element);
    expect(stage.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('shows all after the button, with the focus on the first new story', async () => {
    const stage = new Stage(line('c b a'));
    const element = await stage.list();
    stage.now('e c d b a');
    await stage.pass(30, element);
    pill(element)!.focus();
    pill(element)!.click();
    await until(() => focused(element) === 'Story e', 'the focus');
    expect([shown(element), offer(element), announced(element)]).to.deep.equal(['e c d b a', '', '']);
  });

  it('goes on holding after the button', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a');
    await stage.pass(30, element);
    pill(element)!.click();
    await element.updateComplete;
    stage.now('c b a');
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['b a', '1 new story']);
  });

  it('goes on holding where the button is pressed while it asks', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a');
    await stage.pass(30, element);
    let answer: () => void = () => undefined;
    stage.answer = () => new Promise((resolve) => (answer = () => resolve({ json: feedOf(line('c b a')) })));
    await stage.clock.tick(30_000);
    pill(element)!.click();
    await element.updateComplete;
    expect(shown(element)).to.equal('b a');
    answer();
    await settled(element);
    expect([shown(element), offer(element)]).to.deep.equal(['b a', '1 new story']);
  });

  it('counts no more new stories than it would show', async () => {
    const stage = new Stage(line('b a'));
    const element = await stage.list({ limit: '2' });
    stage.now('g f e d c b a');
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['b a', '2 new stories']);
    pill(element)!.click();
    await element.updateComplete;
    expect(shown(element)).to.equal('g f');
  });

  it('changes headlines and corrections in place, and the link keeps focus and node', async () => {
    const stage = new Stage(line('c b a'));
    const element = await stage.list();
    const node = link(element, 'b');
    node.focus();
    stage.now('d c b a', { b: { title: 'Corrected b', _news: { labels: ['correction'] } } });
    await stage.pass(30, element);
    expect(texts(element, 'headline')).to.deep.equal(['Story c', 'Corrected b', 'Story a']);
    expect(parts(element, 'link')[1]).to.equal(node);
    expect([focused(element), texts(element, 'label')]).to.deep.equal(['Corrected b', ['Correction']]);
  });

  it('lets a killed story go at once; the others keep focus and nodes', async () => {
    const stage = new Stage(line('d c b a'));
    const element = await stage.list({ limit: '3' });
    const nodes = ['c', 'b'].map((id) => link(element, id));
    nodes[1]!.focus();
    stage.now('e d c b a', { d: killed });
    await stage.pass(30, element);
    expect([shown(element), offer(element), focused(element)]).to.deep.equal(['c b a', '1 new story', 'Story b']);
    expect(parts(element, 'link').slice(0, 2)).to.deep.equal(nodes);
  });

  it('keeps the nodes in a layout whose first card is another', async () => {
    const stage = new Stage(line('c b a'));
    const element = await stage.list({ layout: 'rail' });
    const node = link(element, 'a');
    node.focus();
    stage.now('b a');
    await stage.pass(30, element);
    expect([shown(element), focused(element)]).to.deep.equal(['b a', 'Story a']);
    expect(link(element, 'a')).to.equal(node);
  });

  it('puts a story that comes back behind the others or among the new ones, never twice', async () => {
    const stage = new Stage(line('c b a'));
    const element = await stage.list();
    stage.now('c a');
    await stage.pass(30, element);
    expect(shown(element)).to.equal('c a');
    stage.now('c a b');
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['c a b', '']);
    expect(element.shadowRoot!.querySelectorAll('article')[2]!.textContent).to.include('Story b');
    stage.now('b c a');
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['c a b', '']);
  });

  it('lets stories go that rolled off the feed, and shows all anew where none is left', async () => {
    const stage = new Stage(line('c b a'));
    const element = await stage.list();
    stage.now('e d c');
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['c', '2 new stories']);
    stage.now('h g f');
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['h g f', '']);
  });

  it('lets a story that waits go when it is killed before a reader saw it', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a');
    await stage.pass(30, element);
    stage.now('b a', { b: killed });
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['a', '']);
  });

  it('shows all when another section is asked for, and holds that', async () => {
    const town = { _news: { section: { name: 'Town' } } };
    const stage = new Stage(line('b a', { a: town }));
    const element = await stage.list();
    stage.now('d c b a', { a: town, c: town });
    await stage.pass(30, element);
    element.section = 'Town';
    await settled(element);
    expect([shown(element), offer(element)]).to.deep.equal(['c a', '']);
    stage.now('e d c b a', { a: town, c: town, e: town });
    await stage.pass(30, element);
    expect([shown(element), offer(element)]).to.deep.equal(['c a', '1 new story']);
  });

  it('goes on holding when only its looks change', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a');
    await stage.pass(30, element);
    Object.assign(element, { scheme: 'dark', target: '_blank', timeCutoff: '2d', heading: 'Now', refresh: 60 });
    await settled(element);
    expect([shown(element), offer(element)]).to.deep.equal(['a', '1 new story']);
  });

  it('shows all after reload(), also when the feed has not changed since', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.now('b a');
    await stage.pass(30, element);
    await element.reload();
    expect([shown(element), offer(element)]).to.deep.equal(['b a', '']);
    stage.now('c b a');
    await element.reload();
    expect([shown(element), offer(element)]).to.deep.equal(['c b a', '']);
  });

  it('keeps what is there when a question fails, until the next is answered', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.answer = { status: 404 };
    await stage.pass(30, element);
    expect([shown(element), element.status, element.problem?.status]).to.deep.equal(['a', 'ready', 404]);
    stage.now('b a');
    await stage.pass(30, element);
    expect([shown(element), offer(element), element.problem]).to.deep.equal(['a', '1 new story', null]);
  });

  it('keeps the stories of a page that fails, but none beyond its time', async () => {
    const next = address();
    const rights = { b: { _news: { expires: '2026-01-06T09:47:30Z' } } };
    let there = true;
    const stage = new Stage(feedOf(line('d c'), { next_url: next }), {
      [next]: () => (there ? { json: feedOf(line('b a', rights)) } : { status: 404 }),
    });
    const list = await stage.list({ limit: '4' });
    await until(() => shown(list) === 'd c b a', 'the second page');
    there = false;
    await stage.pass(30, list);
    expect(shown(list)).to.equal('d c b a');
    await stage.pass(120, list);
    expect(shown(list)).to.equal('d c a');
  });

  it('asks again while it shows what was kept on the device, and then shows the news without an age', async () => {
    const stage = new Stage(line('b a'));
    const text = JSON.stringify(feedOf(line('a')));
    const visit = Date.now() - 3_600_000;
    await keep(stage.src, { text, url: stage.src, headers: new Headers(), at: visit }, visit);
    const { answer } = stage;
    stage.answer = { status: 404 };
    const list = await stage.list({ offline: '' });
    expect([shown(list), ageOf(list)]).to.deep.equal(['a', 'Last updated 1 hour ago']);
    stage.answer = answer;
    await stage.pass(30, list);
    pill(list)?.click();
    await settled(list);
    expect([shown(list), list.problem, ageOf(list)]).to.deep.equal(['b a', null, undefined]);
    await forget(stage.src);
  });

  it('takes the news away that is gone for good', async () => {
    const stage = new Stage(line('a'));
    const element = await stage.list();
    stage.answer = { status: 410 };
    await stage.pass(30, element);
    expect([shown(element), element.status]).to.deep.equal(['', 'problem']);
  });

  it('announces politely, on the whole page every 30 seconds at most', async () => {
    const other = address();
    let items = line('z');
    const stage = new Stage(line('a'), { [other]: () => ({ json: feedOf(items) }) });
    await stage.clock.tick(600_000);
    const first = await stage.list();
    await stage.pass(15, first);
    const second = await stage.list({ src: other });
    const said = (): string[] => [first, second].map(announced);
    stage.now('b a');
    items = line('y x z');
    await stage.pass(15, first);
    expect(said()).to.deep.equal(['1 new story', '']);
    await stage.pass(15, second);
    expect([offer(second), ...said()]).to.deep.equal(['2 new stories', '1 new story', '']);
    await stage.pass(30, first, second);
    expect(said()).to.deep.equal(['1 new story', '2 new stories']);
    expect(first.shadowRoot!.querySelector('.spoken')!.getAttribute('role')).to.equal('status');
  });

  it('says "This story has been withdrawn" in the place of an open article', async () => {
    const stage = new Stage(line('b a'));
    const element = await stage.list();
    const body = await settled(await mount('news-article-body', { src: stage.src, 'article-id': 'a' }));
    stage.now('c b', { c: {} });
    await stage.pass(30, element, body);
    expect([shown(element), texts(body, 'headline')], 'rolled off only').to.deep.equal(['b', ['Story a']]);
    stage.now('c b a', { a: killed });
    await stage.pass(30, element, body);
    await until(() => texts(body, 'headline').length === 0, 'that it goes');
    expect(body.shadowRoot!.querySelector('[role="status"]')!.textContent).to.include('This story has been withdrawn.');
  });

  it('takes refresh="5" for 30, and says so once on a page', async () => {
    const told = warnings();
    const stage = new Stage(line('a'));
    const all = [await stage.list({ refresh: '5' }), await stage.list({ refresh: '7' })];
    expect(all.map(({ refresh }) => refresh)).to.deep.equal([30, 30]);
    await stage.pass(29, ...all);
    expect(stage.asked).to.equal(1);
    await stage.pass(1, ...all);
    expect(stage.asked).to.equal(2);
    expect(told).to.deep.equal(['presslet: refresh="5" is too often; every 30 seconds is used.']);
  });
});
