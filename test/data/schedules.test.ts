import { expect } from '@open-wc/testing';
import { anySchedule, shareOf } from './schedules.js';

const SCHEDULES = shareOf(200);

describe('whatever a server does, and whenever an element leaves', () => {
  it('there is an end that a reader sees, after three requests at most, and nothing is left', async function () {
    this.timeout(60_000);
    expect(await anySchedule(SCHEDULES)).to.equal(SCHEDULES);
  });
});
