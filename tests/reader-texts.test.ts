import { describe, expect, it } from "vitest";
import { joinIndexes } from "../src/indexing/join-indexes.ts";
import { indexInMemory } from "../src/indexing/memory-index.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";
import type { SearchIndex } from "../src/ports.ts";
import { createReaderTexts } from "../src/reader-texts.ts";
import { countingEncoder } from "./support/counting-encoder.ts";
import { events } from "./support/small-library.ts";

const parsed = (id: string, words: string) =>
  parseResolution(`A/RES/95/1\n\nThe General Assembly,\n\n1. ${words}.\n`, { id });
const shared = indexInMemory([parsed("shared", "Decides to wait")], countingEncoder());

/** With what is closed, and a question that goes on when it is told. */
function opened() {
  const closed: string[] = [];
  const goOn: (() => void)[] = [];
  const texts = createReaderTexts({
    index(resolution) {
      const index = indexInMemory([resolution], countingEncoder());
      const close = () => {
        index.close();
        closed.push(resolution.id);
      };
      return { ...index, close };
    },
    beside(own) {
      const joined: SearchIndex = joinIndexes([...own, shared]);
      return {
        library: joined.library,
        async *ask() {
          await new Promise<void>((resolve) => goOn.push(resolve));
          await joined.documentsOf(joined.library.resolutions.map(({ id }) => id));
          yield* events;
        },
      };
    },
  });
  return { texts, closed, goOn };
}

const messages = [{ role: "user" as const, content: "Who waits?" }];
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("texts of a reader", () => {
  it("stand beside the library, each under an id of its own", () => {
    const { texts } = opened();
    for (const words of ["Requests the keepers to wait", "Requests the keepers to count"])
      texts.add(parsed("shared", words));
    expect(texts.library.resolutions.map(({ id }) => id)).toEqual(["own~shared", "own~shared-2", "shared"]);
    expect(texts.own.map(({ id }) => id)).toEqual(["own~shared", "own~shared-2"]);
    expect(shared.library.resolutions).toHaveLength(1);
  });

  it("are given back when they are removed, whatever is still being encoded", async () => {
    const { texts, closed } = opened();
    texts.add(parsed("keepers", "Requests the keepers to wait"));
    texts.remove("own~keepers");
    await turn();
    expect([texts.own, closed]).toEqual([[], ["own~keepers"]]);
    texts.removeAll();
    await turn();
    expect(closed).toHaveLength(1);
  });

  it("stay whole for a question that began before they were removed", async () => {
    const { texts, closed, goOn } = opened();
    texts.add(parsed("keepers", "Requests the keepers to wait"));
    const asked = texts.ask({ messages })[Symbol.asyncIterator]();
    const first = asked.next();
    texts.removeAll();
    await turn();
    expect([texts.library.find("own~keepers"), closed]).toEqual([undefined, []]);
    for (const each of goOn) each();
    expect(await first).toMatchObject({ value: events[0] });
    await asked.return?.();
    await turn();
    expect(closed).toEqual(["own~keepers"]);
  });
});
