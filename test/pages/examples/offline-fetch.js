// For `node --import`: what a command or an example asks for is answered by the newspaper of the examples.
import { answerOf } from './world.js';

globalThis.fetch = async (input) => {
  const address = String(input?.url ?? input);
  const answer = answerOf(address);
  if (!answer) throw new TypeError(`No example may ask for ${address}`);
  const response = new Response(answer.body, { headers: { 'content-type': answer.type } });
  Object.defineProperty(response, 'url', { value: address });
  return response;
};
