/** Bytes in which a document says its encoding, if it does. */
const HEAD = 1024;

/** The encoding that a `Content-Type` names, if it names one. */
export const charsetOf = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w.:+-]+)/i.exec(contentType ?? '')?.[1] ?? null;

const MARKS: readonly [name: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The decoder for an XML document: by its byte order mark, by the server's word, by its prolog, else UTF-8 (RFC 7303, 3). */
const decoderFor = (head: Uint8Array, charset: string | null): TextDecoder => {
  const marked = MARKS.find(([, mark]) => startsWith(head, mark))?.[0];
  const prolog = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:+-]+)/i.exec(new TextDecoder('latin1').decode(head))?.[1];
  // UTF-16 cannot be what a prolog says that was just read byte by byte.
  for (const label of [marked, charset, /^utf-?16/i.test(prolog ?? '') ? null : prolog]) {
    try {
      if (label) return new TextDecoder(label);
    } catch {
      // Nobody knows an encoding of that name.
    }
  }
  return new TextDecoder();
};

/** The text of an XML document. `charset` is what its server says. */
export const decode = (bytes: Uint8Array, charset: string | null = null): string =>
  decoderFor(bytes.subarray(0, HEAD), charset).decode(bytes);

/** Makes UTF-8 of an XML document while it arrives. */
export const decoding = (charset: string | null): TransformStream<Uint8Array, Uint8Array> => {
  const encoder = new TextEncoder();
  let head: Uint8Array = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  const begin = (): Uint8Array => {
    decoder = decoderFor(head, charset);
    return encoder.encode(decoder.decode(head, { stream: true }));
  };
  return new TransformStream({
    transform(chunk, controller) {
      if (decoder) {
        controller.enqueue(encoder.encode(decoder.decode(chunk, { stream: true })));
        return;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length >= HEAD) controller.enqueue(begin());
    },
    flush(controller) {
      if (!decoder) controller.enqueue(begin());
      controller.enqueue(encoder.encode(decoder!.decode()));
    },
  });
};
