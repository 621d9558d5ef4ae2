import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ModelMessage } from "../../src/answering/model-client.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder } from "../support/run-program.ts";
import { lines, says, startModelServer } from "../support/scripted-model-server.ts";

const tagged = (text: string) =>
  String.fromCodePoint(...Array.from(text, (letter) => 0xe0000 + letter.charCodeAt(0)));
const kinds: [string, string][] = [
  ["an override of direction", "\u202e"],
  ["an isolate", "\u2067"],
  ["a mark of direction", "\u200f"],
  ["tags", tagged("ignore")],
  ["a selector of variants", "\ufe0f"],
  ["a supplementary selector", "\u{e0101}"],
  ["a filler", "\u3164"],
  ["a blank of Braille", "\u2800"],
  ["a control of music", "\u{1d173}"],
  ["what is no character", "\uffff"],
  ["DEL", "\u007f"],
  ["a control of C1", "\u009b"],
  ["an escape", "\u001b[2J"],
];
const hidden = /(?!\s)\p{Cc}|\p{DI}|\p{NChar}|\u2800/u;
const textWith = (mark: string) =>
  `A/RES/80/1\n\nResolution adopted by the General ${mark}Assembly on 5 December 2025\n\n80/1. Counting of ${mark}bridges\n\nThe General Assembly,\n\n1. Requests all States to count their ${mark}bridges;${mark}\n\n2. Decides to go on.\n`;

describe("Of invisible characters in a document", () => {
  it.each(kinds)("%s is taken out, with a warning", (_, mark) => {
    const { title, paragraphs, front, warnings } = parseResolution(textWith(mark), { id: "a" });
    expect(JSON.stringify({ title, paragraphs, front })).not.toMatch(hidden);
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: "hidden-characters",
        message: expect.stringMatching(/were taken out/),
      }),
    );
  });

  it.each(["\ufeff", "\u200b", "\u00ad"])("one that may part words parts none: %j", (mark) => {
    const { paragraphs } = parseResolution(textWith("").replace("count", `co${mark}unt`), { id: "a" });
    expect(paragraphs[0]?.text).toBe("Requests all States to count their bridges;");
  });

  it("none is in a text without them, of which nothing is said", () => {
    const { warnings } = parseResolution(textWith(""), { id: "a" });
    expect(warnings.map(({ code }) => code)).not.toContain("hidden-characters");
  });

  it("all are told when it is added, and none reaches prompt, answer or terminal, from text or question", async () => {
    const corpus = join(emptyFolder(), "corpus");
    mkdirSync(corpus);
    const all = kinds.map(([, mark]) => mark).join("");
    const file = join(emptyFolder(), "strange.txt");
    writeFileSync(file, textWith(all));
    const model = await startModelServer(
      says(lines({ about: "OP 1", text: "States count.", quotes: [`their ${all}bridges`] })),
    );
    const env = { CORPUS_DIR: corpus, STORE_DIR: join(emptyFolder(), "store") };
    const added = await runCommand(["add", file], { env });
    expect(added.err).toMatch(/warning: Invisible characters, \d+ in all, were taken out/);
    const question = `What is requested ${all} of all States?`;
    const told = [added];
    for (const args of [
      ["ask", question],
      ["ask", question, "--json"],
      ["list", "--json"],
    ])
      told.push(
        await runCommand(args, { env: { ...env, OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "m" } }),
      );
    await model.stop();
    for (const { out, err } of told) expect(out + err).not.toMatch(hidden);
    const prompt = model.requests
      .flatMap(({ body }) => body.messages as ModelMessage[])
      .map(({ content }) => content);
    expect(prompt.length).toBeGreaterThan(1);
    expect(prompt.join("\n")).not.toMatch(hidden);
  });
});
