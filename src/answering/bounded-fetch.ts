import { Agent, fetch } from "undici";
import { ModelError } from "../domain/errors.ts";

/** An answer of sixty long statements is about 5 MB as a stream of tokens. */
const mostBytes = 16 * 1024 * 1024;
/** Of one line of the event stream: the vendor's decoder keeps a line whole in memory. */
const mostBytesInLine = 256 * 1024;
const lineFeed = 0x0a;

/** Waits as long as the deadlines of a turn say: by itself `fetch` gives up after five minutes without a byte. */
const patient = new Agent({ headersTimeout: 0, bodyTimeout: 0, connectTimeout: 30_000 });

/** `fetch` whose bodies fail with a ModelError beyond a length. */
export const boundedFetch = (async (input: string | URL, init: object = {}) => {
  const response = await fetch(input, { ...init, dispatcher: patient });
  const { status, statusText } = response;
  const head = { status, statusText, headers: Object.fromEntries(response.headers) };
  // Browsers' types, which some programs are checked with, know other streams than this library's.
  const body = response.body as ReadableStream<Uint8Array<ArrayBuffer>> | null;
  return new Response(body?.pipeThrough(bounded()) ?? null, head);
}) as typeof globalThis.fetch;

function bounded(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0;
  let line = 0;
  return new TransformStream({
    transform(bytes, out) {
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
