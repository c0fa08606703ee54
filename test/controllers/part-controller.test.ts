import type { ReactiveControllerHost } from 'lit';
import { expect } from '../support/elements.js';
import { PartController } from '../../src/controllers/part-controller.js';

const made = (): { parts: PartController; asked: () => number; failures: string[] } => {
  let asked = 0;
  const failures: string[] = [];
  const host = { addController: () => undefined, requestUpdate: () => asked++ };
  const parts = new PartController(
    host as unknown as ReactiveControllerHost,
    (error) => void failures.push(String(error)),
  );
  return { parts, asked: () => asked, failures };
};

const settle = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

describe('PartController', () => {
  it('is ready while nothing is asked for', () => {
    expect(made().parts.ready).to.equal(true);
  });

  it('brings a part, and has the host update when it is there', async () => {
    const { parts, asked } = made();
    const load = (): Promise<{ word: string }> => Promise.resolve({ word: 'tide' });
    expect(parts.take(load)).to.equal(undefined);
    expect(parts.ready).to.equal(false);
    await settle();
    expect(asked()).to.equal(1);
    parts.hostUpdate();
    expect(parts.take(load)).to.deep.equal({ word: 'tide' });
    expect(parts.ready).to.equal(true);
  });

  it('shares what was brought with all hosts', async () => {
    let loads = 0;
    const load = (): Promise<number> => Promise.resolve(++loads);
    const [one, other] = [made(), made()];
    one.parts.take(load);
    await settle();
    expect(other.parts.take(load)).to.equal(1);
    expect(other.parts.ready).to.equal(true);
  });

  it('goes on without a part that could not be had, and says so once', async () => {
    const { parts, asked, failures } = made();
    const load = (): Promise<object> => Promise.reject(new TypeError('no grid'));
    parts.take(load);
    await settle();
    expect(asked()).to.equal(1);
    expect(failures).to.deep.equal(['TypeError: no grid']);
    parts.hostUpdate();
    expect(parts.take(load)).to.equal(undefined);
    expect(parts.ready).to.equal(true);
    expect(failures).to.have.length(1);
  });

  it('is not ready until everything that one update asked for is there', async () => {
    const { parts } = made();
    let arrive: (value: string) => void = () => undefined;
    const slow = (): Promise<string> => new Promise((resolve) => (arrive = resolve));
    const quick = (): Promise<string> => Promise.resolve('quick');
    parts.take(slow);
    parts.take(quick);
    await settle();
    parts.hostUpdate();
    expect([parts.take(quick), parts.take(slow), parts.ready]).to.deep.equal(['quick', undefined, false]);
    arrive('slow');
    await settle();
    parts.hostUpdate();
    expect([parts.take(quick), parts.take(slow), parts.ready]).to.deep.equal(['quick', 'slow', true]);
  });
});
