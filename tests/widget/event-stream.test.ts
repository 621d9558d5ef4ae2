import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitLabel } from "../../src/domain/labels.ts";
import { readEvents } from "../../src/widget/event-stream.ts";

async function read(pieces: readonly Uint8Array[]): Promise<unknown[]> {
  const events: unknown[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe("reading a stream of events", () => {
  it("passes over comments, other fields and what the end has cut", async () => {
    const text = ': still here\n\nevent: x\nid: 1\ndata: {"a":1}\n\ndata:{"b":2}\r\n\r\ndata: {"c"';
    expect(await read([new TextEncoder().encode(text)])).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it("does not mind where it is cut", async () => {
    const events = [{ text: "Économie — 经济" }, { text: "العدالة" }, { n: 3 }];
    const bytes = new TextEncoder().encode(
      events.map((event) => `data: ${JSON.stringify(event)}\r\n\r\n`).join(""),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length })), async (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), bytes.length];
        const pieces = places.slice(1).map((end, index) => bytes.slice(places[index], end));
        expect(await read(pieces)).toEqual(events);
      }),
    );
  });
});

describe("the label of a unit", () => {
  it.each([
    ["op13", "OP 13"],
    ["pp3", "PP 3"],
    ["op5.a.ii", "OP 5 (a) (ii)"],
    ["II.op3", "II, OP 3"],
    ["fn7", "footnote 7"],
    ["title", "title"],
    ["annex.4", "Annex, para. 4"],
    ["annex.u2", "Annex, unnumbered 2"],
  ])("%s: %s", (id, label) => {
    expect(unitLabel(id)).toBe(label);
  });
});
