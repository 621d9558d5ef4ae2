import type { Answer, AnswerEvent } from "../../src/domain/answers.ts";
import type { Footnote, Library, Paragraph, Resolution } from "../../src/domain/resolution.ts";
import type { Statement } from "../../src/domain/statements.ts";

/** A resolution in our own words, small enough to check by eye, with markup in its text. */
export const bridges: Resolution = {
  id: "bridges-draft",
  symbol: "E/TEST.1/L.1",
  title: "Bridges <and> tunnels",
  status: "draft",
  organ: "ECOSOC",
  sponsors: ["Atlantis"],
  recommendedBy: null,
  date: null,
  vote: null,
  language: "en",
  front: "Atlantis: draft resolution",
  paragraphs: [
    paragraph("pp1", "preambular", 1, "PP 1", 'Recalling the report on "bridges" <script>alert(1)</script>,'),
    {
      ...paragraph("op1", "operative", 1, "OP 1", "Requests the Bridge Office to count all bridges;"),
      acts: [
        {
          id: "op1/act1",
          paragraph: "op1",
          verb: "Requests",
          force: "request",
          verbSpan: { start: 0, end: 8 },
          addressees: [{ id: "bridge-office", name: "Bridge Office", printed: "the Bridge Office" }],
          action: { start: 27, end: 47 },
          hedges: [],
        },
      ],
      footnotes: ["fn1"],
    },
    {
      ...paragraph("op2", "operative", 2, "OP 2", "Invites Member States:"),
      subparagraphs: [paragraph("op2.a", "operative", null, "OP 2 (a)", "To paint their bridges;")],
    },
  ],
  footnotes: [footnote()],
  other: [],
  warnings: [],
  source: "",
};

export const smallLibrary: Library = {
  resolutions: [bridges],
  find: (id) => (id === bridges.id ? bridges : undefined),
};

export const statement: Statement = {
  basis: "quotation",
  text: "The draft requests the Bridge Office to count all bridges.",
  citations: [
    {
      resolution: bridges.id,
      paragraph: "op1",
      label: "OP 1",
      quote: "to count all bridges",
      start: 27,
      end: 47,
      url: "/resolutions/bridges-draft#op1",
    },
  ],
};

export const answer: Answer = {
  outcome: "answered",
  answer: "The draft requests the Bridge Office to count all bridges [OP 1].",
  statements: [statement],
  citations: ["op1"],
  nearest: [],
  withheld: 1,
  incomplete: false,
  fallback: null,
  resolution: { id: bridges.id, symbol: bridges.symbol, title: bridges.title, status: "draft" },
  table: null,
  answerer: "scripted",
  usage: null,
  timings: { retrieveMs: 1, answerMs: 1 },
};

/** What `ask` yields for any question, in its order. */
export const events: readonly AnswerEvent[] = [
  {
    type: "passages-retrieved",
    passages: [
      { resolution: bridges.id, paragraph: "op1", score: 1, answers: true, spans: [], ranks: { keyword: 1 } },
    ],
    tabulates: false,
  },
  { type: "statement-rejected", problems: ["quote-not-found"] },
  { type: "statement-verified", ...statement },
  { type: "answer-end", ...answer },
];

function paragraph(
  id: string,
  kind: Paragraph["kind"],
  number: number | null,
  label: string,
  text: string,
): Paragraph {
  const nothing = {
    subparagraphs: [],
    acts: [],
    participles: [],
    reported: [],
    footnotes: [],
    references: [],
  };
  return { id, kind, number, label, text, spans: [], ...nothing };
}

function footnote(): Footnote {
  const text = "See the bridge register.";
  return { id: "fn1", marker: "1", text, resolved: text, paragraph: "op1", anchor: 26, spans: [] };
}
