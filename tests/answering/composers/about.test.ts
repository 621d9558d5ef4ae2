import { describe, expect, it } from "vitest";
import { composeAbout as compose } from "../../../src/answering/composers/about.ts";
import { missingFrom } from "../../../src/answering/composers/denial.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";
import { composed } from "../../support/composed.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";
import { libraryOf } from "../../support/two-versions.ts";

const all = smallCorpus.resolutions.map(({ id }) => id);
const about = (texts: readonly string[]) =>
  readingOf("what is it about?", { kind: "about", label: "about", texts });

describe("what a text is about", () => {
  it("is whose it is, its title and what it weightily does", () => {
    const { texts, labels } = composed(
      compose,
      about(["a-res-97-214"]),
      found({ op2: 0.6 }, { resolution: "a-res-97-214" }),
      smallCorpus,
    );
    expect(texts[0]).toBe(
      "It is a resolution of the General Assembly (A/RES/97/214), entitled “Sustainable harvesting of sea kelp”.",
    );
    expect(labels.slice(0, 2)).toEqual(["title", "OP 2"]);
    expect(texts).toHaveLength(3);
  });

  it("is of a statement, which has no title, the item under which it was made, and the first it says", () => {
    const statement = parseResolution(
      "S/PRST/2044/3\n\nSecurity Council\n\nStatement by the President of the Security Council\n\nAt the 9999th meeting of the Security Council, held on 3 May 2044, in connection with the Council’s consideration of the item entitled “The situation in Dale”, the President of the Security Council made the following statement on behalf of the Council:\n\n“As is known, the situation in Dale is tense.”\n",
      { id: "dale" },
    );
    const { texts, labels } = composed(compose, about(["dale"]), nothingRetrieved, libraryOf(statement));
    expect(texts[0]).toBe(
      "It is a statement of the Security Council (S/PRST/2044/3) on the item “The situation in Dale”.",
    );
    expect(labels).toEqual(["title", "PP 1", "OP 1"]);
  });
});

describe("which texts speak of something", () => {
  it("is told by one clause of each", () => {
    const passages = ["a-res-97-214", "a-c-2-97-l-41"].flatMap(
      (resolution) => found({ op3: 0.8 }, { resolution }).passages,
    );
    const retrieval = { passages, unmet: [], presence: 0.9, found: true };
    expect(
      composed(compose, { ...about(all), query: "who speaks of kelp?" }, retrieval, smallCorpus).labels,
    ).toEqual(["A/RES/97/214, para. 3", "A/C.2/97/L.41, para. 3"]);
  });
});

describe("what is loaded", () => {
  it("is not taken for a subject, though some paragraph is the nearest", () => {
    const near = { ...found({ op2: 0.95 }, { resolution: "s-res-3901-2043" }) };
    const { texts } = composed(compose, { ...about(all), query: "What is loaded?" }, near, smallCorpus);
    expect(texts[0]).toBe("7 texts are loaded.");
  });

  it("is told by number and titles", () => {
    const { texts } = composed(compose, about(all), nothingRetrieved, smallCorpus);
    expect(texts[0]).toBe("7 texts are loaded.");
    expect(texts).toContain("The title of A/RES/96/118 is “Honey bees and wild pollinators”.");
    expect(texts).toHaveLength(8);
  });

  it("is told where a text is not", () => {
    const reading = { ...about(all), textsMissing: ["A/80/L.3"] };
    const { refusals, isAll } = missingFrom({ reading, library: smallCorpus });
    expect(isAll).toBe(true);
    expect(refusals[0]?.text).toMatch(
      /^A\/80\/L\.3 is not loaded here; what is loaded: A\/C\.2\/97\/L\.41, /,
    );
  });
});
