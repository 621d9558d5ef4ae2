import { ModelError } from "../domain/errors.ts";

/** An answer of sixty long statements is about 5 MB as a stream of tokens. */
const mostBytes = 16 * 1024 * 1024;
/** Of one line of the event stream: the vendor's decoder keeps a line whole in memory. */
const mostBytesInLine = 256 * 1024;
const lineFeed = 0x0a;

/** `fetch` whose bodies fail with a ModelError beyond a length, and which calls `heard` for whatever arrives. */
export function boundedFetch(heard: () => void): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    heard();
    return response.body ? new Response(response.body.pipeThrough(bounded(heard)), response) : response;
  };
}

function bounded(heard: () => void): TransformStream<Uint8Array, Uint8Array> {
  let total = 0;
  let line = 0;
  return new TransformStream({
    transform(bytes, out) {
      heard();
      const lastBreak = bytes.lastIndexOf(lineFeed);
      const firstBreak = bytes.indexOf(lineFeed);
      const longest = line + (firstBreak < 0 ? bytes.length : firstBreak);
      line = lastBreak < 0 ? line + bytes.length : bytes.length - lastBreak - 1;
      total += bytes.length;
      if (total > mostBytes || Math.max(longest, line) > mostBytesInLine) {
        out.error(new ModelError("bad-response", "the model sent more than an answer can be"));
      } else {
        out.enqueue(bytes);
      }
    },
  });
}
