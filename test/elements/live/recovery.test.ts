import { fakeClock, type FakeClock } from '../../support/clock.js';
import { expect, texts } from '../../support/elements.js';
import { stubFetch, type RecordedRequest, type Stubbed } from '../../support/fetch.js';
import { address, feedOf, mount, settled, spoken, stories, until, warnings, type News } from '../../support/news.js';
import { passes, START } from './stage.js';

const { random } = Math;
const GOOD: Stubbed = { json: feedOf(stories(2)) };

let clock: FakeClock;

beforeEach(() => {
  warnings();
  clock = fakeClock(START);
  Math.random = () => 0.5;
});

afterEach(() => {
  Math.random = random;
});

/** Elements whose feed cannot be had, until the answers are others; that they live. */
const failing = async (
  answer: Stubbed,
  count = 1,
): Promise<{ elements: News[]; requests: RecordedRequest[]; answers: Stubbed[] }> => {
  const answers = [answer];
  const src = address();
  const { requests } = stubFetch({ [src]: () => answers.at(-1)! });
  const elements = await Promise.all(Array.from({ length: count }, () => mount('news-section-feed', { src })));
  // Further tries and time-outs.
  for (let tries = 0; tries < 200 && elements.some(({ status }) => status !== 'problem'); tries++)
    await clock.tick(500);
  await Promise.all(elements.map((element) => settled(element)));
  await until(() => clock.waiting > 0, 'life');
  requests.length = 0;
  return { elements, requests, answers };
};

const back = (): unknown => dispatchEvent(new Event('online'));

describe('a feed that could not be reached, when the network is back', () => {
  for (const answer of ['fail', 'never'] as const) {
    it(`is asked for within two seconds, and shown, where the answer was ${answer}`, async () => {
      const { elements, requests, answers } = await failing(answer);
      const [element] = elements as [News];
      expect(element.problem?.kind).to.equal(answer === 'fail' ? 'network' : 'timeout');
      answers.push(GOOD);
      back();
      await clock.tick(999);
      expect(requests).to.have.length(0);
      await passes(clock, 1, element);
      expect(requests).to.have.length(1);
      expect([element.status, element.problem, texts(element, 'headline').length]).to.deep.equal(['ready', null, 2]);
      expect(spoken(element)).to.equal('');
      back();
      await clock.tick(10_000);
      expect(requests).to.have.length(1);
    });
  }

  it('is one request for all elements that show it, however often the network comes and goes', async () => {
    const { elements, requests, answers } = await failing('fail', 10);
    answers.push(GOOD);
    for (let times = 0; times < 5; times++) {
      back();
      await clock.tick(200);
    }
    await passes(clock, 2000, ...elements);
    expect(requests).to.have.length(1);
    expect(elements.map(({ status }) => status)).to.deep.equal(Array(10).fill('ready'));
  });

  it('stays a problem where it fails again, after three requests', async () => {
    const { elements, requests } = await failing('fail');
    const [element] = elements as [News];
    back();
    await clock.tick(2000);
    // What is tried again waits for no time, but by the clock, and for a part of the script.
    const over = (): boolean => requests.length === 3 && element.status === 'problem';
    for (let tries = 0; tries < 200 && !over(); tries++) await clock.tick(10);
    await clock.tick(60_000);
    expect([element.status, requests.length]).to.deep.equal(['problem', 3]);
  });

  for (const answer of [{ status: 404 }, { status: 503 }, { body: '<html>' }]) {
    it(`is not asked for where the network was not to blame: ${JSON.stringify(answer)}`, async () => {
      const { requests } = await failing(answer);
      back();
      await clock.tick(60_000);
      expect(requests).to.deep.equal([]);
    });
  }

  it('is not asked for where it was had', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: GOOD });
    await settled(await mount('news-section-feed', { src }));
    await until(() => clock.waiting > 0, 'life');
    back();
    await clock.tick(60_000);
    expect(requests).to.have.length(1);
  });

  it('is revalidated where a reload of it failed, while what was shown stayed', async () => {
    const src = address();
    const answers: Stubbed[] = [GOOD];
    const { requests } = stubFetch({ [src]: () => answers.at(-1)! });
    const element = await settled(await mount('news-section-feed', { src }));
    answers.push('fail');
    const reloaded = element.reload();
    for (let tries = 0; tries < 200 && !element.problem; tries++) await clock.tick(10);
    await reloaded;
    expect([element.status, element.problem?.kind]).to.deep.equal(['ready', 'network']);
    answers.push({ json: feedOf(stories(3)) });
    requests.length = 0;
    back();
    await passes(clock, 2000, element);
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['no-cache']);
    expect([element.problem, texts(element, 'headline').length]).to.deep.equal([null, 3]);
  });

  it('is not asked for on behalf of an element that left, which keeps no timer', async () => {
    const { elements, requests } = await failing('fail');
    back();
    elements[0]!.remove();
    expect(clock.waiting).to.equal(0);
    back();
    await clock.tick(60_000);
    expect([requests.length, clock.waiting]).to.deep.equal([0, 0]);
  });
});
