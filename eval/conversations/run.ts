// npm run eval:conversations -- DIR: conversations as they are typed (training/conversations), played with the answers that are given. Of
// the turns that paragraphs answer, in how many the first sentence cites one of them, and in how many any does. The texts lie anywhere
// under DIR. Files 7 and 8 judge: nothing is chosen by them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finalAnswer } from "../../src/ask.ts";
import { compose, readConfig } from "../../src/compose.ts";
import type { Turn } from "../../src/domain/answers.ts";
import { rememberingModels } from "../run-dataset.ts";
import { corpusOfTexts } from "../texts/texts-corpus.ts";

interface Conversation {
  readonly text: string;
  readonly turns: readonly {
    readonly q: string;
    readonly leans: boolean;
    readonly pars: readonly string[];
  }[];
}

interface Played {
  readonly leans: boolean;
  readonly isFirst: boolean;
  readonly isCited: boolean;
}

const judging = ["out7.jsonl", "out8.jsonl"];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run eval:conversations -- DIR");
  process.exit(2);
}
const files = readdirSync(conversationsFolder()).filter((file) => /^out\d+\.jsonl$/.test(file));
await report("files 7 and 8", judging, folder);
await report(
  "the others",
  files.filter((file) => !judging.includes(file)),
  folder,
);

function conversationsFolder(): URL {
  return new URL("../../training/conversations/", import.meta.url);
}

async function report(name: string, these: readonly string[], texts: string): Promise<void> {
  const conversations = these.flatMap((file) =>
    readFileSync(new URL(file, conversationsFolder()), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Conversation),
  );
  const corpus = await corpusOfTexts(new Set(conversations.map(({ text }) => text)), texts);
  const store = mkdtempSync(join(tmpdir(), "opcite-eval-"));
  const encoder = rememberingModels();
  try {
    const { ask } = await compose(readConfig({ CORPUS_DIR: corpus, STORE_DIR: store }), { encoder });
    const played: Played[] = [];
    for (const conversation of conversations) played.push(...(await play(conversation, ask)));
    for (const leans of [false, true])
      tell(`${name}, turns that ${leans ? "lean" : "stand alone"}`, leans, played);
  } finally {
    await encoder.close();
    for (const made of [corpus, store]) rmSync(made, { recursive: true, force: true });
  }
}

async function play(
  { text, turns }: Conversation,
  ask: Awaited<ReturnType<typeof compose>>["ask"],
): Promise<Played[]> {
  const messages: Turn[] = [];
  const played: Played[] = [];
  for (const { q, leans, pars } of turns) {
    messages.push({ role: "user", content: q });
    const { answer, statements } = await finalAnswer(ask({ messages: [...messages], resolution: text }));
    messages.push({ role: "assistant", content: answer });
    if (pars.length === 0) continue;
    const answering = new Set(pars.map(topLevel));
    const cited = statements
      .map(({ citations }) => citations.map(({ paragraph }) => topLevel(paragraph)))
      .filter(({ length }) => length > 0);
    const [first = []] = cited;
    const holds = (units: readonly string[]) => units.some((unit) => answering.has(unit));
    played.push({ leans, isFirst: holds(first), isCited: holds(cited.flat()) });
  }
  return played;
}

function topLevel(unit: string): string {
  return unit.split(".")[0] ?? unit;
}

function tell(name: string, leans: boolean, all: readonly Played[]): void {
  const played = all.filter((each) => each.leans === leans);
  const share = (is: (each: Played) => boolean) => (played.filter(is).length / played.length).toFixed(3);
  console.log(
    `${name}: ${played.length}; the first sentence cites what answers in ${share(({ isFirst }) => isFirst)}, any in ${share(({ isCited }) => isCited)}`,
  );
}
