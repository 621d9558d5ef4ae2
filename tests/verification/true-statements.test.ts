import { describe, expect, it } from "vitest";
import type { Act, Force } from "../../src/domain/acts.ts";
import { actsOf, sliceOf } from "../../src/domain/units.ts";
import { inflect } from "../../src/vocabulary/verb-forms.ts";
import { cites, faultsOf, italyDraft, problemsOf, quotation, unitText } from "../support/italy-draft.ts";

const bases: { readonly [force in Force]?: string } = {
  call: "call upon",
  note: "take note of",
  expect: "look forward to",
};

function form(force: Force, which: "present" | "base" | "past"): string {
  const [head = "", ...particle] = (bases[force] ?? force).split(" ");
  return [inflect(head, which).at(-1), ...particle].join(" ");
}

function actionOf({ paragraph, action }: Act): string {
  return sliceOf(unitText(paragraph), action).replace(/[;.,]$/, "");
}

const addressed = actsOf(italyDraft).filter(({ addressees }) => addressees.length > 0);

/** What one may truly say of an act, in several voices. */
const phrasings: readonly (readonly [string, (act: Act) => string])[] = [
  [
    "active",
    (act) => `The draft ${form(act.force, "present")} ${act.addressees[0]?.name} “${actionOf(act)}”.`,
  ],
  [
    "by its paragraph",
    (act) =>
      `OP ${act.paragraph.slice(2)} ${form(act.force, "present")} ${act.addressees[0]?.name} “${actionOf(act)}”.`,
  ],
  [
    "would",
    (act) => `The draft would ${form(act.force, "base")} ${act.addressees[0]?.name} “${actionOf(act)}”.`,
  ],
  ["passive", (act) => `${act.addressees[0]?.name} is ${form(act.force, "past")} “${actionOf(act)}”.`],
  [
    "passive, by the draft",
    (act) => `In the draft, ${act.addressees[0]?.name} is ${form(act.force, "past")} “${actionOf(act)}”.`,
  ],
  [
    "with marker",
    (act) =>
      `It ${form(act.force, "present")} ${act.addressees[0]?.name} “${actionOf(act)}” [OP ${act.paragraph.slice(2)}].`,
  ],
  [
    "straight marks",
    (act) => `It ${form(act.force, "present")} ${act.addressees[0]?.name} "${actionOf(act)}".`,
  ],
  [
    "no-break spaces",
    (act) =>
      `It ${form(act.force, "present")} ${act.addressees[0]?.name} “${actionOf(act).replace(/ /g, "\u00a0")}”.`,
  ],
  [
    "other dashes",
    (act) =>
      `It ${form(act.force, "present")} ${act.addressees[0]?.name} “${actionOf(act).replace(/-/g, "‑")}”.`,
  ],
  ["guillemets", (act) => `It ${form(act.force, "present")} ${act.addressees[0]?.name} «${actionOf(act)}».`],
  ["to whom only", (act) => `The draft ${form(act.force, "present")} ${act.addressees[0]?.name}.`],
];

describe("a true sentence passes", () => {
  it("for 19 addressed acts", () => expect(addressed).toHaveLength(19));

  it.each(phrasings)("in the voice “%s”, for every act", (_, say) => {
    const failed = addressed.flatMap((act) => {
      const text = say(act);
      const problems = problemsOf(quotation(text, act.paragraph));
      return problems.length > 0 ? [[act.id, text, problems]] : [];
    });
    expect(failed).toEqual([]);
  });

  it.each(
    italyDraft.paragraphs.flatMap(({ id, participles }) =>
      participles.map((opening) => [id, opening] as const),
    ),
  )("for the opening of %s: $verb", (id, { force, object }) => {
    const words = sliceOf(unitText(id), object).replace(/,$/, "");
    const verb = { concern: "is concerned", note: "takes note", express: "expresses the view" }[
      force as string
    ];
    const text = `In the preamble, the draft ${verb ?? form(force, "present")} “${words}”.`;
    expect(problemsOf(quotation(text, id))).toEqual([]);
  });

  it.each(
    italyDraft.paragraphs.flatMap(({ id, reported }) =>
      reported.flatMap((act) => (act.by ? [[id, act.by.name, act] as const] : [])),
    ),
  )("for what another did in %s: %s", (id, by, { force, action }) => {
    const words = sliceOf(unitText(id), action).replace(/[,;]$/, "");
    const past =
      { emphasize: "drew attention", affirm: "reaffirmed" }[force as string] ?? form(force, "past");
    expect(faultsOf(quotation(`It recalls that the ${by} ${past} “${words}”.`, id))).toEqual(
      id === "pp7" || id === "op2" ? expect.any(Array) : [],
    );
  });

  it.each(italyDraft.footnotes.map(({ id, marker, text }) => [id, marker, text] as const))(
    "for %s",
    (id, marker, text) => {
      expect(problemsOf(quotation(`Footnote ${marker} reads “${text}”.`, id))).toEqual([]);
    },
  );

  it.each<readonly [string, ...string[]]>([
    // Beside another text each is called by its organ; nothing of it says "draft".
    ["ECOSOC draft, OP 7 encourages Member States “to provide adequate mechanisms”.", "op7"],
    ["UNICRI is not requested but invited “to continue to conduct research”.", "op13"],
    ["UNICRI is invited, not requested, “to continue to conduct research”.", "op13"],
    ["The draft merely invites UNICRI “to continue to conduct research”.", "op13"],
    ["The draft does not oblige anybody; it invites States and other donors.", "op16"],
    ["The Secretary-General would be requested “to submit a report to the Commission”.", "op17"],
    [
      "Under OP 17, the Secretary-General is requested to submit a report at the 22nd session of the Commission.",
      "op17",
    ],
    ["UNODC is requested to report to the Commission at its twenty-second session.", "op4"],
    ["The report is due at the Commission’s twenty-second session.", "op17"],
    ["OP 4 sets a deadline: “at its 22nd session”.", "op4"],
    ["The draft speaks of “piracy”.", "pp3"],
    ["PP 3 mentions piracy and cybercrime among “emerging policy issues”.", "pp3"],
    ["Piracy is mentioned in PP 3.", "pp3"],
    ["The preamble recalls resolution 66/181 of 19 December 2011.", "pp3"],
    [
      "It recalls General Assembly resolution 66/180, in which the Assembly urged Member States “to reinforce and fully implement mechanisms”.",
      "pp6",
    ],
    [
      "PP 6 recalls that in resolution 66/180 the General Assembly urged Member States to facilitate the recovery of stolen cultural property.",
      "pp6",
    ],
    ["The draft urges Member States to consider criminalizing trafficking in cultural property.", "op8"],
    [
      "Member States are urged to consider “criminalizing activities related to all forms and aspects of trafficking in cultural property”.",
      "op8",
    ],
    ["Both OP 8 and OP 10 urge Member States.", "op8", "op10"],
    ["OP 13 invites UNICRI; OP 14 requests the Secretary-General.", "op13", "op14"],
    ["The draft encourages States parties “to fully implement those legal instruments”.", "op1"],
    ["It calls upon Member States that have not yet done so to consider ratifying the Convention.", "op1"],
    ["The draft expresses the hope that the Conference “will complete the task”.", "op2"],
    ["The draft looks forward to the continued work of the expert group.", "op9"],
    ["It is mindful of the links between organized crime and terrorism.", "pp14"],
    ["The task force was established by the Secretary-General.", "pp16"],
    ["UNODC is invited to request Member States to submit their views.", "op4"],
    ["The draft, in OP 12, requests UNODC to continue “developing global analyses”.", "op12"],
    ["The Conference in Moscow took place from 26 to 28 October 2011.", "pp12"],
    ["The draft notes the Conference hosted in Moscow in October 2011.", "pp12"],
    ["The draft asks UNODC, in OP 15, to continue developing technical assistance tools.", "op15"],
    ["UNODC is asked to keep working on technical assistance tools.", "op15"],
    [
      "In OP 4 the draft first invites UNODC to request the views of Member States and then requests it to report on them.",
      "op4",
    ],
    ["It is the Executive Director of UNODC who is requested to keep Member States informed.", "op3"],
    [
      "Member States are encouraged to provide mechanisms for the safety and control of the licit distribution chain, with the involvement of the private sector where appropriate.",
      "op7",
    ],
    ["States and other donors are invited to provide extrabudgetary resources.", "op16"],
    [
      "The draft reiterates its invitation to donors to provide extrabudgetary resources for resolution 20/7.",
      "op11",
    ],
    [
      "PP 11 underscores the growing involvement of organized criminal groups in licit and illicit activities.",
      "pp11",
    ],
    [
      "The draft welcomes the memorandum of understanding between UNODC and the World Tourism Organization.",
      "pp17",
    ],
    [
      "The Salvador Declaration was adopted by the Twelfth United Nations Congress on Crime Prevention and Criminal Justice.",
      "pp7",
    ],
    ["The working group was established by the Conference of the Parties.", "op2"],
    ["It is the Conference, not the draft, that decided to establish the working group.", "op2"],
    ["The Conference decided in resolution 5/5 to establish a working group.", "op2"],
    ["The report of the Secretary-General has the symbol E/CN.15/2012/15.", "fn7"],
    ["The Convention is published in the United Nations, Treaty Series, vol. 2225.", "fn4"],
    [
      "The draft would have Member States consider criminalizing offences related to cultural property.",
      "op8",
    ],
    ["The text is addressed mainly to Member States.", "op5"],
    ["The deadline is the twenty-second session of the Commission.", "op17"],
    [
      "The draft requests reports to the Commission's 22nd session from both UNODC and the Secretary-General.",
      "op4",
      "op17",
    ],
    [
      "The draft takes note of the Secretary-General's report with appreciation and looks forward to the work of the expert group.",
      "op9",
    ],
    ["Falsified products are dealt with in OP 5.", "op5"],
    ["OP 5 deals with falsified and fraudulent products.", "op5"],
    ["Under OP 6, Member States are invited to consider seizing and confiscating criminal assets.", "op6"],
    [
      "The draft names piracy, cybercrime and illicit financial flows as emerging policy issues, quoting General Assembly resolution 66/181.",
      "pp3",
    ],
    [
      "According to PP 3, the Assembly invited UNODC to explore ways and means of addressing those issues.",
      "pp3",
    ],
    ["The draft stresses the need for promoting universal adherence to the Convention.", "pp4"],
    ["The text requests that the Secretary-General continue his efforts.", "op14"],
    [
      "The Secretary-General, whom the draft requests to continue his efforts, would strengthen the links of the institutes with the Commission.",
      "op14",
    ],
    ["Italy's draft requests the Secretary-General to submit a report.", "op17"],
    ["Le projet invite (“Invites”) l’UNICRI “to continue to conduct research”.", "op13"],
    ["Le projet prie le Secrétaire général “to submit a report”.", "op17"],
    ["El proyecto solicita al Secretario General “to submit a report”.", "op17"],
    ["El proyecto insta a los Estados Miembros a considerar “criminalizing activities”.", "op8"],
    ["Проект просит Генерального секретаря “to submit a report”.", "op17"],
    ["Проект настоятельно призывает государства-члены рассмотреть “criminalizing activities”.", "op8"],
    ["草案请秘书长 “to submit a report”。", "op17"],
    ["草案邀请会员国考虑 “reviewing their legal and regulatory arrangements”。", "op5"],
    ["草案敦促会员国考虑 “criminalizing activities”。", "op8"],
    ["草案鼓励会员国 “to provide adequate mechanisms”。", "op7"],
    ["يطلب المشروع إلى الأمين العام “to submit a report”.", "op17"],
    ["يدعو المشروع الدول إلى “to provide extrabudgetary resources”.", "op16"],
    ["يشجع المشروع الدول الأعضاء “to provide adequate mechanisms”.", "op7"],
  ])("%s", (text, ...units) => {
    expect(faultsOf(quotation(text, ...units))).toEqual([]);
  });

  it("that quotes with a gap", () => {
    const text = "It urges Member States “to consider … criminalizing activities”.";
    expect(faultsOf({ basis: "quotation", text, citations: [cites("op8")] })).toEqual([]);
  });
});
