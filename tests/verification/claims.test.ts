import { describe, expect, it } from "vitest";
import { type Actor, type Force, forces, strengthOrder } from "../../src/domain/acts.ts";
import type { AbsenceClaim, StructureClaim } from "../../src/domain/claims.ts";
import type { Lead } from "../../src/domain/statements.ts";
import { actsOf } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { verifyAbsence, verifyStructure } from "../../src/verification/verify-claims.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";
import { answersFor } from "../../src/vocabulary/actor-relations.ts";
import { actors } from "../../src/vocabulary/actors.ts";
import { cites, italyContext, italyDraft, italyId, italyLibrary } from "../support/italy-draft.ts";
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
const unicri = { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" };
const unodc = { id: "unodc", name: "United Nations Office on Drugs and Crime" };
const kenya = { id: "kenya", name: "Kenya" };

type Claims = readonly [StructureClaim, ...StructureClaim[]];

/** What a reader is shown; the codes of what is wrong where nothing is. */
function shownOf(claims: Claims, lead?: Lead) {
  const verdict = verifyDraft(
    { basis: "structure", claims, citations: [], ...(lead && { lead }) },
    italyContext,
  );
  if (verdict.ok === "open") throw new Error("what is computed needs no judge");
  return verdict.ok ? verdict.statement.text : verdict.problems.map(({ code }) => code);
}

function deniedOf(claim: AbsenceClaim, lead?: Lead) {
  const verdict = verifyDraft(
    { basis: "absence", claim, citations: [], ...(lead && { lead }) },
    italyContext,
  );
  if (verdict.ok === "open") throw new Error("what is computed needs no judge");
  return verdict.ok ? verdict.statement.text : verdict.problems.map(({ code }) => code);
}

describe("that nobody is obliged", () => {
  it("rejects that a text is not of the organ whose it is", () => {
    const organ = {
      ...property("organ", "ECOSOC"),
      not: { id: "ecosoc", name: "Economic and Social Council" },
    };
    expect(shownOf([organ as StructureClaim])).toEqual(["structure-false"]);
  });

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

/** Its words are made from the claim: a sentence that says anything else than what was recomputed cannot be drafted. */
describe("what is computed of the structure", () => {
  it.each<[string, Claims]>([
    ["It has 17 operative paragraphs.", [count("operative", 17)]],
    [
      "It has 34 paragraphs: 17 preambular and 17 operative.",
      [count("paragraphs", 34), count("preambular", 17), count("operative", 17)],
    ],
    ["It was tabled by Italy.", [property("sponsors", "Italy")]],
    ["The text carries no symbol: it is a draft.", [property("symbol", null)]],
    ["It is a draft resolution of the Economic and Social Council.", [property("organ", "ECOSOC")]],
    ["It has no OP 21: its operative part ends with OP 17.", [exists("op21", false)]],
    ["It has OP 13.", [exists("op13", true)]],
    [
      "Only OP 4 sets a date: “at its 22nd session”.",
      [{ of: "contrast", resolution: italyId, unit: "op3", other: "op4", in: "deadline", value: "second" }],
    ],
  ])("is told in words that are made from it: %s", (text, claims) => {
    expect(shownOf(claims)).toBe(text);
  });

  it("is led by yes or no where the draft says so", () => {
    expect(shownOf([property("status", "draft")], "no")).toBe("No: it is a draft and has not been adopted.");
  });

  it.each<[string, Claims]>([
    ["a wrong number", [count("operative", 18)]],
    ["one of several", [count("paragraphs", 34), count("preambular", 16)]],
    ["a paragraph that is not there", [exists("op21", true)]],
    ["a title", [property("title", "Banning piracy")]],
    [
      "the verb of a paragraph",
      [{ of: "contrast", resolution: italyId, unit: "op5", other: "op8", in: "force", value: "first" }],
    ],
  ])("is not shown where it is false: %s", (_, claims) => {
    expect(shownOf(claims)).toContain("structure-false");
  });

  it("is not shown of a text that is not asked", () => {
    const context = { ...italyContext, asked: ["another"] };
    const verdict = verifyDraft(
      { basis: "structure", claims: [count("operative", 17) as StructureClaim], citations: [] },
      context,
    );
    expect(verdict).toMatchObject({ ok: false, problems: [{ code: "not-among-passages" }] });
  });

  it("is shown with citations that stand where they say", () => {
    const drafted = (quote: string) =>
      verifyDraft(
        { basis: "structure", claims: [property("sponsors", "Italy")], citations: [cites("front", quote)] },
        italyContext,
      );
    expect(drafted("Revised draft resolution submitted by France")).toMatchObject({ ok: false });
  });
});

describe("a claim of absence", () => {
  const everyone = [...actors, ...acts.flatMap(({ addressees }) => addressees)];

  it("does not hold for an actor and a force where an act is addressed so", () => {
    const wrong: string[] = [];
    for (const { id, name } of everyone) {
      for (const force of forces) {
        const there = acts.some(
          (act) =>
            act.force === force && act.addressees.some((addressee) => answersFor({ id, name }, addressee)),
        );
        const claim = { of: "act", resolutions: [italyId], forces: [force], actors: [{ id, name }] } as const;
        if (there && verifyAbsence(claim, italyLibrary).length === 0) wrong.push(`${force} ${id}`);
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

describe("what is denied", () => {
  const noAct = (claim: Partial<Extract<AbsenceClaim, { of: "act" }>>): AbsenceClaim => ({
    of: "act",
    resolutions: [italyId],
    ...claim,
  });
  const noMention = (...terms: string[]): AbsenceClaim => ({ of: "mention", resolutions: [italyId], terms });
  const missing = (detail: string, ...paragraphs: string[]) =>
    ({ of: "missing", resolutions: [italyId], paragraphs, detail }) as AbsenceClaim;

  it.each<[string, AbsenceClaim]>([
    [
      "It does not request anything of the United Nations Interregional Crime and Justice Research Institute (UNICRI).",
      noAct({ forces: ["request"], actors: [unicri] }),
    ],
    ["It asks nothing of Kenya by name.", noAct({ actors: [kenya] })],
    ["It does not condemn anything.", noAct({ forces: ["condemn"] })],
    ["It does not mention “climate change”.", noMention("climate change")],
    ["It does not mention INTERPOL.", noMention("INTERPOL")],
    ["It gives no date for this in OP 13.", missing("date", "op13")],
    ["It gives no amount for this in OP 16.", missing("amount", "op16")],
    ["It gives no majority for this in OP 2.", missing("majority", "op2")],
  ])("is told in words that are made from the claim: %s", (text, claim) => {
    expect(deniedOf(claim)).toBe(text);
  });

  it("is led by no where the draft says so", () => {
    expect(deniedOf(noMention("climate change"), "no")).toBe("No: it does not mention “climate change”.");
  });

  it.each<[string, AbsenceClaim]>([
    ["a request", noAct({ forces: ["request"], actors: [unodc] })],
    [
      "anything asked of an office of the body",
      noAct({ forces: ["request"], actors: [unodc], paragraphs: ["op3"] }),
    ],
    ["what the preamble does", noAct({ forces: ["affirm"] })],
    ["what it mentions", noMention("piracy")],
    ["a body by its short name", noMention("UNODC")],
    ["a body by its short name that the text never prints", noMention("UNWTO")],
    ["a convention by its short name", noMention("UNTOC")],
    ["a convention by another name", noMention("Palermo Convention")],
    ["a State by its short name", noMention("Russia")],
    ["a word in two", noMention("cyber crime")],
    ["a word with a hyphen", noMention("cyber-crimes")],
    ["a word in American spelling", noMention("transnational organised crime")],
    ["a symbol with its prefix", noMention("A/RES/66/181")],
    ["a symbol without", noMention("66/181")],
    ["a resolution by its number", noMention("resolution 66/181")],
    ["what only a footnote has", noMention("E/CN.15/2012/15")],
    ["what only the front has", noMention("Italy")],
    ["a date", missing("date", "op17")],
    ["a session", missing("date", "op4")],
    ["a place", missing("place", "pp12")],
    ["a reason", missing("reason", "op6")],
    ["an official", missing("name", "op3")],
    ["a detail of a paragraph that is not there", missing("date", "op99")],
    ["a detail of no paragraph", missing("date")],
    ["a term that would speak for itself", noMention("whales”. It bans “piracy")],
  ])("is not shown where it is there, or might be: %s", (_, claim) => {
    expect(deniedOf(claim)).toEqual(expect.any(Array));
  });

  it("is not shown of a force and a body that any wider claim denies wrongly", () => {
    const wrong = strengthOrder.filter((force: Force) => {
      const there = acts.some(
        (act) => act.force === force && act.addressees.some((each) => answersFor(unodc, each)),
      );
      return there && typeof deniedOf(noAct({ forces: [force], actors: [unodc as Actor] })) === "string";
    });
    expect(wrong).toEqual([]);
  });
});

it("In a text that is not in English nothing is absent for certain, and acts are not counted", () => {
  const french = parseResolution(
    "L’Assemblée générale,\n\nRappelant sa résolution 94/1,\n\n1. Prie le Secrétaire général d’allumer les phares ;\n\n2. Décide d’attendre.\n",
    { id: "phares" },
  );
  const library = libraryOf(french);
  const resolutions = ["phares"];
  const claims: readonly AbsenceClaim[] = [
    { of: "mention", resolutions, terms: ["Secretary-General"] },
    { of: "act", resolutions, forces: ["request"] },
    { of: "missing", resolutions, paragraphs: ["op1"], detail: "date" },
  ];
  for (const claim of claims) expect(verifyAbsence(claim, library)).toHaveLength(1);
  const counted = (what: string, value: number) =>
    verifyStructure({ of: "count", resolution: "phares", what, value } as StructureClaim, library).length;
  expect([counted("acts", 0), counted("operative", 2)]).toEqual([1, 0]);
});

describe("a text in another language than English", () => {
  it.each([
    [
      "fr",
      "L’Assemblée générale,\n\n1. Prie le Secrétaire général d’allumer les phares ;",
      "allumer les phares",
      "La résolution prie le Secrétaire général",
      "La résolution exige que le Secrétaire général",
    ],
    [
      "es",
      "La Asamblea General,\n\n1. Solicita al Secretario General que encienda los faros;",
      "encienda los faros",
      "La resolución solicita que el Secretario General",
      "La resolución exige que el Secretario General",
    ],
    [
      "fr",
      "L’Assemblée générale,\n\n1. Approuve le plan d’allumer les phares ;",
      "allumer les phares",
      "La résolution approuve le plan",
      "La résolution condamne le plan",
    ],
    [
      "es",
      "La Asamblea General,\n\n1. Hace suyo el plan de encender los faros;",
      "encender los faros",
      "La resolución hace suyo el plan",
      "La resolución rechaza el plan",
    ],
    [
      "ru",
      "Генеральная Ассамблея,\n\n1. просит Генерального секретаря зажечь маяки;",
      "зажечь маяки",
      "Резолюция просит",
      "Резолюция требует",
    ],
    [
      "zh",
      "大会，\n\n1. 请秘书长在十二月之前点亮海岸的所有灯塔；",
      "在十二月之前点亮海岸的所有灯塔",
      "决议请求",
      "决议敦促",
    ],
    [
      "ar",
      "إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام أن يضيء المنارات؛",
      "يضيء المنارات",
      "يطلب القرار",
      "يطالب القرار",
    ],
  ])(
    "is said to ask with its own verb, by the table, and with no other: %s",
    (language, text, quote, right, wrong) => {
      const library = libraryOf(parseResolution(text, { id: "lamps" }));
      const context = { library, asked: ["lamps"], language };
      const verdictOf = (said: string) =>
        verifyDraft(
          {
            basis: "quotation",
            text: `${said} «${quote}».`,
            citations: [{ resolution: "lamps", unit: "op1", quote }],
          },
          context,
        );
      expect(verdictOf(right).ok).not.toBe(false);
      for (const said of [wrong, "It demands"])
        expect(verdictOf(said)).toMatchObject({ ok: false, problems: [{ code: "verb-mismatch" }] });
    },
  );
});
