import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kindOfLabel, kinds, type Label } from "../src/domain/reading.ts";
import { readableTurn, sentencesOf } from "../src/understanding/split.ts";

/** A turn with what is known of it; what is left out is not known. */
export interface Example {
  readonly text: string;
  readonly hasEarlier: boolean;
  readonly labels?: readonly Label[];
  readonly leans?: boolean;
  readonly yesNo?: readonly YesNo[];
  readonly asks?: boolean;
  /** It judges and is not learned from. */
  readonly heldOut: boolean;
  /** It is never learned from. */
  readonly judgesOnly: boolean;
  /** Whether it asks yes or no was told by hand, judges and is never learned from. */
  readonly judgesYesNo: boolean;
  readonly source: "phrasings" | "further" | "turns" | "conversations" | "silence" | "settled";
}

type YesNo = "no" | "existence" | "other";

/** Where `judges` is set `yesNo` was told by hand (several where either is right), elsewhere from how the turn begins. */
interface PhrasingRow {
  readonly author: number;
  readonly kind: Label;
  readonly text: string;
  readonly yesNo?: YesNo | readonly YesNo[];
  readonly judges?: "yesNo";
}

/** A turn whose earlier one, leaning and yes-or-no were told by hand. */
interface TurnRow {
  readonly author: number;
  readonly text: string;
  readonly earlier?: string;
  readonly kind?: Kind;
  readonly label?: Label;
  readonly leans?: boolean;
  readonly yesNo?: YesNo;
}

/** A question that a paragraph settles with yes or no, or with a few words. */
interface SettledRow {
  readonly question?: string;
  readonly q?: string;
  readonly earlier?: string;
}

interface ConversationRow {
  readonly turns: readonly {
    readonly q: string;
    readonly leans: boolean;
    readonly kind: Kind;
    readonly yesno: boolean;
  }[];
}

const folder = join(import.meta.dirname, "../training");
const heldAuthors: ReadonlySet<number> = new Set([5, 15]);
/** Of the authors from 17 on, who wrote one kind of thing each, every sixth example judges. */
const firstOfFurther = 17;
const judging = 6;

/** Kinds that the hands of the conversations told otherwise than those of the phrasings: a duty is a structure there, a name too. */
const toldOtherwise: ReadonlySet<Kind> = new Set(["structure", "look-up", "compare"]);

export function readExamples(): Example[] {
  const all = phrasings();
  return [
    ...all,
    ...sentencesOfPhrasings(all),
    ...turns(),
    ...conversations(),
    ...ofWhatTextsSay(),
    ...settled(),
  ];
}

/** SHA-256 of all that is learned from. */
export function digestOfExamples(): string {
  const hash = createHash("sha256");
  const phrased = ["phrasings.jsonl", "phrasings-further.jsonl", "turns.jsonl"];
  for (const file of [...phrased, ...conversationFiles(), ...pairFiles(), ...settledFiles()])
    hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

function phrasings(): Example[] {
  const rows = ["phrasings.jsonl", "phrasings-further.jsonl"].flatMap((file) => readRows<PhrasingRow>(file));
  return rows.map(({ author, kind, text, yesNo, judges }) => ({
    text: readableTurn(text),
    // Whether a turn stands before it says nothing of its kind, unless that it refers to nothing.
    hasEarlier: kind === "form" || (kind !== "unclear" && isOneIn(2, text)),
    labels: [kind],
    asks: kindOfLabel[kind] !== "help" && kind !== "form",
    ...(kind !== "unclear" && (kind === "form" || author < firstOfFurther) && { leans: kind === "form" }),
    ...(yesNo !== undefined && { yesNo: [yesNo].flat() }),
    judgesYesNo: judges === "yesNo",
    heldOut: heldAuthors.has(author) || (author >= firstOfFurther && isOneIn(judging, text)),
    judgesOnly: false,
    source: author >= firstOfFurther ? "further" : "phrasings",
  }));
}

/** The sentences of longer phrasings: only whether they ask is known of them. */
function sentencesOfPhrasings(all: readonly Example[]): Example[] {
  return all.flatMap(({ text, heldOut, source }) =>
    sentencesOfStory(text).map((each) => ({
      ...each,
      hasEarlier: false,
      heldOut,
      judgesOnly: false,
      judgesYesNo: false,
      source,
    })),
  );
}

function turns(): Example[] {
  return readRows<TurnRow>("turns.jsonl").map(({ text, earlier, kind, label, leans, yesNo }) => ({
    text: readableTurn(text),
    hasEarlier: earlier !== undefined,
    ...(kind !== undefined && { labels: labelsOf(kind) }),
    ...(label !== undefined && { labels: [label] }),
    ...(leans !== undefined && { leans }),
    ...(yesNo !== undefined && { yesNo: [yesNo] }),
    heldOut: isOneIn(judging, text),
    judgesOnly: false,
    judgesYesNo: false,
    source: "turns",
  }));
}

function conversations(): Example[] {
  return conversationFiles().flatMap((file) => {
    const judgesOnly = /out[78]\./.test(file);
    return readRows<ConversationRow>(file).flatMap(({ turns: all }) =>
      all.flatMap(({ q, leans, kind, yesno }, at): Example[] => {
        const told = {
          hasEarlier: at > 0,
          heldOut: judgesOnly,
          judgesOnly,
          judgesYesNo: false,
          source: "conversations" as const,
        };
        const turn: Example = {
          text: readableTurn(q),
          ...((judgesOnly || !toldOtherwise.has(kind)) && { labels: labelsOf(kind) }),
          leans,
          yesNo: yesno ? ["existence", "other"] : ["no"],
          ...told,
        };
        return [turn, ...sentencesOfStory(q).map((each) => ({ ...each, ...told }))];
      }),
    );
  });
}

/**
 * Pairs in everyday words, each about something that a paragraph says or might: nothing finer is known of their kind.
 */
function ofWhatTextsSay(): Example[] {
  const labels = (["acts", "topic", "deadline"] as const).flatMap(labelsOf);
  const pairs = readAll<{ readonly present: string; readonly absent: string }>(pairFiles());
  return pairs
    .flatMap(({ present, absent }) => [present, absent])
    .map((text) => ({
      text: readableTurn(text),
      hasEarlier: isOneIn(2, text),
      labels,
      asks: true,
      heldOut: isOneIn(judging, text),
      judgesOnly: false,
      judgesYesNo: false,
      source: "silence",
    }));
}

/** Of questions for yes or no and for a few words as many of each as of the phrasings: that alone is known of them. */
function settled(): Example[] {
  return settledFiles().flatMap((file) => {
    const isShort = file.startsWith("short");
    return readRows<SettledRow>(file).flatMap(({ question, q, earlier }): Example[] => {
      const text = readableTurn(question ?? q ?? "");
      if (!isOneIn(isShort ? 4 : 7, text)) return [];
      return [
        {
          text,
          hasEarlier: earlier !== undefined,
          yesNo: isShort ? ["no"] : ["existence", "other"],
          heldOut: isOneIn(7 * 4 * judging, text),
          judgesOnly: false,
          judgesYesNo: false,
          source: "settled",
        },
      ];
    });
  });
}

function settledFiles(): string[] {
  return ["verdicts", "short"].flatMap((set) => filesOf(set, /^out\d+\.jsonl$/));
}

/** Of `silence/` those whose questions are as readers ask, not as texts speak. */
function pairFiles(): string[] {
  return filesOf("silence", /^out(?:9|\d\d)\.jsonl$/);
}

/** Where a sentence of a story has a question mark, the others only tell. */
function sentencesOfStory(turn: string): { readonly text: string; readonly asks: boolean }[] {
  const sentences = sentencesOf(readableTurn(turn));
  const asked = sentences.filter((each) => each.endsWith("?"));
  if (sentences.length < 2 || asked.length === 0) return [];
  return sentences.map((text) => ({ text, asks: text.endsWith("?") }));
}

function labelsOf(kind: Kind): Label[] {
  const labels = Object.keys(kindOfLabel) as Label[];
  return kinds.includes(kind) ? labels.filter((label) => kindOfLabel[label] === kind) : [];
}

/** Not `leaning*.jsonl`, which are for the reader: nearly all of their turns lean, and the head took more turns to lean for it (82 instead of 88 % right). */
function conversationFiles(): string[] {
  return filesOf("conversations", /^out\d+\.jsonl$/);
}

function filesOf(set: string, named: RegExp): string[] {
  const files = readdirSync(join(folder, set)).filter((file) => named.test(file));
  return files.sort().map((file) => `${set}/${file}`);
}

function readAll<Row>(files: readonly string[]): Row[] {
  return files.flatMap((file) => readRows<Row>(file));
}

function readRows<Row>(file: string): Row[] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
  return lines.map((line): Row => JSON.parse(line));
}

/** The same for the same text, one of so many. */
function isOneIn(many: number, text: string): boolean {
  return createHash("sha256").update(text).digest().readUInt32BE() % many === 0;
}
