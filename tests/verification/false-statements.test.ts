import { describe, expect, it } from "vitest";
import type { Act, Force } from "../../src/domain/acts.ts";
import { actsOf, sliceOf } from "../../src/domain/units.ts";
import { cites, faultsOf, italyDraft, problemsOf, quotation, unitText } from "../support/italy-draft.ts";

const acts = actsOf(italyDraft);
const verbs: readonly (readonly [Force, string, string, string])[] = [
  ["request", "requests", "request", "requested"],
  ["urge", "urges", "urge", "urged"],
  ["invite", "invites", "invite", "invited"],
  ["encourage", "encourages", "encourage", "encouraged"],
  ["call", "calls upon", "call upon", "called upon"],
  ["demand", "demands that", "demand that", "demanded"],
  ["decide", "decides that", "decide that", "decided"],
  ["recommend", "recommends that", "recommend that", "recommended"],
  ["authorize", "authorizes", "authorize", "authorized"],
  ["appeal", "appeals to", "appeal to", "appealed to"],
];
const others = [
  ["unodc", "UNODC"],
  ["secretary-general", "the Secretary-General"],
  ["member-states", "Member States"],
  ["unicri", "UNICRI"],
  ["ga", "the General Assembly"],
  ["ccpcj", "the Commission on Crime Prevention and Criminal Justice"],
  ["interpol", "INTERPOL"],
] as const;

function actionOf({ paragraph, action }: Act): string {
  return sliceOf(unitText(paragraph), action).replace(/[;.,]$/, "");
}

const act0 = { acts: [], reported: [] };

function passing(texts: readonly string[], unit: string): string[] {
  return texts.filter((text) => problemsOf(quotation(text, unit)).length === 0);
}

describe("a false sentence does not pass", () => {
  it("with another verb, for every act in every voice", () => {
    const passed = acts.flatMap((act) => {
      const { acts: own, reported } = italyDraft.paragraphs.find(({ id }) => id === act.paragraph) ?? act0;
      const inUnit = own.map(({ force }) => force);
      const whom = act.addressees[0]?.name ?? "the Conference";
      return verbs
        .filter(([force]) => force !== act.force && !reported.some((other) => other.force === force))
        .flatMap(([force, present, base, past]) =>
          passing(
            [
              `The draft ${present} ${whom} “${actionOf(act)}”.`,
              `It ${present} ${whom} “${actionOf(act)}”.`,
              `OP ${act.paragraph.slice(2)} ${present} ${whom} “${actionOf(act)}”.`,
              `The draft would ${base} ${whom} “${actionOf(act)}”.`,
              `The Council would ${base} ${whom} “${actionOf(act)}”.`,
              `${whom} is ${past} “${actionOf(act)}”.`,
              ...(inUnit.includes(force)
                ? []
                : [`The draft also ${present} ${whom}.`, `Here ${whom} is also ${past}.`]),
            ],
            act.paragraph,
          ),
        );
    });
    expect(passed).toEqual([]);
  });

  it("with another verb where the citation quotes the one act of two", () => {
    const draft = (text: string, quote: string) => ({
      basis: "quotation" as const,
      text,
      citations: [cites("op4", quote)],
    });
    const report = "to provide a report on these submissions";
    expect(problemsOf(draft("UNODC is invited to provide a report on these submissions.", report))).toEqual([
      "verb-mismatch",
    ]);
    expect(faultsOf(draft("UNODC is requested to provide a report on these submissions.", report))).toEqual(
      [],
    );
  });

  it("with another addressee, for every act", () => {
    const passed = acts
      .filter(({ addressees }) => addressees.length > 0)
      .flatMap((act) => {
        const verb = verbs.find(([force]) => force === act.force);
        if (!verb) return [];
        const strangers = others.filter(([id]) => {
          const near = act.addressees.some(
            (addressee) =>
              addressee.id.startsWith(id) || (addressee.id === "states" && id === "member-states"),
          );
          return !near && !(act.paragraph === "op4" && id === "unodc");
        });
        return strangers.flatMap(([, whom]) =>
          passing(
            [
              `The draft ${verb[1]} ${whom} “${actionOf(act)}”.`,
              `${whom} is ${verb[3]} “${actionOf(act)}”.`,
              `The draft ${verb[1]} ${act.addressees[0]?.name} and ${whom} “${actionOf(act)}”.`,
            ],
            act.paragraph,
          ),
        );
      });
    expect(passed).toEqual([]);
  });

  it("without its hedge", () => {
    const hedged = acts.filter(({ hedges }) => hedges.some(({ text }) => text === "to consider"));
    expect(hedged.map(({ id }) => id)).toEqual([
      "op1/act1",
      "op5/act1",
      "op6/act1",
      "op6/act2",
      "op8/act1",
      "op10/act1",
    ]);
    const passed = hedged.flatMap((act) => {
      const verb = verbs.find(([force]) => force === act.force);
      const hedge = act.hedges.find(({ text }) => text === "to consider");
      const after = sliceOf(unitText(act.paragraph), { start: hedge?.end ?? 0, end: act.action.end }).replace(
        /^,? |[;,.]$/g,
        "",
      );
      return [
        `The draft ${verb?.[1]} Member States “${after}”.`,
        `Member States are ${verb?.[3]} to do this: “${after}”.`,
      ].filter(
        (text) =>
          problemsOf({ basis: "quotation", text, citations: [cites(act.paragraph, after)] }).length === 0,
      );
    });
    expect(passed).toEqual([]);
  });

  it("that gives the draft what another text did, for every reported act", () => {
    const passed = italyDraft.paragraphs.flatMap(({ id, acts: own, reported }) =>
      reported
        .filter(({ force }) => !own.some((act) => act.force === force))
        .flatMap(({ force, action, addressees }) => {
          const verb = verbs.find((each) => each[0] === force);
          if (!verb) return [];
          const words = sliceOf(unitText(id), action).replace(/[,;]$/, "");
          const whom = addressees[0]?.name ?? "";
          return passing(
            [
              `The draft ${verb[1]} ${whom} “${words}”.`,
              `It also ${verb[1]} ${whom} “${words}”.`,
              `The draft would ${verb[2]} ${whom} “${words}”.`,
              `${id.toUpperCase().replace(/(\D+)/, "$1 ")} ${verb[1]} ${whom} “${words}”.`,
            ],
            id,
          );
        }),
    );
    expect(passed).toEqual([]);
  });

  it.each<readonly [string, ...string[]]>([
    // no action verb of resolutions
    ["The draft bans piracy.", "pp3"],
    ["The text outlaws piracy and cybercrime.", "pp3"],
    ["It prohibits illicit trafficking in endangered species.", "pp3"],
    ["OP 10 criminalizes illicit trafficking in endangered species.", "op10"],
    ["The draft criminalizes trafficking in cultural property.", "op8"],
    ["Piracy is banned.", "pp3"],
    ["Trafficking in cultural property is criminalized.", "op8"],
    ["Under the draft, trafficking in cultural property would be criminalized.", "op8"],
    ["The draft establishes a review mechanism.", "op2"],
    ["The draft sets up an expert group on cybercrime.", "pp7"],
    ["The draft requests UNODC to continue developing global analyses and bans piracy.", "op12"],
    ["The draft requests UNODC “to continue developing global analyses”, and funds it.", "op12"],
    ["Member States criminalize trafficking in cultural property.", "op8"],
    ["Member States will criminalize trafficking in cultural property.", "op8"],
    ["The Secretary-General submits a report to the Commission.", "op17"],
    ["The draft “bans” piracy.", "pp3"],
    ["The draft ‘bans all piracy’.", "pp3"],
    ["The draft «bans all piracy».", "pp3"],
    ["The draft has banned piracy.", "pp3"],
    ["The draft doesn’t ban piracy.", "pp3"],
    ["The Council condemns transnational organized crime.", "pp1"],
    ["The draft condemns transnational organized crime.", "pp1"],
    ["The draft supports UNICRI.", "op13"],
    // duties
    ["UNICRI must continue to conduct research.", "op13"],
    ["UNICRI should continue to conduct research.", "op13"],
    ["UNICRI is to continue to conduct research.", "op13"],
    ["UNICRI has to continue to conduct research.", "op13"],
    ["UNICRI is allowed to conduct research.", "op13"],
    ["The draft obliges UNICRI to conduct research.", "op13"],
    ["It is mandatory for UNICRI to conduct research.", "op13"],
    // numbers, dates, symbols, paragraphs
    ["UNODC is requested to report to the Commission at its twenty-third session.", "op4"],
    ["The Secretary-General is requested to submit a report at the 21st session.", "op17"],
    ["The Secretary-General is requested to submit a report within two years.", "op17"],
    ["The draft invites donors to provide a million dollars.", "op16"],
    ["The draft recalls resolution 66/180 of 19 December 2011.", "pp3"],
    ["The draft recalls resolution 66/181 of 18 December 2011.", "pp3"],
    ["The draft recalls resolution 64/293 of 15 April 2010.", "pp10"],
    ["The draft recalls resolution 64/293 of 21 December 2011.", "pp10"],
    ["The draft recalls resolution 19/1.", "pp13"],
    ["OP 12 invites UNICRI.", "op13"],
    ["PP 13 invites UNICRI.", "op13"],
    ["The twelfth operative paragraph invites UNICRI.", "op13"],
    ["OP 22 requests the Office to report at its 22nd session.", "op4"],
    ["UNICRI is invited “to continue to conduct research” (OP 99).", "op13"],
    ["UNICRI is invited “to continue to conduct research” [OP 99].", "op13"],
    ["UNICRI is invited “to continue to conduct research” [OP 13, OP 14].", "op13"],
    ["在第二十三届会议上，草案请秘书长提交报告 23。", "op17"],
    ["يطلب المشروع إلى الأمين العام “to submit a report” ٢٣.", "op17"],
    // other bodies and instruments
    ["The Secretary-General is requested to submit a report to the General Assembly.", "op17"],
    [
      "The draft calls upon Member States to consider ratifying the United Nations Convention against Corruption.",
      "op1",
    ],
    [
      "Those States that have not yet done so are called upon to consider acceding to the Convention on the Rights of the Child.",
      "op1",
    ],
    // a draft is not adopted
    ["The draft was adopted.", "op17"],
    ["The resolution requests the Secretary-General to submit a report.", "op17"],
    ["The Council requests the Secretary-General to submit a report.", "op17"],
    ["The Economic and Social Council has requested the Secretary-General to submit a report.", "op17"],
    ["The Secretary-General was asked; it was already passed.", "op17"],
    ["The Council asks the Secretary-General to submit a report.", "op17"],
    ["The Council welcomed the memorandum of understanding.", "pp17"],
    // what a quotation cannot show
    ["The draft says nothing about terrorism.", "op13"],
    ["The draft does not mention terrorism.", "op13"],
    ["No paragraph speaks of terrorism.", "op13"],
    ["The draft is silent on terrorism.", "op13"],
    ["Nothing is requested of the Secretary-General.", "op13"],
    ["Nothing is requested of UNODC.", "op12"],
    ["The draft does not request anything.", "op13"],
    ["The draft requests nothing of UNODC.", "op13"],
    ["The draft does not welcome anything.", "op13"],
    ["UNICRI is not invited to conduct research.", "op13"],
    ["Only UNICRI is invited to conduct research.", "op13"],
    ["The draft invites UNICRI alone.", "op13"],
    ["The draft invites UNICRI and nobody else.", "op13"],
    ["All operative paragraphs invite UNICRI.", "op13"],
    // form
    ["UNICRI is invited “to continue to conduct research”, see https://example.org/pay.", "op13"],
    ["UNICRI is invited “to continue to conduct research”, see evil.example.", "op13"],
    ["Write to grants@unicri.example, which the draft invites “to continue to conduct research”.", "op13"],
    ["UNICRI is invited <b>“to continue to conduct research”</b>.", "op13"],
    ["UNICRI is invited [here](x) “to continue to conduct research”.", "op13"],
    ["UNICRI is invited\u202e “to continue to conduct research”.", "op13"],
    ["UNICRI is invited “to continue to con\u200bduct research”.", "op13"],
    ["UNICRI is rеquested “to continue to conduct research”.", "op13"],
    ["UNICRI is ｒequested “to continue to conduct research”.", "op13"],
    ["…", "op13"],
    [
      `UNICRI is invited “to continue to conduct research”. ${"The research matters to one and to others. ".repeat(20)}`,
      "op13",
    ],
    // quotations
    ["UNICRI is invited “to conduct research on drugs”.", "op13"],
    ["UNICRI is invited “to continue to conduct research … on piracy”.", "op13"],
    ["UNICRI is invited “transnational organized crime … to continue to conduct research”.", "op13"],
    ["UNICRI is invited “to continue to conduct research on terrorism.", "op13"],
    [`The draft says “${unitText("op14")}”.`, "op13"],
    ["The draft asks UNICRI to continue research.", "op13"],
    ["UNICRI is asked to continue research.", "op13"],
    ["The draft wants UNICRI to do research.", "op13"],
    ["The draft tells UNICRI to do research.", "op13"],
    ["UNICRI has been told to do research.", "op13"],
    ["It is requested that UNICRI continue its research.", "op13"],
    ["There is a request to UNICRI to continue research.", "op13"],
    ["The draft contains a request to UNICRI.", "op13"],
    ["The draft makes a request of UNICRI.", "op13"],
    ["The draft's request to UNICRI is “to continue to conduct research”.", "op13"],
    ["OP 13 sets UNICRI the task of continuing research.", "op13"],
    ["OP 13 gives UNICRI a mandate.", "op13"],
    ["UNICRI conducts research.", "op13"],
    ["The Council adopted the draft on 26 July 2012.", "op17"],
    ["The Council has invited UNICRI to continue research.", "op13"],
    ["UNODC invites the Secretary-General to submit a report.", "op17"],
    ["UNODC requests the Secretary-General to submit a report.", "op17"],
    ["The Commission requests the Secretary-General to submit a report.", "op17"],
    ["Italy requests the Secretary-General to submit a report.", "op17"],
    ["The Secretary-General requests the Commission to submit a report.", "op17"],
    ["Member States request UNODC to submit their views.", "op4"],
    ["The draft urges the criminalization of trafficking in cultural property.", "op8"],
    ["OP 8 is about criminalizing trafficking, which it urges.", "op8"],
    ["The draft binds Member States.", "op8"],
    ["The draft is legally binding on Member States.", "op8"],
    ["Member States agree to criminalize trafficking.", "op8"],
    ["The draft guarantees extrabudgetary resources.", "op16"],
    ["Extrabudgetary resources are guaranteed.", "op16"],
    ["States pay for this.", "op16"],
    ["The draft recalls that UNODC invited the Assembly to explore ways.", "pp3"],
    [
      "It recalls that the Commission urged Member States “to reinforce and fully implement mechanisms”.",
      "pp6",
    ],
    ["General Assembly resolution 66/180 urged UNODC.", "pp6"],
    ["The Assembly invited Member States to explore ways.", "pp3"],
    ["The draft hopes that UNODC will complete the task.", "op2"],
    ["The draft expresses concern about organized crime.", "pp1"],
    ["The draft is deeply concerned about organized crime.", "pp1"],
    ["The draft deplores organized crime.", "pp1"],
    ["The draft thanks the Secretary-General.", "pp16"],
    ["The draft endorses the report of the Secretary-General.", "op9"],
    ["The draft approves the recommendations of the Secretary-General.", "op9"],
    ["The draft regrets the report of the Secretary-General.", "op9"],
    ["UNICRI is invited “to continue to conduct research”, and UNODC is urged to pay.", "op13"],
    ["UNICRI is invited “to continue to conduct research”, which is why piracy must end.", "op13"],
    ["Yes: the draft requests UNICRI.", "op13"],
    ["No, the draft bans piracy.", "op13"],
    ["No piracy is meant.", "op13"],
    // other languages
    ["Le projet prie l’UNICRI “to continue to conduct research”.", "op13"],
    ["Le projet exhorte l’UNICRI à continuer.", "op13"],
    ["Le projet invite le Secrétaire général “to submit a report”.", "op17"],
    ["Le projet interdit la piraterie.", "pp3"],
    ["L’UNICRI doit continuer, comme le projet l’y invite.", "op13"],
    ["Le projet ne prie pas l’UNICRI mais l’invite à continuer, rien de plus.", "op13"],
    ["Le projet, qui a été adopté, invite l’UNICRI “to continue to conduct research”.", "op13"],
    ["Le projet exhorte les États Membres à incriminer ces actes.", "op8"],
    ["Le projet invite l’ONUDC à étudier ces questions.", "pp3"],
    ["El proyecto solicita al UNICRI “to continue to conduct research”.", "op13"],
    ["El proyecto alienta al UNICRI a continuar.", "op13"],
    ["El proyecto insta a los Estados Miembros a tipificar esos actos.", "op8"],
    ["El proyecto fue aprobado e invita al UNICRI “to continue to conduct research”.", "op13"],
    ["Проект просит ЮНИКРИ “to continue to conduct research”.", "op13"],
    ["Проект предлагает Генеральному секретарю “to submit a report”.", "op17"],
    ["Принятый текст: проект принят и предлагает ЮНИКРИ “to continue to conduct research”.", "op13"],
    ["Проект призывает государства-члены ввести уголовную ответственность.", "op8"],
    ["草案请犯罪司法所 “to continue to conduct research”。", "op13"],
    ["草案邀请秘书长 “to submit a report”。", "op17"],
    ["草案已通过，并邀请犯罪司法所 “to continue to conduct research”。", "op13"],
    ["草案敦促会员国将这些行为定为犯罪。", "op8"],
    ["会员国必须这样做，草案鼓励会员国。", "op7"],
    ["يطلب المشروع إلى المعهد “to continue to conduct research”.", "op13"],
    ["يدعو المشروع الأمين العام “to submit a report”.", "op17"],
    ["اعتمد المجلس القرار ويدعو المعهد “to continue to conduct research”.", "op13"],
    ["يحث المشروع الدول الأعضاء على تجريم هذه الأفعال.", "op8"],
    ["Der Entwurf verbietet die Piraterie und den Handel.", "pp3"],
    ["यह मसौदा समुद्री डकैती पर रोक लगाता है।", "pp3"],
  ])("%s", (text, ...units) => {
    expect(problemsOf(quotation(text, ...units))).not.toEqual([]);
  });
});
