import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createReplyReader } from "../../src/answering/model-reply.ts";
import { readStatement } from "../../src/answering/model-statements.ts";
import { loadPrompts } from "../../src/answering/prompt-templates.ts";
import { smallLibrary } from "../support/small-library.ts";

const shipped = join(import.meta.dirname, "../../prompts");
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function promptsWith(question: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "opcite-prompts-"));
  folders.push(folder);
  await writeFile(join(folder, "system.md"), "Rules");
  await writeFile(join(folder, "question.md"), question);
  await writeFile(join(folder, "revision.md"), "Again: {rejected}");
  return folder;
}

describe("the prompts", () => {
  it("have everything filled in, and what is filled in is not read as a template", async () => {
    const { render } = await loadPrompts(shipped);
    const rendered = await render("question", {
      fence: "F1",
      question: "{texts}?",
      conversation: "(none)",
      texts: "text {with} braces {{",
    });
    expect(rendered).toContain("<<<texts F1>>>\ntext {with} braces {{\n<<<end of texts F1>>>");
    expect(rendered).toContain("<<<question F1>>>\n{texts}?\n<<<end of question F1>>>");
  });

  it("show the model examples that are drafts themselves", async () => {
    const { render } = await loadPrompts(shipped);
    const reader = createReplyReader();
    const examples = [...reader.push(await render("system", {})), ...reader.end()];
    const read = examples.flatMap((example) => readStatement(example, { library: smallLibrary, texts: [] }));
    expect(examples.length).toBeGreaterThanOrEqual(8);
    const faults = read.flatMap((each) => ("fault" in each ? [each.fault] : []));
    expect(faults.filter((fault) => !fault.includes("no such text"))).toEqual([]);
  });

  it.each([
    [
      "a variable that nothing fills in",
      "{question} {colour}",
      "prompts/question.md: nothing fills in {colour}",
    ],
    ["a brace alone", "{question} }", "prompts/question.md: a brace stands alone"],
  ])("with %s are refused by name", async (_, question, message) => {
    const failure = loadPrompts(await promptsWith(question));
    await expect(failure).rejects.toMatchObject({
      code: "prompt-invalid",
      message: expect.stringContaining(message),
    });
  });

  it("that are not there are refused by name", async () => {
    const failure = loadPrompts(join(shipped, "nowhere"));
    await expect(failure).rejects.toMatchObject({
      code: "prompt-invalid",
      message: expect.stringContaining(".md: the file cannot be read"),
    });
  });
});
