import fc from 'fast-check';

// web-test-runner.config.js chooses it: always the same, so that a run that is red today is red tomorrow, or a new one at length.
const { seed } = window as unknown as { seed: number };
fc.configureGlobal({ seed });

export { fc };
