import { describe, expect, it } from "vitest";
import { type Force, forces, strengthOrder } from "../../src/domain/acts.ts";
import type { AbsenceClaim, DetailClaim, InventoryKind, StructureClaim } from "../../src/domain/claims.ts";
import { actsOf } from "../../src/domain/counting.ts";
import type { DraftStatement } from "../../src/domain/statements.ts";
import { answersFor } from "../../src/language/actor-relations.ts";
import { actors } from "../../src/language/actors.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { verificationContext } from "../../src/verification/verification-context.ts";
import { verifyAbsence, verifyStructure } from "../../src/verification/verify-claims.ts";
import { verifyStatement } from "../../src/verification/verify-statement.ts";
import { cites, italyDraft, italyId, italyLibrary, problemsOf } from "../support/italy-draft.ts";
import { libraryOf } from "../support/two-versions.ts";

const acts = actsOf(italyDraft);
const count = (what: string, value: number) =>
  ({ of: "count", resolution: italyId, what, value }) as StructureClaim;
const property = (what: string, value: string | null) =>
  ({ of: "property", resolution: italyId, what, value }) as StructureClaim;
const exists = (unit: string, value: boolean): StructureClaim => ({
  of: "exists",
  resolution: italyId,
  unit,
  value,
});

function structure(
  text: string,
  claims: readonly StructureClaim[],
  ...units: readonly string[]
): DraftStatement {
  return { basis: "structure", text, claims, citations: units.map((unit) => cites(unit)) };
}

type Act = Extract<AbsenceClaim, { of: "act" }>;

function noAct(text: string, claim: Partial<Act>, ...units: readonly string[]): DraftStatement {
  return {
    basis: "absence",
    text,
    claim: { of: "act", resolutions: [italyId], ...claim },
    citations: units.map((unit) => cites(unit)),
  };
}

function noDetail(text: string, claim: Omit<DetailClaim, "of" | "resolutions">): DraftStatement {
  return { basis: "absence", text, claim: { of: "detail", resolutions: [italyId], ...claim }, citations: [] };
}

function noMention(text: string, ...terms: readonly string[]): DraftStatement {
  return { basis: "absence", text, claim: { of: "mention", resolutions: [italyId], terms }, citations: [] };
}

const unicri = { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" };
const unodc = { id: "unodc", name: "United Nations Office on Drugs and Crime" };

describe("that nobody is obliged", () => {
  it.each([
    ["1. Affirms that Member States shall keep their ponds clean.", 1],
    ["1. Reaffirms that each party must be heard.", 1],
    ["1. Recalls the words “parties shall be heard” of the statute.", 0],
    ["1. Encourages Member States to keep their ponds clean.", 0],
  ])("is looked for in what somebody shall do: %s", (text, disproofs) => {
    const ponds = parseResolution(`The General Assembly,\n\n${text}\n`, { id: "ponds" });
    const claim = { of: "act", resolutions: ["ponds"], forces: ["demand", "decide"] } as const;
    expect(verifyAbsence(claim, libraryOf(ponds))).toHaveLength(disproofs);
  });

  it("does not hold where the text decides something of others", () => {
    const decided = parseResolution(
      "United Nations\n\nThe General Assembly,\n\n1. Decides to close the well;\n\n2. Invites Member States to dig.\n",
      { id: "wells" },
    );
    const actors = [{ id: "member-states", name: "Member States" }];
    const claim: AbsenceClaim = { of: "act", resolutions: ["wells"], forces: ["demand", "decide"], actors };
    const verdict = (text: string) =>
      verifyStatement(
        { basis: "absence", text, claim, citations: [] },
        verificationContext(libraryOf(decided), ["wells"], []),
      ).ok;
    expect(verdict("Nothing in the resolution is demanded of Member States.")).toBe(true);
    expect(verdict("The resolution obliges nobody: nothing in it is demanded of Member States.")).toBe(false);
  });
});

describe("a claim of structure", () => {
  const truth = {
    paragraphs: 34,
    preambular: 17,
    operative: 17,
    annex: 0,
    subparagraphs: 0,
    footnotes: 7,
    acts: 23,
    resolutions: 1,
  };

  it.each(Object.entries(truth))("counts %s: %i, and no other number", (what, value) => {
    for (let claimed = 0; claimed < 40; claimed++) {
      const problems = verifyStructure(count(what, claimed), italyLibrary);
      expect(problems.map(({ code }) => code)).toEqual(claimed === value ? [] : ["structure-false"]);
    }
  });

  it("counts acts by force as the text has them", () => {
    for (const force of forces) {
      const actual = acts.filter((act) => act.force === force).length;
      for (const value of [actual - 1, actual, actual + 1]) {
        const claim = { of: "count", resolution: italyId, what: { acts: { force } }, value } as const;
        expect(verifyStructure(claim, italyLibrary)).toHaveLength(value === actual ? 0 : 1);
      }
    }
  });

  it.each([
    [
      "title",
      "Strengthening international cooperation in combating transnational organized crime in all its forms and manifestations",
      "Something else",
    ],
    ["status", "draft", "adopted"],
    ["organ", "ECOSOC", "GA"],
    ["sponsors", "Italy", "France"],
    ["sponsors", "Italy", "Italy, France"],
    ["sponsors", "Italy", null],
    ["recommendedBy", "Commission on Crime Prevention and Criminal Justice", "Third Committee"],
    ["symbol", null, "E/RES/2012/19"],
    ["date", null, "26 July 2012"],
  ])("of %s: %s, not %s", (what, value, wrong) => {
    expect(verifyStructure(property(what, value), italyLibrary)).toEqual([]);
    expect(verifyStructure(property(what, wrong), italyLibrary)).toHaveLength(1);
  });

  it.each([
    ["op17", true],
    ["op18", false],
    ["pp17", true],
    ["pp18", false],
    ["fn7", true],
    ["fn8", false],
    ["op1.a", false],
    ["title", true],
  ])("of %s", (unit, there) => {
    expect(verifyStructure(exists(unit, there), italyLibrary)).toEqual([]);
    expect(verifyStructure(exists(unit, !there), italyLibrary)).toHaveLength(1);
  });

  it("of a resolution that is not loaded is false", () => {
    expect(
      verifyStructure({ ...count("operative", 17), resolution: "another" } as StructureClaim, italyLibrary),
    ).toHaveLength(1);
  });
});

describe("a sentence that names all of a kind", () => {
  const names = (what: InventoryKind, value: number): StructureClaim => ({
    of: "inventory",
    resolution: italyId,
    what,
    value,
  });
  const treaties =
    "The draft names the United Nations Convention against Transnational Organized Crime, the United Nations Convention against Corruption, the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the Convention";
  const cited = ["pp3", "pp4", "pp10", "pp16"];

  it("passes where it leaves none out", () => {
    expect(
      problemsOf(
        structure(`${treaties} and the Charter of the United Nations.`, [names("treaties", 4)], ...cited),
      ),
    ).toEqual([]);
    expect(
      problemsOf(structure("The draft names the Russian Federation.", [names("countries", 1)], "pp12")),
    ).toEqual([]);
  });

  it.each<[string, StructureClaim[], ...string[]]>([
    [`${treaties}.`, [names("treaties", 4)], ...cited],
    ["The draft names the Russian Federation.", [names("countries", 2)], "pp12"],
    ["The draft names the Russian Federation and Kenya.", [names("countries", 1)], "pp12"],
    ["The draft names no country.", [names("countries", 0)]],
    ["OP 1 is the longest paragraph.", [{ of: "longest", resolution: italyId, value: "op1" }], "op1"],
    [
      "Four paragraphs mention cybercrime.",
      [
        {
          of: "count",
          resolution: italyId,
          what: { mentions: { among: "paragraphs", phrases: ["cybercrime"] } },
          value: 4,
        },
      ],
    ],
    [
      "Three paragraphs mention piracy.",
      [
        {
          of: "count",
          resolution: italyId,
          what: { mentions: { among: "paragraphs", phrases: ["cybercrime"] } },
          value: 3,
        },
      ],
      "pp3",
    ],
  ])("%s", (text, claims, ...units) => {
    expect(problemsOf(structure(text, claims, ...units))).not.toEqual([]);
  });
});

describe("a sentence on structure", () => {
  it.each<[string, StructureClaim[], ...string[]]>([
    ["The draft has 17 operative paragraphs.", [count("operative", 17)]],
    ["The draft has seventeen operative paragraphs.", [count("operative", 17)]],
    [
      "The draft has 34 paragraphs: 17 preambular and 17 operative.",
      [count("paragraphs", 34), count("preambular", 17), count("operative", 17)],
    ],
    ["The draft was tabled by Italy.", [property("sponsors", "Italy")], "front"],
    ["No: it is a draft and has not been adopted.", [property("status", "draft")], "front"],
    ["The text carries no symbol: it is a draft.", [property("symbol", null)]],
    ["The draft speaks in the name of the Economic and Social Council.", [property("organ", "ECOSOC")]],
    [
      "The draft speaks in the name of the Economic and Social Council, not of the Security Council.",
      [property("organ", "ECOSOC")],
    ],
    [
      "There is no operative paragraph 21: the draft has 17 operative paragraphs.",
      [exists("op21", false), count("operative", 17)],
    ],
    ["The draft has an operative paragraph 13.", [exists("op13", true)]],
  ])("%s", (text, claims, ...units) => {
    expect(problemsOf(structure(text, claims, ...units))).toEqual([]);
  });

  it.each<[string, StructureClaim[], ...string[]]>([
    ["The draft has 18 operative paragraphs.", [count("operative", 18)]],
    ["The draft has 18 operative paragraphs.", [count("operative", 17)]],
    ["The draft has 17 footnotes.", [count("operative", 17)]],
    ["The draft has seven operative paragraphs.", [count("footnotes", 7)]],
    ["The draft has many operative paragraphs.", [count("operative", 17)]],
    ["The draft has 17 operative paragraphs and 9 annexes.", [count("operative", 17)]],
    ["The draft has 17 operative paragraphs and bans piracy.", [count("operative", 17)]],
    ["The draft has 17 operative paragraphs and requests UNICRI.", [count("operative", 17)]],
    ["The draft has 17 operative paragraphs, which oblige all States.", [count("operative", 17)]],
    ["The draft has 17 operative paragraphs and was adopted.", [count("operative", 17)]],
    ["The resolution has 17 operative paragraphs.", [count("operative", 17)]],
    ["The draft has an operative paragraph 21.", [exists("op21", false)]],
    ["The draft has no operative paragraph 13.", [exists("op13", true)]],
    ["There is no operative paragraph 21: the draft has 20 operative paragraphs.", [exists("op21", false)]],
    ["The draft was tabled by Italy and France.", [property("sponsors", "Italy")], "front"],
    ["The draft was tabled by France.", [property("sponsors", "Italy")], "front"],
    ["It is adopted.", [property("status", "draft")], "front"],
    ["Yes, it was adopted.", [property("status", "draft")], "front"],
    ["The text carries the symbol E/RES/2012/19.", [property("symbol", null)]],
    ["The draft speaks in the name of the General Assembly.", [property("organ", "ECOSOC")]],
    [
      "The draft speaks in the name of the General Assembly, not of the Economic and Social Council.",
      [property("organ", "ECOSOC")],
    ],
    ["The title of the draft is “Banning piracy”.", [property("title", "Banning piracy")], "title"],
    ["The draft has 17 operative paragraphs.", []],
    ["The draft has 17 operative paragraphs, see https://example.org.", [count("operative", 17)]],
  ])("is refused where it says what is not so: %s", (text, claims, ...units) => {
    expect(problemsOf(structure(text, claims, ...units))).not.toEqual([]);
  });
});

describe("a claim of absence", () => {
  const everyone = [...actors, ...acts.flatMap(({ addressees }) => addressees)];

  it("holds for an actor and a force where no act is addressed so, and only there", () => {
    const wrong: string[] = [];
    for (const { id, name } of everyone) {
      for (const force of forces) {
        const there = acts.some(
          (act) =>
            act.force === force && act.addressees.some((addressee) => answersFor({ id, name }, addressee)),
        );
        const claim = { of: "act", resolutions: [italyId], forces: [force], actors: [{ id, name }] } as const;
        if (verifyAbsence(claim, italyLibrary).length > 0 !== there) wrong.push(`${force} ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each<[readonly Force[], readonly string[], boolean]>([
    [["request"], ["unodc"], false],
    [["request"], ["unicri"], true],
    [["invite"], ["unicri"], false],
    [["urge"], ["governments"], false],
    [["demand", "decide"], ["states"], true],
    [["request"], ["member-states"], true],
    [["invite"], ["ccpcj"], true],
  ])("%j of %j: %s", (asked, ids, holds) => {
    const named = ids.map((id) => ({ id, name: id }));
    const claim = { of: "act", resolutions: [italyId], forces: asked, actors: named } as const;
    expect(verifyAbsence(claim, italyLibrary).length === 0).toBe(holds);
  });

  it.each([
    [["piracy"], false],
    [["climate change"], true],
    [["poaching"], true],
    [["cybercrime"], false],
    [["cyber-crime"], false],
    [["money-laundering"], false],
    [["E/CN.15/2012/15"], false],
    [["Moscow"], false],
    [[], false],
    [["the", "of"], true],
  ])("of a mention of %j holds: %s", (terms, holds) => {
    const claim = { of: "mention", resolutions: [italyId], terms } as const;
    expect(verifyAbsence(claim, italyLibrary).length === 0).toBe(holds);
  });

  it("in a resolution that is not loaded is false", () => {
    const claim = { of: "mention", resolutions: [italyId, "another"], terms: ["whales"] } as const;
    expect(verifyAbsence(claim, italyLibrary)).toHaveLength(1);
  });
});

describe("a sentence on what is absent", () => {
  it.each<[string, DraftStatement]>([
    [
      "request",
      noAct("Nothing is requested of UNICRI in the draft.", { forces: ["request"], actors: [unicri] }),
    ],
    [
      "full name",
      noAct(
        "Nothing is requested of the United Nations Interregional Crime and Justice Research Institute (UNICRI).",
        { forces: ["request"], actors: [unicri] },
      ),
    ],
    [
      "two verbs",
      noAct("The draft does not request or urge UNICRI to do anything.", {
        forces: ["request", "urge"],
        actors: [unicri],
      }),
    ],
    [
      "instead",
      noAct(
        "Nothing is requested of UNICRI; it is invited.",
        { forces: ["request"], actors: [unicri] },
        "op13",
      ),
    ],
    [
      "obligation",
      noAct(
        "The draft obliges nobody: nothing in it is demanded of UNICRI, and it invites instead.",
        { forces: ["demand", "decide"], actors: [unicri] },
        "op13",
      ),
    ],
    ["place", noAct("OP 14 asks nothing of UNICRI.", { actors: [unicri], paragraphs: ["op14"] })],
    [
      "whom instead",
      noAct(
        "OP 14 asks nothing of UNICRI: it requests the Secretary-General.",
        { actors: [unicri], paragraphs: ["op14"] },
        "op14",
      ),
    ],
    ["a detail", noDetail("The text does not say when.", { detail: "time", paragraphs: ["pp17"] })],
    ["a detail anywhere", noDetail("The text gives no amount of money.", { detail: "amount" })],
    [
      "a kind of paragraph",
      {
        basis: "absence",
        text: "No operative paragraph mentions the Charter.",
        claim: { of: "mention", resolutions: [italyId], terms: ["Charter"], kind: "operative" },
        citations: [],
      },
    ],
    ["deadline", noAct("No deadline is set for that.", { paragraphs: ["op13"], withDeadline: true })],
    ["mention", noMention("The draft does not mention climate change.", "climate change")],
    [
      "searched",
      noMention(
        "The text does not say anything about whales. All 34 paragraphs of the draft were searched.",
        "whales",
      ),
    ],
    [
      "actor by its acronym",
      noMention(
        "The text does not say anything about the International Criminal Police Organization (INTERPOL).",
        "INTERPOL",
      ),
    ],
  ])("is shown: %s", (_, draft) => {
    expect(problemsOf(draft)).toEqual([]);
  });

  it.each<[string, DraftStatement]>([
    ["false", noAct("Nothing is requested of UNODC.", { forces: ["request"], actors: [unodc] })],
    ["another actor", noAct("Nothing is requested of UNODC.", { forces: ["request"], actors: [unicri] })],
    [
      "one actor more",
      noAct("Nothing is requested of UNICRI and UNODC.", { forces: ["request"], actors: [unicri] }),
    ],
    ["no actor", noAct("Nothing is requested.", { forces: ["request"], actors: [unicri] })],
    ["another verb", noAct("UNICRI is not invited.", { forces: ["request"], actors: [unicri] })],
    [
      "one verb more",
      noAct("UNICRI is not requested or invited to do anything.", { forces: ["request"], actors: [unicri] }),
    ],
    ["all verbs", noAct("Nothing is asked of UNICRI.", { forces: ["request"], actors: [unicri] })],
    ["no place", noAct("Nothing is asked of UNICRI.", { actors: [unicri], paragraphs: ["op14"] })],
    ["another place", noAct("OP 13 asks nothing of UNICRI.", { actors: [unicri], paragraphs: ["op14"] })],
    [
      "the opposite",
      noAct("The draft requests UNICRI to report.", { forces: ["request"], actors: [unicri] }),
    ],
    [
      "another instead",
      noAct(
        "OP 14 asks nothing of UNICRI: it requests UNODC.",
        { actors: [unicri], paragraphs: ["op14"] },
        "op14",
      ),
    ],
    [
      "a detail that is there",
      noDetail("The text does not say when.", { detail: "time", paragraphs: ["op17"] }),
    ],
    ["another detail", noDetail("The text does not say who.", { detail: "time", paragraphs: ["pp17"] })],
    [
      "every paragraph",
      {
        basis: "absence",
        text: "No paragraph mentions the Charter.",
        claim: { of: "mention", resolutions: [italyId], terms: ["Charter"], kind: "operative" },
        citations: [],
      },
    ],
    ["no deadline meant", noAct("Nothing is set for that.", { paragraphs: ["op13"], withDeadline: true })],
    [
      "more beside it",
      noAct("Nothing is requested of UNICRI, and piracy is banned.", {
        forces: ["request"],
        actors: [unicri],
      }),
    ],
    [
      "an address",
      noAct("Nothing is requested of UNICRI, see evil.example.", { forces: ["request"], actors: [unicri] }),
    ],
    [
      "what it does, not cited",
      noAct(
        "Nothing is requested of UNICRI; it is urged.",
        { forces: ["request"], actors: [unicri] },
        "op13",
      ),
    ],
    [
      "adopted",
      noAct("Nothing is requested of UNICRI in the resolution.", { forces: ["request"], actors: [unicri] }),
    ],
    ["the preamble too", noAct("Nothing is affirmed.", { forces: ["affirm"] })],
    ["mentioned", noMention("The draft does not mention piracy.", "piracy")],
    ["another subject", noMention("The draft does not mention piracy.", "climate change")],
    ["one subject more", noMention("The draft does not mention climate change or piracy.", "climate change")],
    [
      "one subject more, quoted",
      noMention("The draft does not mention climate change or “piracy”.", "climate change"),
    ],
    [
      "one of two is there",
      noMention("The text does not say anything about piracy and whales.", "piracy", "whales"),
    ],
    ["one of two unsaid", noMention("The text does not say anything about whales.", "dolphins", "whales")],
    ["a wider number", noMention("None of the 50 paragraphs mentions whales.", "whales")],
    [
      "a verb",
      noMention("The draft does not mention whales and does not request UNODC to do anything.", "whales"),
    ],
  ])("is refused where it says more: %s", (_, draft) => {
    expect(problemsOf(draft)).not.toEqual([]);
  });
});

describe("how two units compare", () => {
  const claim = (of: "same-words" | "stronger", unit: string, other: string, value: boolean) =>
    ({ of, resolution: italyId, unit, other, value }) as StructureClaim;
  const softened = (unit: string, value: boolean): StructureClaim => ({
    of: "softened",
    resolution: italyId,
    unit,
    words: "to consider",
    value,
  });

  it.each([
    [claim("same-words", "fn1", "fn6", true)],
    [claim("same-words", "fn1", "fn4", false)],
    [claim("stronger", "op8", "op5", true)],
    [claim("stronger", "op5", "op8", false)],
    [claim("stronger", "op5", "op7", false)],
    [claim("stronger", "op8", "pp6", false)],
    [softened("op8", true)],
    [softened("op7", false)],
  ])("%j holds, and its contrary does not", (claimed) => {
    expect(verifyStructure(claimed, italyLibrary)).toEqual([]);
    const contrary = { ...claimed, value: !claimed.value } as StructureClaim;
    expect(verifyStructure(contrary, italyLibrary)).toHaveLength(1);
  });

  it("is said of the units that the claim is about", () => {
    const stronger = claim("stronger", "op8", "op5", true);
    expect(problemsOf(structure("No: OP 8 has the stronger verb.", [stronger], "op5", "op8"))).toEqual([]);
    expect(problemsOf(structure("Yes: OP 5 has the stronger verb.", [stronger], "op5", "op8"))).toEqual([
      "structure-false",
    ]);
    const claims = [softened("op8", true), softened("op7", false)];
    expect(problemsOf(structure("OP 8 says “to consider”, OP 7 does not.", claims, "op8"))).toEqual([]);
    expect(problemsOf(structure("OP 7 says “to consider”, OP 8 does not.", claims, "op8"))).toEqual([
      "structure-false",
    ]);
    const same = claim("same-words", "fn1", "fn4", false);
    expect(problemsOf(structure("Footnotes 1 and 4 are the same.", [same], "fn1", "fn4"))).toEqual([
      "structure-false",
    ]);
  });
});

describe("what is denied of an actor's acts or of one paragraph", () => {
  const actors = [unodc];
  const about = (...terms: string[]) => ({ actors, forces: strengthOrder, about: terms });
  const mention = (term: string, unit: string): AbsenceClaim => ({
    of: "mention",
    resolutions: [italyId],
    terms: [term],
    paragraphs: [unit],
  });
  const says = (text: string, claim: AbsenceClaim) =>
    problemsOf({ basis: "absence", text, claim, citations: [] });
  const where = "Where the draft turns to the United Nations Office on Drugs and Crime, it does not mention";

  it("holds where no act has the words, and says which", () => {
    expect(problemsOf(noAct(`${where} cybercrime.`, about("cybercrime")))).toEqual([]);
    expect(problemsOf(noAct(`${where} reports.`, about("report")))).toEqual(["absence-false"]);
    expect(problemsOf(noAct(`${where} reports.`, about("cybercrime")))).toContain("malformed");
    expect(problemsOf(noAct(`${where} threats or piracy.`, about("piracy", "threats")))).toEqual([
      "absence-false",
    ]);
  });

  it("holds where the paragraph does not have the words, and says where", () => {
    expect(says("No: OP 8 does not mention corruption.", mention("corruption", "op8"))).toEqual([]);
    expect(says("No: OP 6 does not mention corruption.", mention("corruption", "op6"))).toEqual([
      "absence-false",
    ]);
    expect(says("The text does not mention corruption.", mention("corruption", "op8"))).toContain(
      "malformed",
    );
  });
});

describe("a claim that something was not set up", () => {
  const says = (text: string, ...terms: string[]) =>
    problemsOf({
      basis: "absence",
      text,
      claim: { of: "founding", resolutions: [italyId], terms },
      citations: [],
    });
  const nothing = (thing: string) => `The text does not speak of any ${thing} as already set up.`;

  it("holds where the text only hopes for it", () => {
    expect(says(nothing("review mechanism"), "review", "mechanism")).toEqual([]);
  });

  it("is false where the text speaks of its sessions", () => {
    expect(says(nothing("cybercrime panel"), "cybercrime", "panel")).toEqual(["absence-false"]);
  });

  it("is false where the text says that it was, and says what it is of", () => {
    expect(says(nothing("drug trafficking task force"), "drug", "trafficking", "task", "force")).toEqual([
      "absence-false",
    ]);
    expect(says(nothing("heritage group"), "heritage", "group")).toEqual(["absence-false"]);
    expect(says(nothing("fund"), "review", "mechanism")).toContain("malformed");
    expect(says("The text does not mention a review mechanism.", "review", "mechanism")).toContain(
      "malformed",
    );
  });
});
