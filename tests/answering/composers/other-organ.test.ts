import { describe, expect, it } from "vitest";
import { otherOrgan } from "../../../src/answering/composers/other-organ.ts";
import { composeTopic as compose } from "../../../src/answering/composers/topic.ts";
import type { Actor } from "../../../src/domain/acts.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { actorOfId } from "../../../src/vocabulary/actors.ts";
import { composed } from "../../support/composed.ts";
import { found, readingOf } from "../../support/readings.ts";

const firstly = (reading: Reading, retrieval = found({ op8: 0.9 })) =>
  composed((request) => ({ drafts: otherOrgan(request, compose(request)) }), reading, retrieval).texts;

function actor(id: string): Actor {
  return { id, name: actorOfId(id)?.name ?? id };
}

describe("an organ that a question takes for the one whose text it is", () => {
  const urging = readingOf("What does the Security Council urge?", {
    kind: "acts",
    label: "actor",
    actors: [actor("sc"), actor("member-states")],
  });

  it("is put right", () => {
    expect(firstly(urging)).toEqual([
      "It is a draft resolution of the Economic and Social Council, not of the Security Council.",
    ]);
  });

  it("is left alone where the paragraph that answers names it", () => {
    expect(firstly({ ...urging, actors: [actor("ga")] }, found({ pp3: 0.9 }))).toEqual([]);
  });

  it("is left alone where it is the subject", () => {
    expect(firstly({ ...urging, label: "topic" })).toEqual([]);
  });
});

describe("a date that is asked of a text's own organ", () => {
  it("is that of the text, where nothing else that has one is likely to be meant", () => {
    const reading = readingOf("When did the Council pass this?", {
      label: "reference",
      detail: "date",
      actors: [actor("ecosoc")],
    });
    expect(composed(compose, reading, found({ pp8: 0.2 })).texts[0]).toMatch(
      /is a draft and has not been adopted/,
    );
    expect(composed(compose, reading, found({ pp12: 0.9 })).texts[0]).not.toMatch(/has not been adopted/);
  });
});
