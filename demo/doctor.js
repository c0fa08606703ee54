// Examines a feed in the reader's own browser: nothing is sent anywhere.
import { consult } from './doctor/consult.js';

const samples = await fetch('doctor/samples.json').then(
  (answer) => (answer.ok ? answer.json() : []),
  () => [],
);
consult(document.getElementById('doctor'), samples);
