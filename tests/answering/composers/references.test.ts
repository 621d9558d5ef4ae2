import { describe, expect, it } from "vitest";
import { composeTopic as compose } from "../../../src/answering/composers/topic.ts";
import { composed } from "../../support/composed.ts";
import { italyDraft, italyId } from "../../support/italy-draft.ts";
import { found, readingOf } from "../../support/readings.ts";

describe("other documents", () => {
  it("are shown wherever they are cited", () => {
    const { texts, labels } = composed(
      compose,
      readingOf("Where is 66/181 cited?", { label: "reference", symbols: ["66/181"] }),
    );
    expect(labels).toEqual(["PP 3"]);
    expect(texts[0]).toContain("resolution 66/181 of 19 December 2011");
  });

  it("are listed completely where an organ is named", () => {
    const ccpcj = { id: "ccpcj", name: "Commission on Crime Prevention and Criminal Justice" };
    const { labels } = composed(
      compose,
      readingOf("Which resolutions of the Commission are cited?", { label: "reference", actors: [ccpcj] }),
      found({ pp5: 0.98 }),
    );
    const cited = italyDraft.paragraphs.filter(({ references }) =>
      references.some(({ organ }) => organ === "ccpcj"),
    );
    expect(labels).toEqual(cited.map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(4);
  });

  it("are denied where they are cited nowhere, and nothing is put beside it", () => {
    const reading = readingOf("Is A/RES/1/1 cited?", { label: "reference", symbols: ["A/RES/1/1"] });
    const { composition } = composed(compose, reading, found({ pp5: 0.98 }));
    expect(composition).toMatchObject({
      drafts: [],
      refusal: { text: "A/RES/1/1 is not named anywhere in this text." },
    });
    expect(composition.refusal?.claim).toMatchObject({ resolutions: [italyId] });
  });
});
