import { describe, expect, it } from "vitest";
import { compareResolutions } from "../../src/comparing/compare-resolutions.ts";
import { actChangeText } from "../../src/comparing/report-comparison.ts";
import type { AlignedParagraph } from "../../src/domain/versions.ts";
import { italyAdopted, italyDraft, kelpAdopted, kelpDraft } from "../support/two-versions.ts";

describe("a draft and its adopted text", () => {
  const paragraphs = compareResolutions(kelpDraft, kelpAdopted);
  const rows = paragraphs.map(({ before, after, change, moved }) =>
    [before, after, change, ...(moved ? ["moved"] : [])].join(" "),
  );

  it("are aligned though paragraphs were dropped, added, moved and renumbered", () => {
    expect(rows.filter((row) => row.includes("op"))).toEqual([
      "op1 op1 same",
      "op2 op2 wording",
      "op3 op3 same",
      "op4 op4 wording",
      "op5  dropped",
      "op7 op5 same moved",
      "op6 op6 same",
      " op7 new",
      "op8 op8 wording",
      "op9 op9 wording",
    ]);
    expect(rows.filter((row) => row.startsWith("pp"))).toEqual(
      [1, 2, 3, 4, 5].map((n) => `pp${n} pp${n} same`),
    );
  });

  it.each([
    ["op2", ["verb softened: Urges → Encourages"]],
    ["op4", ["addressee added: Food and Agriculture Organization of the United Nations"]],
    ["op8", ["deadline changed: at its ninety-eighth session → at its ninety-ninth session"]],
    ["op7", ["new act: Stresses"]],
  ])("differ by act in the later %s", (id, changes) => {
    expect(find(paragraphs, id).acts.map(actChangeText)).toEqual(changes);
  });

  it("show what was removed before what was added", () => {
    expect(find(paragraphs, "op2").words.slice(0, 3)).toMatchObject([
      { kind: "removed", text: "Urges" },
      { kind: "added", text: "Encourages" },
      { kind: "same" },
    ]);
  });
});

describe.skipIf(!italyAdopted)(
  "the Italian draft and E/RES/2012/19 (skipped where ../shared is absent)",
  () => {
    const paragraphs = italyAdopted ? compareResolutions(italyDraft, italyAdopted) : [];
    const operative = paragraphs.filter(({ after }) => after?.startsWith("op"));

    it("have the same paragraphs at the same places", () => {
      expect(paragraphs).toHaveLength(34);
      expect(paragraphs.filter(({ before, after, moved }) => before !== after || moved)).toEqual([]);
    });

    it("differ in the wording of 16 of 17 operative paragraphs, and only in capitals in the other", () => {
      const wording = operative.filter(({ change }) => change === "wording");
      expect(wording).toHaveLength(16);
      expect(operative.filter(({ change }) => change === "capitals").map(({ after }) => after)).toEqual([
        "op3",
      ]);
    });

    it("differ by the verb of OP 2, and keep every addressee and deadline", () => {
      const acts = operative.flatMap((each) => each.acts.map(actChangeText));
      expect(acts).toEqual([
        "verb reworded: Reiterates its call → Reiterates its call upon",
        "verb changed: Welcomes → Recalls",
        "verb reworded: takes note with appreciation → notes with appreciation",
        "verb reworded: Reiterates its invitation → Reiterates the invitation",
      ]);
    });
  },
);

function find(paragraphs: readonly AlignedParagraph[], after: string): AlignedParagraph {
  const found = paragraphs.find((paragraph) => paragraph.after === after);
  if (!found) throw new Error(`nothing became ${after}`);
  return found;
}
