import { expect } from '../support/elements.js';
import { beside } from '../../src/embed/beside.js';

const CODE = 'export const words = "in full";\n';

const addressOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

const hashOf = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...bytes))}`;
};

describe('a part beside the full file', () => {
  it('is brought if it is the one that the file was made with', async () => {
    const part = (await beside(addressOf(CODE), await hashOf(CODE))) as { words: string };
    expect(part.words).to.equal('in full');
  });

  it('is not taken if it is another, and does not run', async () => {
    const error = await beside(addressOf('globalThis.ran = true;'), await hashOf(CODE)).catch(String);
    expect(error).to.match(/ is not there, or is not the one that belongs to this script$/);
    expect(globalThis).not.to.have.property('ran');
  });

  it('leaves no element in the page', async () => {
    const before = document.head.childElementCount;
    await beside(addressOf(CODE), await hashOf(CODE));
    expect(document.head.childElementCount).to.equal(before);
  });

  it('cannot be had without knowing where the file is', async () => {
    const error = await beside('chunks/part.js', await hashOf(CODE)).catch(String);
    expect(error).to.match(/URL/);
  });
});
