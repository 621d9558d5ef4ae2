import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printComparison } from "../../src/cli/compare-command.ts";
import { reportComparison } from "../../src/comparing/report-comparison.ts";
import { operative, textOf } from "../comparing/made-texts.ts";
import { paperTerminal } from "../support/paper-terminal.ts";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder } from "../support/run-program.ts";
import { kelpAdopted, kelpDraft, kelpFiles } from "../support/two-versions.ts";

describe("opcite compare", () => {
  it("prints each paragraph of two files with words and acts, and a summary", async () => {
    const { code, out, err } = await runCommand(["compare", ...kelpFiles]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(
      "− A/C.2/97/L.41 · draft · Sustainable harvesting of sea kelp\n+ A/RES/97/214 · adopted",
    );
    expect(out).toContain("\nPP 1: the same\n");
    expect(out).toContain("OP 2: reworded\n    [−Urges−][+Encourages+] Member States to prohibit, by 31 …\n");
    expect(out).toContain("\n    • verb softened: Urges → Encourages\n");
    expect(out).toContain("\nOP 7 → OP 5: moved\n");
    expect(out).toMatch(/\n\nOperative paragraphs: 4 the same, .*\nPreambular paragraphs: 5 the same\.\n$/);
  });

  it("prints the same object as the HTTP API with --json", async () => {
    const { out } = await runCommand(["compare", ...kelpFiles, "--json"]);
    const { counts, summary, paragraphs } = reportComparison(kelpDraft, kelpAdopted);
    expect(JSON.parse(out)).toMatchObject({
      before: { symbol: kelpDraft.symbol },
      counts,
      summary,
      paragraphs,
    });
  });

  it("finds texts of the library by symbol and by id", async () => {
    const corpus = emptyFolder();
    for (const file of kelpFiles) cpSync(file, join(corpus, file.slice(file.lastIndexOf("/"))));
    const env = { CORPUS_DIR: corpus };
    const { code, out } = await runCommand(["compare", "A/C.2/97/L.41", "a-res-97-214", "--json"], { env });
    expect([code, JSON.parse(out).counts.operative.wording]).toEqual([0, 4]);
    const { out: told, err } = await runCommand(
      ["ask", "--resolution", "a-c.2-97-l.41", "What does paragraph 2 say?"],
      { env },
    );
    expect(told).toContain("[OP 2]");
    expect(err).toContain(
      "The draft was adopted as A/RES/97/214; see opcite compare a-c.2-97-l.41 a-res-97-214.",
    );
  });

  it.each([
    [["compare", "italy-revised-draft", "nothing"], 1, 'no file "nothing"'],
    [["compare", "italy-revised-draft"], 2, "missing required argument"],
  ])("%j ends with %i", async (args, expected, message) => {
    const { code, out, err } = await runCommand(args);
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toContain(message);
  });
});

describe("a comparison on a terminal", () => {
  const rest = "to build bridges over every river of the region";
  const [before, after] = [textOf(`Urges \u001b[31mStates ${rest}`), textOf(`Invites donors ${rest}`)];

  it("has colours only where there are some, and none of the document's own", () => {
    expect(printed(true)).toContain(
      "\u001b[31m[−Urges [31mStates−]\u001b[39m\u001b[32m[+Invites donors+]\u001b[39m to build",
    );
    expect(printed(false)).not.toContain("\u001b");
  });

  it("puts sub-paragraphs on lines of their own", () => {
    const list = { ...before, paragraphs: [operative("Urges States:", 1, ["To act", "To pay"])] };
    const changed = { ...before, paragraphs: [operative("Urges States:", 1, ["To act", "To give"])] };
    expect(printed(false, list, changed)).toContain(
      "    Urges States:\n    To act\n    To [−pay−] [+give+]\n",
    );
  });

  function printed(colours: boolean, from = before, to = after): string {
    const terminal = paperTerminal({ colours });
    printComparison(reportComparison(from, to), terminal);
    return terminal.written();
  }
});
