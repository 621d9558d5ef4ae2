import { describe, expect, it } from "vitest";
import type { Encoder, SearchIndex } from "../../src/ports.ts";
import { countingEncoder } from "../support/counting-encoder.ts";

const body = (symbol: string, ...paragraphs: readonly string[]) =>
  `${symbol}\n\nThe General Assembly,\n\n${paragraphs.map((each, at) => `${at + 1}. ${each}`).join(";\n\n")}.\n`;

/** By id. */
export const contractTexts = {
  "a-lamps": body(
    "A/RES/95/1",
    "Decides to wait",
    "Requests all ports:\n\n(a) To light their lamps at dusk;\n\n(b) To count them",
    "Decides to wait",
  ),
  "b-bridges": body(
    "A/RES/95/2",
    "Invites Member States to count their bridges, and the bridges of their ports",
    "Decides to wait",
    "Urges Member States to fight piracy, and piracy's financing, in organised programmes",
  ),
  "c-piracy": body(
    "A/RES/95/3",
    "Requests the Secretary-General to report on piracy at sea",
    "Recalls resolution 66/181 and document E/CN.15/2012/15",
    "Recalls resolution 66/180 of the same day",
  ),
} as const;

type Open = (
  texts: Readonly<Record<string, string>>,
  encoder: Pick<Encoder, "id" | "encode">,
) => Promise<SearchIndex>;

/** What retrieval relies on in every index of a library, whoever keeps it. */
export function describeSearchIndexContract(name: string, open: Open): void {
  const opened = () => open(contractTexts, countingEncoder());
  const wordsIn = async (index: SearchIndex, ...texts: string[]) =>
    (await index.documentsOf(texts)).map(({ words }) => words);

  async function searched(query: string, k = 10): Promise<string[]> {
    const index = await opened();
    const documents = await index.documentsOf(Object.keys(contractTexts));
    const hits = await index.searchWords(
      query,
      k,
      documents.map(({ number }) => number),
    );
    return hits.map(({ document }) => {
      const [place] = documents.find(({ number }) => number === document)?.places ?? [];
      return `${place?.resolution} ${place?.paragraph}`;
    });
  }

  describe(`${name} keeps the contract of a SearchIndex: its library`, () => {
    it("tells whom its texts address, each once, if it does", async () => {
      const { library } = await opened();
      const addressees = library.addressees?.();
      if (addressees === undefined) return;
      expect(library.addressees?.()).toBe(addressees);
      expect(addressees.map(({ name }) => name)).toContain("Secretary-General");
      expect(new Set(addressees.map(({ id, name }) => `${id} ${name}`)).size).toBe(addressees.length);
    });

    it("has the texts in the order of their ids, whole when they are looked at", async () => {
      const { library } = await opened();
      expect(library.resolutions.map(({ id }) => id)).toEqual(Object.keys(contractTexts));
      expect(library.find("a-lamps")).toBe(library.resolutions[0]);
      expect(library.find("a-lamps")).toMatchObject({
        symbol: "A/RES/95/1",
        source: contractTexts["a-lamps"],
      });
      expect(library.find("a-lamps")?.paragraphs.map(({ id }) => id)).toEqual(["op1", "op2", "op3"]);
      expect(library.find("none")).toBeUndefined();
    });
  });

  describe(`${name} keeps the contract of a SearchIndex: documents`, () => {
    it("are those of a text in the order of its paragraphs, each once, with all places", async () => {
      const documents = await (await opened()).documentsOf(["a-lamps"]);
      expect(documents.map(({ words }) => words)).toEqual([
        "Decides to wait;",
        "Requests all ports: To light their lamps at dusk; To count them;",
        "Decides to wait.",
      ]);
      expect(documents[1]?.places).toEqual([{ resolution: "a-lamps", paragraph: "op2" }]);
    });

    it("have the places in those texts that were asked for", async () => {
      const index = await opened();
      const [shared] = await index.documentsOf(["a-lamps", "b-bridges"]);
      expect(shared?.places.map(({ resolution }) => resolution)).toEqual(["a-lamps", "b-bridges"]);
      expect((await index.documentsOf(["a-lamps"]))[0]?.places).toHaveLength(1);
      expect(await index.documentsOf(["none"])).toEqual([]);
      expect(await wordsIn(index)).toEqual([]);
    });
  });

  describe(`${name} keeps the contract of a SearchIndex: words`, () => {
    it("find what shares one, whatever its inflection, and nothing else", async () => {
      expect(await searched("reporting")).toEqual(["c-piracy op1"]);
      expect(await searched("volcano")).toEqual([]);
      expect(await searched("")).toEqual([]);
    });

    it("put first what says them more often", async () => {
      expect(await searched("piracy")).toEqual(["b-bridges op3", "c-piracy op1"]);
      expect(await searched("piracy", 1)).toEqual(["b-bridges op3"]);
    });

    it("keep symbols whole", async () => {
      expect(await searched("66/181")).toEqual(["c-piracy op2"]);
      expect(await searched("E/CN.15/2012/15")).toEqual(["c-piracy op2"]);
      expect(await searched("181")).toEqual([]);
      expect(await searched("1546 (2004), A.1/2* [x] c++ $1 |")).toEqual([]);
    });

    it("are read alike in British and American spelling", async () => {
      expect(await searched("organized program")).toEqual(["b-bridges op3"]);
    });
  });

  describe(`${name} keeps the contract of a SearchIndex: windows`, () => {
    it("are those that the encoder gives, encoded once", async () => {
      const encoder = countingEncoder();
      const index = await open(contractTexts, encoder);
      const documents = await index.documentsOf(["b-bridges"]);
      const windows = await index.windowsOf(documents);
      const again = await index.windowsOf(documents);
      expect(encoder.encoded).toEqual(documents.map(({ words }) => words));
      for (const { number, words } of documents) {
        const [expected] = await countingEncoder().encode([words]);
        expect(windows.get(number)).toEqual(expected);
        expect(again.get(number)).toEqual(expected);
      }
    });

    it("that are not there yet have no cosine, and none is made", async () => {
      const encoder = countingEncoder();
      const index = await open(contractTexts, encoder);
      const [first, ...others] = await index.documentsOf(["b-bridges"]);
      if (!first) throw new Error("no document");
      const [own] = (await index.windowsOf([first])).get(first.number) ?? [];
      const cosines = await index.cosines(own?.vector ?? new Float32Array(), [first, ...others]);
      expect([...cosines]).toEqual([[first.number, expect.closeTo(1, 4)]]);
      expect(encoder.encoded).toHaveLength(1);
    });
  });

  describe(`${name} keeps the contract of a SearchIndex: texts`, () => {
    const nowhere = new Float32Array(384);

    it("are found by their words, the best first, at most so many, of those that are asked", async () => {
      const { nearestTexts } = await opened();
      const all = Object.keys(contractTexts);
      const question = { text: "piracy at sea", vector: nowhere, acts: null };
      expect(await nearestTexts(question, 5, all)).toEqual(["c-piracy", "b-bridges"]);
      expect(await nearestTexts(question, 1, all)).toEqual(["c-piracy"]);
      expect(await nearestTexts(question, 5, ["a-lamps", "b-bridges"])).toEqual(["b-bridges"]);
    });

    it("that ask something of somebody come first where that is asked", async () => {
      const { nearestTexts } = await opened();
      const acts = { actors: [{ id: "member-states", name: "Member States" }], forces: ["invite" as const] };
      const question = { text: "piracy at sea", vector: nowhere, acts };
      expect(await nearestTexts(question, 5, Object.keys(contractTexts))).toEqual(["b-bridges", "c-piracy"]);
    });

    it("are found by the vectors that are there", async () => {
      const index = await opened();
      const documents = await index.documentsOf(["a-lamps"]);
      const windows = await index.windowsOf(documents);
      const vector = windows.get(documents[1]?.number ?? 0)?.[0]?.vector ?? nowhere;
      const found = await index.nearestTexts(
        { text: "volcano", vector, acts: null },
        1,
        Object.keys(contractTexts),
      );
      expect(found).toEqual(["a-lamps"]);
    });
  });
}
