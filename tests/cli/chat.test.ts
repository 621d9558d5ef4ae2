import { describe, expect, it } from "vitest";
import { inLanguage } from "../../src/cli/ask-command.ts";
import { listLines } from "../../src/cli/list-command.ts";
import { runCommand } from "../support/run-command.ts";
import { bridges } from "../support/small-library.ts";

describe("opcite chat", () => {
  it("answers line by line, with what was said before in mind until it is to be forgotten", async () => {
    const input =
      "what is requested of the Executive Director?\nhow strongly?\n\n/new\nhow strongly?\n/end\nnot asked\n";
    const { code, out } = await runCommand(["chat"], { input });
    expect(code).toBe(0);
    const answers = out.split("\n\n");
    expect(answers[0]).toContain("Executive Director");
    expect(answers[1]).toContain("OP 3");
    expect(answers[2]).not.toContain("Executive Director");
    expect(out).not.toContain("not asked");
  });
});

describe("--language", () => {
  it("is asked for as a reader would", () => {
    expect(inLanguage("Who?", { language: "French" })).toBe("Who? (in French)");
    expect(inLanguage("Who?", {})).toBe("Who?");
  });

  it("is the code of a language, or wrong usage", async () => {
    for (const code of ["xx-nonsense", "qqq"]) {
      const { code: ended, err } = await runCommand(["ask", "--language", code, "who?"]);
      expect([ended, err]).toEqual([2, expect.stringContaining("code of a language")]);
    }
  });
});

describe("opcite list", () => {
  const long = { ...bridges, id: "another", symbol: null, title: "word ".repeat(30).trim() };

  it("has headings where somebody reads it, and fits the screen", () => {
    const lines = listLines([bridges, long], { isRead: true, columns: 90 });
    expect(lines[0]).toMatch(/^ID +SYMBOL +ORGAN +STATUS +TITLE$/);
    expect(lines[1]).toMatch(/^bridges-draft +E\/TEST\.1\/L\.1 +ECOSOC +draft +Bridges/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it("is a line of fields for each text elsewhere", () => {
    expect(listLines([bridges], { isRead: false, columns: 90 })).toEqual([
      "bridges-draft\tE/TEST.1/L.1\tECOSOC\tdraft\tBridges <and> tunnels",
    ]);
  });
});
