import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder, runProgram } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

const draft = join(root, "index/corpus/italy-revised-draft.txt");

describe("opcite ask", () => {
  it("prints sentences with markers, and no quotation twice, on standard output", async () => {
    const { code, out } = await runCommand(["ask", "What is requested of the Secretary-General?"]);
    expect(code).toBe(0);
    expect(out).toMatch(/\[OP 14\]/);
    const quotations = [...out.matchAll(/“[^”]+”/g)].map(([printed]) => printed);
    expect(new Set(quotations).size).toBe(quotations.length);
    expect(out).not.toMatch(/^1\. /m);
    expect(out).not.toContain("\u001b");
  });

  it("prints as a note the words behind a sentence that does not print them", async () => {
    const { out } = await runCommand(["ask", "Which country tabled the draft?"]);
    expect(out).toMatch(
      /^It was tabled by Italy \[front matter\]\.\n\n1\. front matter: “Italy: revised draft”$/m,
    );
  });

  it("prints one JSON object with --json, and nothing else on standard output", async () => {
    const { code, out } = await runCommand(["ask", "What does OP 13 say?", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: "answered",
      citations: ["op13"],
      resolution: { id: "italy-revised-draft", status: "draft" },
      answerer: "extractive",
    });
  });

  it('reads the question from standard input for "-"', async () => {
    const { out } = await runCommand(["ask", "-", "--json"], { input: "What does OP 13 say?\n" });
    expect(JSON.parse(out).citations).toEqual(["op13"]);
  });

  it("explains on standard error which list found what", async () => {
    const { out, err } = await runCommand([
      "ask",
      "--json",
      "--explain",
      "Which paragraphs are about piracy?",
    ]);
    expect(err).toMatch(/paragraph +score +named +keyword +dense +act/);
    expect(err).toMatch(/italy-revised-draft#pp3 /);
    expect(JSON.parse(out).outcome).toBe("answered");
  });

  it("ends with 3 when not answered, if asked to", async () => {
    const question = ["ask", "Who won the World Cup in 1998?"];
    expect((await runCommand(question)).code).toBe(0);
    expect((await runCommand([...question, "--fail-on-refusal"])).code).toBe(3);
  });

  it("ends with 1 for an unknown resolution", async () => {
    const { code, out, err } = await runCommand(["ask", "What?", "--resolution", "nothing"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/nothing/);
  });
});

describe("opcite show", () => {
  it.each([["op13"], ["OP13"], ["OP 13"]])("finds %s", async (name) => {
    const { code, out } = await runCommand(["show", name]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^OP 13: Invites the United Nations Interregional Crime and Justice Research Institute/,
    );
  });

  it("prints the footnotes of a paragraph", async () => {
    expect((await runCommand(["show", "pp3"])).out).toMatch(/^Footnote 1: .*Treaty Series/m);
  });

  it("ends with 1 for a paragraph that is not there", async () => {
    const { code, out, err } = await runCommand(["show", "op23"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^opcite: There is no "op23" in italy-revised-draft\.$/m);
  });
});

describe("opcite parse", () => {
  it("prints the contract's object with --json", async () => {
    const { code, out } = await runCommand(["parse", draft, "--json"]);
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      id: "italy-revised-draft",
      status: "draft",
      organ: "ECOSOC",
      sponsors: ["Italy"],
    });
    expect(found.paragraphs).toHaveLength(34);
    expect(found.footnotes).toHaveLength(7);
    expect(found.source).toBeUndefined();
  });

  it("prints paragraphs and their acts for people", async () => {
    const { out } = await runCommand(["parse", draft]);
    expect(out).toMatch(/^17 preambular, 17 operative/m);
    expect(out).toMatch(/^OP 17: Requests the Secretary-General/m);
  });

  it("keeps control characters of a document from the terminal", async () => {
    const file = join(emptyFolder(), "hostile.txt");
    writeFileSync(file, "Title\n\nThe Council,\n\n1. Requests States \u001b[31mto \u009b2Jpaint;\n");
    const { out } = await runCommand(["parse", file]);
    expect(out).toContain("Requests States");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
    expect(out).not.toMatch(/[\u001b\u009b]/);
  });

  it.each([
    ["a missing file", () => "missing.txt"],
    ["a folder", () => root],
    [
      "bytes that are no text",
      () => {
        const file = join(emptyFolder(), "picture.txt");
        writeFileSync(file, Buffer.alloc(100));
        return file;
      },
    ],
  ])("ends with 1 and one line for %s", async (_, file) => {
    const { code, out, err } = await runCommand(["parse", file()]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^opcite: .*cannot be read: .+\.\n$/);
  });
});

describe("opcite index", () => {
  it("builds the index and counts what is in it", async () => {
    const { code, out, err } = await runCommand(["index"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(/^Indexed: 1 resolutions?, 34 /m);
  });

  it("says in one line where there are no documents", async () => {
    const { code, err } = await runCommand(["index"], { env: { CORPUS_DIR: "/nowhere" } });
    expect(code).toBe(1);
    expect(err).toMatch(/^opcite: .*\/nowhere.*\n$/);
  });
});

describe("opcite used wrongly", () => {
  it.each([
    [[]],
    [["sing"]],
    [["ask"]],
    [["ask", " "]],
    [["ask", "-"]],
    [["show"]],
    [["ask", "x", "--loud"]],
  ])("%j ends with 2 and says something on standard error only", async (args) => {
    const { code, out, err } = await runCommand(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });

  it.each([[["--help"]], [["ask", "--help"]]])(
    "%j ends with 0 and helps on standard output",
    async (args) => {
      const { code, out } = await runCommand(args);
      expect(code).toBe(0);
      expect(out).toContain("Usage: opcite");
    },
  );

  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(await runCommand(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("names the variable that is wrong", async () => {
    const { code, err } = await runCommand(["ask", "What?"], { env: { PORT: "eighty" } });
    expect(code).toBe(1);
    expect(err).toBe("opcite: PORT must be a whole number from 0 to 65535.\n");
  });
});

describe("the built program", () => {
  // What is built once, by each of the two, need not be for each command.
  const folder = mkdtempSync(join(tmpdir(), "opcite-stores-"));
  const [ofBuilt, ofSource] = [{ STORE_DIR: join(folder, "built") }, { STORE_DIR: join(folder, "source") }];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [["ask", "Which country tabled the draft?"]],
    [["show", "op1"]],
    [["parse", draft, "--json"]],
    [["list", "--json"]],
    [["export", "italy-revised-draft", "--format", "acts-csv"]],
    [["compare", "italy-revised-draft", draft]],
    [["index"]],
    [["remove", "nothing"]],
    [["--version"]],
    [["ask"]],
  ])("says and ends as its source does: %j", async (args) => {
    const built = await runProgram(args, { env: ofBuilt });
    expect(built).toEqual(await runCommand(args, { env: ofSource }));
  });

  it("reads standard input to its end", async () => {
    const { out } = await runProgram(["ask", "-", "--json"], {
      env: ofBuilt,
      input: "What does OP 13 say?\n",
    });
    expect(JSON.parse(out).citations).toEqual(["op13"]);
  });
});
