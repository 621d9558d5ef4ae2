import { native } from "./native.ts";

/** The JSON objects of a `text/event-stream`, as they arrive; comments and other fields are passed over. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = native.split(pending + decoder.decode(value, { stream: true }), /\r\n|\n|\r(?!$)/);
      pending = lines.pop() ?? "";
      for (const line of lines) {
        if (native.indexOf(line, "data:") === 0) yield native.parse(native.slice(line, 5));
      }
    }
  } finally {
    // Without this the browser would go on reading an answer that nobody looks at.
    void reader.cancel().catch(() => {});
  }
}
