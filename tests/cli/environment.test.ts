import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder, runProgram } from "../support/run-program.ts";

const fileOf = (...lines: string[]) => {
  const folder = emptyFolder();
  const file = join(folder, ".env");
  writeFileSync(file, `${lines.join("\n")}\n`);
  return { folder, file };
};

describe("variables", () => {
  it("are not taken from the .env of the folder in which the program is run", async () => {
    const { folder } = fileOf("CORPUS_DIR=/nowhere", "OPENAI_BASE_URL=http://127.0.0.1:9/v1");
    expect(await runProgram(["list"], { cwd: folder })).toMatchObject({ code: 0 });
  });

  it("are taken from a file that is named; those of the environment come first", async () => {
    // As some editors write it, behind a mark of its encoding.
    const { file } = fileOf("\ufeffCORPUS_DIR=/nowhere");
    const env = { OPCITE_ENV_FILE: file };
    expect(await runCommand(["list"], { env })).toMatchObject({
      code: 1,
      err: expect.stringMatching("/nowhere"),
    });
    const { err } = await runCommand(["list"], { env: { ...env, CORPUS_DIR: "/elsewhere" } });
    expect(err).toMatch("/elsewhere");
  });

  it("of a file are no address for a key of the environment", async () => {
    const { file } = fileOf("OPENAI_BASE_URL=http://127.0.0.1:9/v1");
    const env = { OPCITE_ENV_FILE: file, OPENAI_API_KEY: "sk-mine" };
    const { code, err } = await runCommand(["ask", "What is requested of States?"], { env });
    expect([code, err]).toEqual([1, expect.stringMatching(/^opcite: OPENAI_BASE_URL stands in .+\n$/)]);
    expect(err).not.toContain("sk-mine");
  });

  it("cannot be taken from a file that is not there", async () => {
    const { code, err } = await runCommand(["list"], { env: { OPCITE_ENV_FILE: "/nowhere/.env" } });
    expect([code, err]).toEqual([1, expect.stringMatching(/^opcite: .*\/nowhere\/.env.*\n$/)]);
  });
});

describe("the trained models", () => {
  it("leave nothing in the user's folders, and tell nobody that they are used", async () => {
    const home = emptyFolder();
    const { code } = await runProgram(["ask", "What is requested of UNODC?"], { env: { HOME: home } });
    // The library that runs them would keep the name of a device here, under which it reports to its makers.
    expect([code, readdirSync(home)]).toEqual([0, []]);
  });
});
