import { describe, expect, it } from "vitest";
import {
  composeForm,
  composeHelp,
  composeOffTopic,
  composeUnclear,
} from "../../../src/answering/composers/small-talk.ts";
import type { Form } from "../../../src/domain/reading.ts";
import { exampleQuestions } from "../../../src/sentences/suggested-questions.ts";
import { composed } from "../../support/composed.ts";
import { italyDraft, italyId, italyLibrary } from "../../support/italy-draft.ts";
import { nothingRetrieved, readingOf, thresholds } from "../../support/readings.ts";

const asked = { reading: readingOf("hello"), retrieval: nothingRetrieved, library: italyLibrary, thresholds };

describe("questions to begin with", () => {
  it("are written from the acts of the text", () => {
    expect(exampleQuestions(italyDraft, 3)).toEqual([
      "What are Member States urged to do?",
      "Which deadlines does the draft set?",
      "What is UNODC requested to do?",
    ]);
  });

  it("are others in another turn", () => {
    expect(exampleQuestions(italyDraft, 3, 1)).not.toEqual(exampleQuestions(italyDraft, 3));
  });
});

describe("small talk", () => {
  it("is answered with what can be asked", () => {
    expect(composeHelp(asked)).toEqual({
      drafts: [],
      remark: expect.stringContaining("“What is UNODC requested to do?”"),
    });
  });

  it("that refers to nothing is asked back", () => {
    expect(composeUnclear(asked).refusal?.outcome).toBe("needs-clarification");
  });

  it("that is about something else is told so", () => {
    expect(composeOffTopic(asked).refusal?.outcome).toBe("out-of-scope");
  });
});

describe("an answer in another form", () => {
  const earlier = ["op13", "op14"].map((unit) => ({ resolution: italyId, unit }));
  const inForm = (form: Form) =>
    composed(
      composeForm,
      readingOf("like that", { kind: "form", label: "form", form, earlier, leansOnEarlier: true }),
    );

  it("is the best clause alone where it is to be shorter", () => {
    const { labels, texts } = inForm({ shorter: true });
    expect(labels).toEqual(["OP 13"]);
    expect(texts[0]).toContain(
      "“to continue to conduct research on different forms of transnational organized crime”",
    );
  });

  it("is each clause where bullets are wanted", () => {
    expect(inForm({ bullets: true }).labels).toEqual(["OP 13", "OP 14"]);
  });

  it("is the whole wording where no form is told", () => {
    expect(inForm({}).texts[0]).toMatch(/^OP 13 says: “Invites/);
  });

  it.each([
    [{ plain: true }, "simpler words"],
    [{ language: "fr" }, "Translating"],
  ])("says what only a model could do: %j", (form, words) => {
    const { composition, labels } = inForm(form);
    expect(composition.remark).toContain(words);
    expect(labels).toEqual(["OP 13", "OP 14"]);
  });

  it("is asked back where nothing was said before", () => {
    const reading = readingOf("shorter", { kind: "form", label: "form", form: { shorter: true } });
    expect(composed(composeForm, reading).composition.refusal?.outcome).toBe("needs-clarification");
  });
});
