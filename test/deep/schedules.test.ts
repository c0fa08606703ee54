import { expect } from '@open-wc/testing';
import { anySchedule, shareOf } from '../data/schedules.js';

const SCHEDULES = shareOf(2000);

describe('whatever a server does, and whenever an element leaves, at length', () => {
  it('there is an end that a reader sees, after three requests at most, and nothing is left', async function () {
    this.timeout(600_000);
    expect(await anySchedule(SCHEDULES)).to.equal(SCHEDULES);
  });
});
