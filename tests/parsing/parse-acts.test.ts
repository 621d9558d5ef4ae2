import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Organ } from "../../src/domain/resolution.ts";
import { type ParsedActs, parseActs } from "../../src/parsing/parse-acts.ts";
import { createActorMemory } from "../../src/vocabulary/actor-memory.ts";

function operative(text: string, organ: Organ | null = "GA"): ParsedActs {
  return parseActs(text, { id: "op1", kind: "operative" }, { organ });
}

function preambular(text: string, organ: Organ | null = "GA"): ParsedActs {
  return parseActs(text, { id: "pp1", kind: "preambular" }, { organ });
}

/** Verb and addressees of each act: `"requests → secretary-general"`. */
function brief(text: string, organ: Organ | null = "GA"): string[] {
  return operative(text, organ).acts.map(
    ({ verb, addressees }) => `${verb} → ${addressees.map(({ id }) => id).join(", ")}`,
  );
}

describe("where the names of addressees end", () => {
  it.each([
    [
      "Invites the boards of port authorities to effectively and substantially use the reports",
      "the boards of port authorities",
    ],
    [
      "Directs the Committee established pursuant to resolution 3918 (2042) to issue a notice",
      "the Committee established pursuant to resolution 3918 (2042)",
    ],
    [
      "Demands that the Government of the Republic of South Sudan and all parties keep the peace",
      "the Government of the Republic of South Sudan",
      "all parties",
    ],
    ["Encourages the United Nations system as a whole to act", "the United Nations system as a whole"],
    ["Encourages Member States to also voluntarily support the harbour", "Member States"],
    [
      "Calls on the Envoy for the Great Lakes Region, in time, to act",
      "the Envoy for the Great Lakes Region",
    ],
    [
      "Urges States parties to the Treaty and the Salt Convention to act",
      "States parties to the Treaty and the Salt Convention",
    ],
    ["Demands that the Salt League (North) lay down its oars", "the Salt League (North)"],
    [
      "Calls on the armed groups, namely the Salt League and the Oar Front, to lay down their oars",
      "the armed groups",
      "the Salt League",
      "the Oar Front",
    ],
    ["Calls upon all Member States neither to buy the salt nor to sell it", "all Member States"],
  ])("%s", (text, ...printed) => {
    expect(operative(text).acts[0]?.addressees.map((each) => each.printed)).toEqual(printed);
  });
});

describe("paragraphs of an annex", () => {
  it.each([
    ["Stresses the importance of lamps", ["emphasize"]],
    ["Requests the Secretary-General to light them, and urges all States to help", ["request", "urge"]],
    ["Reports of the Board of Lamps", []],
    ["The keeper requests oil each month", []],
    ["States shall keep their lamps lit", ["decide"]],
    ["Lamps shall be lit", []],
    ["To that end, States should keep oil. Oil is cheap. They should share it", ["recommend"]],
    ["When it is dark, the Committee shall light the lamps. It shall also count them.", ["decide", "decide"]],
  ])("%s", (text, forces) => {
    const { acts } = parseActs(text, { id: "annex.1", kind: "annex" }, { organ: "SC" });
    expect(acts.map(({ force }) => force)).toEqual(forces);
  });
});

describe("verbs of an operative paragraph", () => {
  const forces: [text: string, verb: string, force: string][] = [
    ["Decides to remain seized of the matter", "Decides", "decide"],
    ["Calls once again upon all States to act", "Calls once again upon", "call"],
    ["Calls, in this regard, for restraint", "Calls, in this regard, for", "call"],
    ["Strongly urges all parties to stop", "Strongly urges", "urge"],
    ["Continues to encourage States to join", "Continues to encourage", "encourage"],
    ["Notes with deep concern the delay", "Notes with deep concern", "note"],
    ["Expresses its profound gratitude to the hosts", "Expresses its profound gratitude", "appreciate"],
    ["Expresses serious concern at the delay", "Expresses serious concern", "concern"],
    ["Reaffirms its request to the Secretary-General", "Reaffirms its request", "request"],
    ["Reaffirms its commitment to peace", "Reaffirms", "affirm"],
    ["Reiterates that peace is precious", "Reiterates", "affirm"],
    ["Reiterates its demand that fighting cease", "Reiterates its demand", "demand"],
    ["Condemns in the strongest terms all attacks", "Condemns in the strongest terms", "condemn"],
    ["Remains deeply concerned that few have joined", "Remains deeply concerned", "concern"],
    ["Looks forward with interest to the report", "Looks forward with interest", "expect"],
    ["Authorises the mission to patrol", "Authorises", "authorize"],
    ["Recognises the need", "Recognises", "recognize"],
    ["Pays tribute to the staff", "Pays tribute", "commend"],
    ["Renews its call upon donors to give", "Renews its call upon", "call"],
    ["Determines that there is a threat to peace", "Determines", "determine"],
    ["Takes into account the views of States", "Takes into account", "consider"],
    ["Encourages further work on this subject", "Encourages", "encourage"],
    ["Requests further that the text be published", "Requests further", "request"],
    ["Would like also to thank the keepers", "Would like also to thank", "appreciate"],
    ["Is committed to keeping the lamps lit", "Is committed to", "express"],
    ["Attaches great importance to lamps", "Attaches great importance", "emphasize"],
    [
      "Expresses its appreciation and gratitude to the keepers",
      "Expresses its appreciation and gratitude",
      "appreciate",
    ],
    ["Notes with satisfaction and encourages the trade in lamps", "Notes with satisfaction", "note"],
    ["Looks to donors to buy oil", "Looks to", "expect"],
  ];

  it.each([
    ["Thanks the Government and the people of Qatar for their lamps", "qatar, people-of-qatar"],
    ["Thanks the President and Prosecutor of the Salt Court", "president, prosecutor"],
    ["Commends the Prime Minister, Mr. Lamp, for his work", "prime-minister"],
    ["Hopes that the Salt Declaration will serve all", ""],
    ["Decides that Qatar shall be permitted to vote", ""],
  ])("“%s” addresses “%s”, whoever a short name stands for elsewhere", (text, addressees) => {
    const known = createActorMemory("GA");
    known.remember("the Government of France, the President of the General Assembly");
    const { acts } = parseActs(text, { id: "op1", kind: "operative" }, { organ: "GA", known: known.forms });
    expect(acts[0]?.addressees.map(({ id }) => id).join(", ")).toBe(addressees);
  });

  it("has a plural for its object, behind a clause that is not the organ's", () => {
    expect(
      brief("Recognizes that the Board may lend lamps, and requests creditors and donors to mend them"),
    ).toEqual(["Recognizes → ", "requests → creditors, donors"]);
    expect(brief("Recalls the need for lamps, wicks, and requests for oil")).toHaveLength(1);
  });

  it.each(forces)("“%s” is printed as “%s” and has the force %s", (text, verb, force) => {
    const [first] = operative(text).acts;
    expect(first).toMatchObject({ verb, force });
  });

  it("address the examples that are named of them, and groups of all kinds", () => {
    expect(
      [
        "Encourages the international community, including bilateral donors, to give more",
        "Invites creditors and debtors to meet",
        "Urges existing and new donors to give more",
      ].flatMap((text) => brief(text)),
    ).toEqual([
      "Encourages → international-community, donors",
      "Invites → creditors, debtors",
      "Urges → donors",
    ]);
  });

  it("are found where they are joined to the first one", () => {
    expect(
      brief(
        "Welcomes the plan, takes note of its annex, and, while stressing its limits, invites States to use it; also requests the Secretary-General to help",
      ),
    ).toEqual(["Welcomes → ", "takes note → ", "invites → states", "also requests → secretary-general"]);
  });

  it("begin anew without a comma behind what cannot be their subject", () => {
    expect(
      brief(
        "Urges the Government to carry out the plan signed on 12 March 2012 further urges donors to help",
      ),
    ).toEqual(["Urges → governments", "further urges → donors"]);
    expect(brief("Welcomes the plan of the Board also supports in words")).toEqual(["Welcomes → "]);
  });

  it("share what is asked where two stand together", () => {
    const [invites, encourages] = operative("Invites and encourages donors to contribute to the fund").acts;
    expect(invites?.addressees).toEqual(encourages?.addressees);
    expect(invites?.action).toEqual(encourages?.action);
    expect([invites?.force, encourages?.force]).toEqual(["invite", "encourage"]);
  });

  it("are not those of relative clauses, of quoted titles, nor nouns that look like verbs", () => {
    expect(brief("Welcomes the plan, which recognizes old needs and encourages new ones")).toEqual([
      "Welcomes → ",
    ]);
    expect(brief("Recalls the study entitled “Peace, and urges States to act”")).toEqual(["Recalls → "]);
    expect(brief("Welcomes replies, notes and requests from Member States, and calls from donors")).toEqual([
      "Welcomes → ",
    ]);
    for (const nouns of [
      "maps and records on the location of wells",
      "guides, studies and further reviews from donors",
      "the rules and orders that are in force, and notes A/1/2",
      "old charts, grants and permits relevant to wells",
    ])
      expect(brief(`Welcomes ${nouns}`)).toEqual(["Welcomes → "]);
    expect(brief("Welcomes the charts and records that wells are deep, and supports the fund")).toEqual([
      "Welcomes → ",
      "records → ",
      "supports → ",
    ]);
  });

  it("may be in the passive", () => {
    const [act] = operative("Governments are strongly encouraged to share their data").acts;
    expect(act).toMatchObject({
      verb: "are strongly encouraged",
      force: "encourage",
      addressees: [{ id: "governments" }],
    });
    const [aside] = operative("Governments, alone and together, are encouraged to share their data").acts;
    expect(aside).toMatchObject({ force: "encourage", addressees: [{ id: "governments" }] });
  });
});

describe("addressees", () => {
  const lists: [text: string, ids: string[]][] = [
    ["Urges States that have not yet done so to ratify the Convention", ["states"]],
    ["Urges all parties to armed conflict to spare civilians", ["parties-to-conflict"]],
    ["Calls upon States parties to the Covenant to report", ["states-parties"]],
    [
      "Invites the World Bank, the International Monetary Fund and other donors to help",
      ["world-bank", "imf", "donors"],
    ],
    ["Invites Member States, as well as the private sector, to help", ["member-states", "private-sector"]],
    [
      "Invites intergovernmental, regional and non-governmental organizations to help",
      ["non-governmental-organizations"],
    ],
    [
      "Encourages Member States, including through their missions, and civil society to help",
      ["member-states", "civil-society"],
    ],
    ["Requests that the Secretary-General report on this matter", ["secretary-general"]],
    ["Demands that all parties to the conflict immediately cease fire", ["parties-to-conflict"]],
    ["Calls upon the Government of the Sudan to grant access", ["sudan"]],
    ["Calls upon Israel, the occupying Power, to withdraw", ["israel"]],
    ["Reiterates its call to those States that have not yet done so to ratify the treaty", ["states"]],
    ["Reiterates its call upon those States that have not yet done so to ratify the treaty", ["states"]],
    ["Renews its call on all States to cooperate", ["states"]],
    ["Renews its call for cooperation among States", []],
    ["Recommends to the General Assembly that it adopt the text", ["ga"]],
    ["Reminds Member States that contributions are due", ["member-states"]],
    ["Requests the Director-General of the World Health Organization to report", ["who-director-general"]],
    ["Invites the Afghan Government to report", ["afghan-government"]],
    ["Requests the steering committee for the decade to meet", ["steering-committee-for-the-decade"]],
    ["Encourages the efforts of Member States to strengthen cooperation", []],
    ["Welcomes the Secretary-General", []],
    ["Calls for the States to act", ["states"]],
    ["Calls for improved harbours to be dredged by States", []],
    ["Calls for a conference to be convened", []],
    ["Demands all parties allow, in accordance with the law, the passage of ships", ["parties"]],
    ["Requests the Secretary-General provide a report on harbours", ["secretary-general"]],
    ["Encourages the Government support for harbours", []],
    [
      "Demands that the Government of the Republic of Kenya and all relevant parties cooperate fully",
      ["kenya", "parties"],
    ],
    ["Encourages troop and police contributing countries to send divers", ["states"]],
    ["Decides that the mandate of UNMISS shall be as follows:", ["unmiss"]],
    ["Decides that the tasks of the residual UNAMSIL presence, which shall stay, shall be to:", ["unamsil"]],
    ["Decides that UNMIL’s mandate shall include the following: to dredge", ["unmil"]],
    ["Decides that the mandate of UNAMSIL shall be extended until 30 June 2035", []],
  ];

  it.each(lists)("of “%s” are %j", (text, ids) => {
    expect(operative(text).acts[0]?.addressees.map(({ id }) => id)).toEqual(ids);
  });

  it("of pronouns are those of the act before", () => {
    expect(brief("Commends the Secretary-General, and requests him to continue")).toEqual([
      "Commends → secretary-general",
      "requests → secretary-general",
    ]);
  });

  it("of short forms are the organ's own, or what the paragraph or the document named", () => {
    expect(brief("Requests the Council to act", "HRC")).toEqual(["Requests → hrc"]);
    expect(brief("Thanks the United Nations Children’s Fund, and asks the Fund to go on")).toEqual([
      "Thanks → unicef",
      "asks → unicef",
    ]);
    const memory = createActorMemory("Report of the Commission on Narcotic Drugs");
    memory.remember("the Commission on the Status of Women; the World Food Programme");
    const known = memory.forms;
    const read = (text: string) =>
      parseActs(text, { id: "op1", kind: "operative" }, { organ: "ECOSOC", known }).acts[0]?.addressees[0]
        ?.id;
    expect(read("Invites the Commission to meet")).toBe("cnd");
    expect(read("Invites the Programme to meet")).toBe("wfp");
    memory.remember("the United Nations Development Programme");
    expect(read("Invites the Programme to meet")).toBe("programme");
  });
});

describe("hedges, deadlines and forums", () => {
  it("count a hedging verb only where it is what is asked", () => {
    const hedges = (text: string) => operative(text).acts[0]?.hedges.map((hedge) => hedge.text);
    expect(hedges("Invites States to seriously consider joining")).toEqual(["to seriously consider"]);
    expect(hedges("Urges States to join and to consider paying")).toEqual(["to consider"]);
    expect(hedges("Invites States to convene a group to consider options")).toEqual([]);
    expect(hedges("Encourages States, as appropriate, to join")).toEqual(["as appropriate"]);
    expect(hedges("Encourages States to join with, where appropriate, their partners")).toEqual([]);
  });

  const deadlines: [text: string, deadline: { printed: string; session?: number } | undefined][] = [
    [
      "Requests the Secretary-General to report to the Assembly at its eightieth session",
      { printed: "at its eightieth session", session: 80 },
    ],
    [
      "Requests the Secretary-General to report to it at the 22nd session",
      { printed: "at the 22nd session", session: 22 },
    ],
    ["Requests States to pay no later than 31 March 2025", { printed: "no later than 31 March 2025" }],
    ["Urges States to end hunger by 2030", { printed: "by 2030" }],
    ["Requests the Secretary-General to report within six months of today", { printed: "within six months" }],
    ["Requests the Secretary-General to report every three months", { printed: "every three months" }],
    ["Decides to extend the mandate until 30 June 2025", { printed: "until 30 June 2025" }],
    [
      "Decides to extend the mandate for a further period of one year",
      { printed: "for a further period of one year" },
    ],
    ["Decides to extend the mandate for six months", { printed: "for six months" }],
    [
      "Decides to extend the mandate for a new period terminating on 15 June 2029",
      { printed: "for a new period terminating on 15 June 2029" },
    ],
    [
      "Requests the Panel to report 90 days after the adoption of this resolution",
      { printed: "90 days after the adoption of this resolution" },
    ],
    ["Urges States to prepare by the 2039 Conference", undefined],
    ["Requests States to use the report submitted to the Assembly at its sixth session", undefined],
    ["Invites donors to pay for the second session of the group", undefined],
    ["Welcomes the promise to end hunger by 2030", undefined],
  ];

  it.each(deadlines)("“%s” has the deadline %j", (text, deadline) => {
    expect(operative(text).acts[0]?.deadline).toEqual(deadline);
  });

  it("name the body that a report goes to, not one that is merely mentioned", () => {
    const forum = (text: string, organ: Organ) => operative(text, organ).acts[0]?.forum;
    expect(forum("Requests the Secretary-General to keep the Council informed", "SC")).toEqual({
      id: "sc",
      printed: "the Council",
    });
    expect(forum("Requests States to submit a report to the Human Rights Council", "GA")).toEqual({
      id: "hrc",
      printed: "the Human Rights Council",
    });
    expect(
      forum("Requests States to report on the annex to General Assembly resolution 1/2", "GA"),
    ).toBeUndefined();
  });
});

describe("what a paragraph reports", () => {
  it("has the doer that the clause, the resolution or the agent names", () => {
    const reported = (text: string, organ: Organ) =>
      preambular(text, organ).reported.map(({ verb, by, addressees }) => [
        verb,
        by?.id,
        addressees.map(({ id }) => id),
      ]);
    expect(
      reported(
        "Recalling its resolution 5/1, in which it requested States to join and urged donors to pay",
        "HRC",
      ),
    ).toEqual([
      ["requested", "hrc", ["states"]],
      ["urged", "hrc", ["donors"]],
    ]);
    expect(reported("Recalling that the General Assembly decided to close the fund", "ECOSOC")).toEqual([
      ["decided", "ga", []],
    ]);
    expect(
      reported("Recalling the text by which States were invited by the Security Council to pay", "GA"),
    ).toEqual([["were invited", "sc", ["states"]]]);
    expect(reported("Noting the plan, which could include new forms of help", "GA")).toEqual([]);
  });

  it("is no act of the paragraph's own", () => {
    expect(
      brief("Recalls Security Council resolution 1 (1946), in which the Council requested States to act"),
    ).toEqual(["Recalls → "]);
  });
});

describe("participles", () => {
  const openings: [text: string, verbs: string[]][] = [
    ["Deeply concerned also at the delay, and noting the cost", ["Deeply concerned also", "noting"]],
    ["Having also considered the report", ["Having also considered"]],
    ["Acting under Chapter VII of the Charter", ["Acting"]],
    ["Whereas the time has come", ["Whereas"]],
    ["Expressing its grave concern at the delay", ["Expressing its grave concern"]],
    ["Bearing in mind the need for haste", ["Bearing in mind"]],
    ["Recalling and reaffirming the Charter", ["Recalling", "reaffirming"]],
    [
      "Recognizing the role of the fund in sharing lessons, giving advice and encouraging donors",
      ["Recognizing"],
    ],
    ["Welcoming the plan, including by States", ["Welcoming"]],
    [
      "Noting that the Committee, recalling its mandate, agreed, and stressing the need",
      ["Noting", "stressing"],
    ],
    [
      "Noting that the Board has met, taking into account the tide, and noting its plan",
      ["Noting", "noting"],
    ],
    ["Noting that the Board has met, recalling its plan", ["Noting", "recalling"]],
    ["Stressing the tide, and deeply concerned at the wrecks", ["Stressing", "deeply concerned"]],
    ["Thanking the ports, and other parties concerned by them", ["Thanking"]],
    [
      "Noting the letter of the Board expressing thanks, expressing its hope, and requesting help, and stressing the need",
      ["Noting", "stressing"],
    ],
    ["Recalling the plan to buy lamps, taking into account their cost, a school and a museum", ["Recalling"]],
  ];

  it.each(openings)("of “%s” are %j", (text, verbs) => {
    expect(preambular(text).participles.map(({ verb }) => verb)).toEqual(verbs);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "requests",
    "Urges",
    "and",
    ",",
    ";",
    "to",
    "that",
    "which",
    "in which",
    "the",
    "“",
    "”",
    "(",
    ")",
    "States",
    "Member States",
    "the Secretary-General",
    "at its",
    "sixth",
    "session",
    "by 2030",
    "consider",
    "the Commission",
    "with",
    "was invited",
    "expresses its",
    "resolution 1/2",
    "of",
    "not",
    "\u0000",
    "é",
    "𝒳",
  );

  it("gives spans within it and addressees that it prints", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.constantFrom("operative" as const, "preambular" as const),
        (list, kind) => {
          const text = list.join(" ");
          const { acts, participles, reported } = parseActs(text, { id: "x", kind }, { organ: "ECOSOC" });
          for (const { verbSpan, action, addressees, hedges } of acts) {
            expect(verbSpan.end).toBeGreaterThan(verbSpan.start);
            expect(action.end).toBeGreaterThanOrEqual(action.start);
            expect(action.end).toBeLessThanOrEqual(text.length);
            for (const { printed } of addressees) expect(text).toContain(printed);
            for (const { start, end, text: printed } of hedges) expect(text.slice(start, end)).toBe(printed);
          }
          for (const { verb, span } of participles) expect(text.slice(span.start, span.end)).toBe(verb);
          for (const { verb, span } of reported) expect(text.slice(span.start, span.end)).toBe(verb);
        },
      ),
      { numRuns: 300, seed: 2012 },
    );
  });

  it.each([
    "requests ",
    ", and ",
    "which ",
    "in which the Assembly ",
    "(",
    "“",
    "to ",
    "Member States and ",
    "at its sixth ",
    "a",
  ])("of 20,000 times “%s” is read to its end", (piece) => {
    const text = piece.repeat(20_000);
    expect(() => operative(`Requests ${text}`)).not.toThrow();
    expect(() => preambular(`Recalling ${text}`)).not.toThrow();
  });
});

it("Special political missions are no peacekeeping operations", () => {
  expect(
    brief("Encourages special political missions to report, and peacekeeping operations to help"),
  ).toEqual(["Encourages → special-political-missions"]);
});
