import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { restoreKindModel, storeKindModel } from "../../src/questions/kind-model.ts";
import { isSure, questionKinds } from "../../src/questions/question-kind.ts";
import { guessKind } from "../support/question-reader.ts";

const root = join(import.meta.dirname, "../..");
const source = readFileSync(join(root, "index/kinds/phrasings.jsonl"), "utf8");
const phrasings: { kind: string; text: string }[] = source
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const stored = JSON.parse(readFileSync(join(root, "index/kinds/kinds.json"), "utf8"));

describe("the model of question kinds", () => {
  it("was trained on the phrasings that are there (npm run train:kinds)", () => {
    expect(stored.phrasings).toBe(createHash("sha256").update(source).digest("hex"));
  });

  it.each([
    ["What lands on the desk of the World Health Organization?", "actor"],
    ["all the condemnations please", "verb"],
    ["show me number nineteen", "look-up"],
    ["anything in there on coral reefs?", "topic"],
    ["by which session must the High Commissioner report back", "deadline"],
    ["OHCHR = ?", "definition"],
    ["how many times does it say welcomes", "count"],
    ["who is the author of this paper", "sponsor"],
    ["is it in force already?", "status"],
    ["who abstained and who was against?", "vote"],
    ["give me the whole text in two sentences", "summary"],
    ["what happens to governments that ignore it?", "penalty"],
    ["Good morning, I am new in this job.", "remark"],
    ["and the other one?", "unclear"],
    ["what is the best sushi place in Geneva", "out-of-scope"],
  ])("takes “%s” for %s", (turn, kind) => {
    expect(guessKind(turn).kind).toBe(kind);
  });

  it("tells words of asking from the subject", () => {
    const { askingStems } = guessKind("what homework does the Secretary-General get on zeppelins?");
    expect(askingStems.has("homework")).toBe(true);
    expect(askingStems.has("zeppelin")).toBe(false);
  });

  it("is unsure of what has no words", () => {
    expect(isSure(guessKind(""))).toBe(false);
  });

  it("is the same, but for rounding, when stored and restored", () => {
    const model = restoreKindModel(stored);
    const again = restoreKindModel(JSON.parse(JSON.stringify(storeKindModel(model, stored.phrasings))));
    expect([...again.features]).toEqual([...model.features]);
    expect(again.rows).toHaveLength(questionKinds.length);
    for (const [at, { weights, scale }] of again.rows.entries()) {
      const before = model.rows[at];
      for (const [position, weight] of weights.entries())
        expect(weight * scale).toBeCloseTo((before?.weights[position] ?? 0) * (before?.scale ?? 0), 3);
    }
  });
});

describe("the phrasings", () => {
  it("are of every kind", () => {
    expect(new Set(phrasings.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
  });

  it("are none of the evaluation's questions, whole", () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    // A few words are said by everybody: "what about it?"
    const isOwn = (text: string) => text.split(" ").length > 4;
    const taught = new Set(phrasings.map(({ text }) => plain(text)));
    const asked = ["development", "held-out"].flatMap((name) =>
      readFileSync(join(root, `eval/dataset/${name}.jsonl`), "utf8")
        .trim()
        .split("\n"),
    );
    const shared = asked
      .map((line) => plain(JSON.parse(line).question))
      .filter((q) => isOwn(q) && taught.has(q));
    expect(shared).toEqual([]);
  });
});
