import type { ReactiveControllerHost } from 'lit';
import { expect } from '../support/elements.js';
import { fakeClock, type FakeClock } from '../support/clock.js';
import { ClockController } from '../../src/controllers/clock-controller.js';

/** A host that counts how often it is asked to update. */
class Host {
  asked = 0;
  readonly clock: ClockController;

  constructor() {
    this.clock = new ClockController(this as unknown as ReactiveControllerHost);
  }
  addController(): void {
    this.asked = 0;
  }
  requestUpdate(): void {
    this.asked++;
  }
}

const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('ClockController', () => {
  let clock: FakeClock;
  let hosts: Host[];

  beforeEach(() => {
    clock = fakeClock('2026-01-06T09:46:20Z');
    hosts = [new Host(), new Host(), new Host()];
    for (const host of hosts) host.clock.hostConnected();
  });

  afterEach(() => {
    for (const host of hosts) host.clock.hostDisconnected();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const asked = (): number[] => hosts.map((host) => host.asked);

  it('is one clock, with one timer, for all hosts', () => {
    expect(clock.waiting).to.equal(1);
  });

  it('tells all hosts together at the full minute, and at each after', async () => {
    await clock.tick(39_999);
    expect(asked()).to.deep.equal([0, 0, 0]);
    await clock.tick(1);
    expect(asked()).to.deep.equal([1, 1, 1]);
    await clock.tick(60_000);
    expect(asked()).to.deep.equal([2, 2, 2]);
  });

  it('stands still while the page is hidden, and tells the time at once when it is seen again', async () => {
    hide(true);
    expect(clock.waiting).to.equal(0);
    await clock.tick(600_000);
    expect(asked()).to.deep.equal([0, 0, 0]);
    hide(false);
    expect(asked()).to.deep.equal([1, 1, 1]);
    expect(clock.waiting).to.equal(1);
    await clock.tick(60_000);
    expect(asked()).to.deep.equal([2, 2, 2]);
  });

  it('goes on for the others when one leaves', async () => {
    hosts[1]!.clock.hostDisconnected();
    await clock.tick(60_000);
    expect(asked()).to.deep.equal([1, 0, 1]);
  });

  it('leaves no timer and hears nothing when all have left, and starts again with the next', async () => {
    for (const host of hosts) host.clock.hostDisconnected();
    expect(clock.waiting).to.equal(0);
    hide(true);
    hide(false);
    expect([asked(), clock.waiting]).to.deep.equal([[0, 0, 0], 0]);
    hosts[0]!.clock.hostConnected();
    await clock.tick(60_000);
    expect(asked()).to.deep.equal([1, 0, 0]);
  });
});
