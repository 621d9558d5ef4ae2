import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, AnswerTable, TableRow } from "../../src/domain/answers.ts";
import type { Statement } from "../../src/domain/statements.ts";
import { tabulate } from "../../src/domain/tabulate.ts";
import { allParagraphs, findUnit } from "../../src/domain/units.ts";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";
import { kelpAdopted, kelpDraft, kelpLibrary } from "../support/two-versions.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
});
afterAll(() => product.remove());

const tableOf = ({ table }: Answer): AnswerTable => {
  if (!table) throw new Error("no table");
  return table;
};
const placeOf = ({ resolution, paragraph }: TableRow) => `${resolution.id}#${paragraph}`;

describe("the table of an answer over several texts", () => {
  it("has a row for each act, with verb, addressee, words and deadline as printed", async () => {
    const answer = await product.answer(
      "Which of them request a report from the Secretary-General, and by when?",
    );
    const { columns, rows, found, searched } = tableOf(answer);
    expect(columns).toEqual(["resolution", "paragraph", "verb", "addressees", "deadline", "text"]);
    expect(rows.map(placeOf)).toEqual([
      "a-c.2-97-l.41#op8",
      "a-res-96-118#op8",
      "a-res-97-214#op8",
      "a-res-97-301#II.op4",
      "s-res-3901-2043#op10",
    ]);
    expect([found, searched]).toEqual([5, 7]);
    for (const row of rows)
      expect(row).toMatchObject({ force: "request", addressees: [{ id: "secretary-general" }] });
    expect(rows.map(({ deadline }) => deadline)).toEqual([
      "at its ninety-eighth session",
      "at its ninety-eighth session",
      "at its ninety-ninth session",
      "at its one hundredth session",
      "by 30 September 2043",
    ]);
  });

  it("rests on the answer's own statements, whose words it repeats as they stand in the text", async () => {
    const answer = await product.answer("What is asked of Member States?");
    for (const row of tableOf(answer).rows) {
      const cited = answer.statements[row.statement]?.citations ?? [];
      const unit = findUnit(
        product.library.find(row.resolution.id) ?? kelpDraft,
        cited.find(({ url }) => url === row.url)?.paragraph ?? "",
      );
      expect(unit?.text.slice(row.start, row.end)).toBe(row.text);
      expect(unit?.label).toBe(row.label);
    }
  });

  it("keeps to whom the question is about", async () => {
    const answer = await product.answer("What is requested of the Secretary-General?");
    const ids = tableOf(answer).rows.map(({ addressees }) => addressees.map(({ id }) => id));
    expect(ids.filter((each) => !each.includes("secretary-general"))).toEqual([]);
    expect(answer.withheld).toBe(0);
  });

  it("misses no act that was asked for", async () => {
    const answer = await product.answer("Which resolutions urge Member States to do something?");
    const urging = product.library.resolutions.flatMap((resolution) =>
      allParagraphs(resolution)
        .filter(({ acts }) =>
          acts.some(
            ({ force, addressees }) =>
              force === "urge" && addressees.some(({ id }) => id === "member-states"),
          ),
        )
        .map(({ id }) => `${resolution.id}#${id}`),
    );
    const places = tableOf(answer).rows.map(placeOf);
    // Where the act leads to a list, its items have the rows.
    expect(urging.filter((place) => !places.some((row) => row.startsWith(place)))).toEqual([]);
    expect(urging.length).toBeGreaterThan(2);
  });

  it("has places and words where a mention is asked for", async () => {
    const { columns, rows } = tableOf(await product.answer("Which of them mention local communities?"));
    expect(columns).toEqual(["resolution", "paragraph", "text"]);
    for (const { text } of rows) expect(text).toMatch(/communit|Indigenous/);
    expect(new Set(rows.map(({ resolution }) => resolution.symbol)).size).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ["only one text answers", "What does the Security Council authorize, and whom?"],
    ["nothing is found", "What is requested of INTERPOL in any of them?"],
    ["no list is asked for", "How many operative paragraphs do the resolutions have?"],
    ["two versions are compared", "What changed between A/C.2/97/L.41 and A/RES/97/214?"],
  ])("is null where %s", async (_name, question) => {
    expect((await product.answer(question)).table).toBeNull();
  });
});

describe("rows", () => {
  const columns = ["resolution", "paragraph", "verb", "text"] as const;
  const citing = (id: string, unit: string, quote: string): Statement => {
    const text = findUnit(kelpLibrary.find(id) ?? kelpDraft, unit)?.text ?? "";
    const start = text.indexOf(quote);
    const place = { resolution: id, paragraph: unit, label: unit, url: `/resolutions/${id}#${unit}` };
    return {
      basis: "quotation",
      text: quote,
      citations: [{ ...place, quote, start, end: start + quote.length }],
    };
  };
  const ids = [kelpDraft.id, kelpAdopted.id];
  const op8 = (id: string) => findUnit(kelpLibrary.find(id) ?? kelpDraft, "op8")?.text.slice(0, 40) ?? "";

  it("are in the order of the texts, each act once", () => {
    const [before = "", after = ""] = ids;
    const statements = [
      citing(after, "op8", op8(after)),
      citing(before, "op8", op8(before)),
      citing(before, "op8", op8(before).slice(10)),
    ];
    const table = tabulate(statements, columns, ids, kelpLibrary);
    expect(table?.rows.map(({ resolution, statement }) => [resolution.id, statement])).toEqual([
      [before, 1],
      [after, 0],
    ]);
  });

  it("come from quotations only", () => {
    const [before = "", after = ""] = ids;
    const [first, second] = [citing(before, "op8", op8(before)), citing(after, "op8", op8(after))];
    const counted: Statement = { ...second, basis: "structure" };
    expect(tabulate([first, counted], columns, ids, kelpLibrary)).toBeNull();
  });
});
