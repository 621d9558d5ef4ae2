import type { AskRequest } from "../ask.ts";
import type { Passage, PassageRanks, Turn } from "../domain/answers.ts";
import { ExpectedError } from "../domain/errors.ts";
import { printable, visibleJson } from "../domain/hidden-characters.ts";
import type { AskFilters } from "../domain/resolution.ts";
import { createAnswerPrinter } from "./answer-printer.ts";
import { openOpcite } from "./command.ts";
import { aligned } from "./table-printer.ts";
import type { End, Terminal } from "./terminal.ts";

/** Where to look, and in which language to answer. */
export interface AskingOptions extends AskFilters {
  readonly resolution?: string;
  /** In English: "French". */
  readonly language?: string;
}

export interface AskOptions extends AskingOptions {
  readonly json?: true;
  readonly format?: "un";
  readonly explain?: true;
  readonly failOnRefusal?: true;
}

export async function ask(
  words: readonly string[],
  options: AskOptions,
  terminal: Terminal,
  end: End,
): Promise<void> {
  const content = inLanguage(await readQuestion(words, terminal), options);
  const { ask, library } = await openOpcite(terminal);
  const { finalAnswer, withEachSeen } = await import("../ask.ts");
  const { json, format, explain, failOnRefusal, ...asking } = options;
  const print = createAnswerPrinter(terminal);
  const events = ask({ messages: [{ role: "user", content }], ...placeOf(asking) });
  const shown = withEachSeen(events, (event) => {
    if (explain && event.type === "passages-retrieved") terminal.note(`${explainPassages(event.passages)}\n`);
    if (!json && !format) print(event);
  });
  const answer = await finalAnswer(shown);
  if (format) {
    const { writeUnCitations } = await import("../exporting/un-citation.ts");
    terminal.write(printable(writeUnCitations(answer, library)));
  }
  if (json) terminal.write(`${visibleJson(answer)}\n`);
  if (failOnRefusal && answer.outcome !== "answered") end("notAnswered");
}

async function readQuestion(words: readonly string[], terminal: Terminal): Promise<string> {
  const fromInput = words.length === 1 && words[0] === "-";
  const question = (fromInput ? await terminal.readInput() : words.join(" ")).trim();
  if (question === "") throw new ExpectedError("usage", "the question is empty");
  return question;
}

const lists: readonly (keyof PassageRanks)[] = ["named", "keyword", "dense", "act"];

/** A table of the passages, best first, with the rank that each list of candidates gave them. */
function explainPassages(passages: readonly Passage[]): string {
  const head = ["paragraph", "score", ...lists];
  const rows = passages.map(({ resolution, paragraph, score, ranks }) => [
    `${resolution}#${paragraph}`,
    score.toFixed(3),
    ...lists.map((list) => String(ranks[list] ?? "-")),
  ]);
  return aligned([head, ...rows]).join("\n");
}

export async function chat(options: AskingOptions, terminal: Terminal): Promise<void> {
  const { ask } = await openOpcite(terminal);
  terminal.note("Ask. /new forgets what was said, /end or Ctrl+D ends.");
  let turns: readonly Turn[] = [];
  for await (const line of terminal.readLines("› ")) {
    const said = line.trim();
    if (said === "/end") return;
    if (said === "/new") turns = [];
    if (said === "" || said === "/new") continue;
    const messages: readonly Turn[] = [...turns, { role: "user", content: inLanguage(said, options) }];
    const print = createAnswerPrinter(terminal);
    for await (const event of ask({ messages, ...placeOf(options) })) {
      print(event);
      if (event.type === "answer-end") turns = [...messages, { role: "assistant", content: event.answer }];
    }
    terminal.write("\n");
  }
}

function placeOf({ resolution, language: _, ...filters }: AskingOptions): Omit<AskRequest, "messages"> {
  return { filters, ...(resolution && { resolution }) };
}

/** The question as one would ask for the language. */
export function inLanguage(question: string, { language }: AskingOptions): string {
  return language ? `${question} (in ${language})` : question;
}
