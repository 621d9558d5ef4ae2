import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answers.ts";
import { runCommand } from "../support/run-command.ts";
import { root } from "../support/source-imports.ts";

const env = { CORPUS_DIR: join(root, "eval/library/corpus") };
const opcite = (...args: string[]) => runCommand(args, { env });
const question = "What is asked of UNEP?";

describe("filters of the commands", () => {
  it("list only what fits", async () => {
    const { out } = await opcite("list", "--organ", "GA", "--status", "draft");
    expect(out.split("\n").map((line) => line.split("\t")[0])).toEqual(["a-c.2-97-l.41", ""]);
    const { out: json } = await opcite("list", "--year", "2040-2043", "--json");
    const listed = JSON.parse(json) as { symbol: string }[];
    expect(listed.map(({ symbol }) => symbol)).toContain("S/RES/3901 (2043)");
    expect(listed.map(({ symbol }) => symbol)).not.toContain("A/HRC/RES/88/7");
  });

  it("ask only what fits", async () => {
    const { out } = await opcite("ask", question, "--organ", "ECOSOC", "--json");
    expect(JSON.parse(out) as Answer).toMatchObject({
      outcome: "answered",
      resolution: { symbol: "E/RES/2043/12" },
    });
  });

  it("say when nothing fits", async () => {
    const { code, out } = await opcite("ask", question, "--organ", "TC", "--fail-on-refusal");
    expect([code, out]).toEqual([
      3,
      "None of the 7 resolutions that are loaded is of the Trusteeship Council.\n",
    ]);
  });

  it.each([
    ["--organ", "UN", "Allowed choices are GA, SC"],
    ["--year", "20x", 'It must be a year ("2012") or years ("2010-2015")'],
    ["--status", "final", "Allowed choices are draft, adopted"],
    ["--kind", "footnote", "Allowed choices are preambular, operative, annex"],
  ])("%s %s is wrong usage", async (flag, value, message) => {
    const { code, err } = await opcite("ask", question, flag, value);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
