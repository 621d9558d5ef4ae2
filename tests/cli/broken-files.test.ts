import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder, runProgram } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

const text = (number: number) =>
  `A/RES/80/${number}\n\nResolution adopted by the General Assembly on 5 December 2025\n\n80/${number}. Counting of bridges\n\nThe General Assembly,\n\n1. Requests all States to count their bridges;\n\n2. Decides to go on.\n`;

let folder: string;
let corpus: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = emptyFolder();
  corpus = join(folder, "corpus");
  mkdirSync(corpus);
  writeFileSync(join(corpus, "a-res-80-1.txt"), text(1));
  env = { CORPUS_DIR: corpus, STORE_DIR: join(folder, "store") };
});

const opcite = (args: readonly string[]) => runCommand(args, { env });
/** With a call of the file system that fails: in a process of its own, so that it fails nobody else. */
const opciteWhereFails = (args: readonly string[], call: string, code: string, path: string) => {
  const preload = `--import ${join(root, "tests/support/failing-files.mjs")}`;
  const failing = { NODE_OPTIONS: preload, FAILING_CALL: call, FAILING_CODE: code, FAILING_PATH: path };
  return runProgram(args, { env: { ...env, ...failing } });
};
const written = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const inOneSentence = /^[^\n]+\n$/;
const answers = async () => {
  const { code, out } = await opcite(["ask", "What is requested of all States?", "--json"]);
  expect([code, JSON.parse(out).citations]).toEqual([0, ["op1"]]);
};

const strange: [string, (path: string) => void][] = [
  ["a pipe", (path) => execFileSync("mkfifo", [path])],
  ["a link to a device that never ends", (path) => symlinkSync("/dev/zero", path)],
  ["a link to nothing", (path) => symlinkSync("/nowhere/at/all.txt", path)],
];

describe.skipIf(process.platform === "win32")("opcite add", () => {
  it.each(strange.slice(0, 2))("of %s says so, ends with 1 and leaves all as it was", async (_, make) => {
    const path = join(folder, "strange.txt");
    make(path);
    const { code, out, err } = await opcite([
      "add",
      path,
      written("good.txt", text(1).replace("go on", "rest")),
    ]);
    expect([code, out]).toEqual([1, expect.stringMatching(/^replaced a-res-80-1\n/)]);
    expect(err).toMatch(/strange\.txt: not added\. The file cannot be read: .+: it is no regular file\.\n/);
  });

  it("puts no text into the folder where the index cannot be used", async () => {
    mkdirSync(join(folder, "store"));
    writeFileSync(join(folder, "store/opcite.db"), "no database".repeat(500));
    const { code, err } = await opcite(["add", written("new.txt", text(2))]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/is not a database of Opcite: nothing was changed\./),
    ]);
    expect(readdirSync(corpus)).toEqual(["a-res-80-1.txt"]);
  });

  it("of a folder that is called x.txt adds the texts in it", async () => {
    mkdirSync(join(folder, "x.txt"));
    written("x.txt/2.txt", text(2));
    expect(await opcite(["add", join(folder, "x.txt")])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^added a-res-80-2/),
    });
  });

  it("of a folder without documents says so, also where it is called x.txt", async () => {
    mkdirSync(join(folder, "x.txt"));
    const { code, err } = await opcite(["add", join(folder, "x.txt")]);
    expect([code, err]).toEqual([1, expect.stringMatching(inOneSentence)]);
    expect(err).toContain("There is no document in");
  });

  it("on a disk that is full before all of a text is written leaves nothing of it behind", async () => {
    const deep = join(folder, ...Array.from({ length: 12 }, () => "d".repeat(100)));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "2.txt"), text(2));
    const limited = `ulimit -f 1; exec "$0" "$@"`;
    const args = [
      "-c",
      limited,
      process.execPath,
      join(root, "dist/cli/main.js"),
      "add",
      join(deep, "2.txt"),
    ];
    const { status } = spawnSync("bash", args, { cwd: folder, env: { PATH: process.env.PATH, ...env } });
    expect(status).toBe(1);
    expect(readdirSync(corpus)).toEqual(["a-res-80-1.txt"]);
    await answers();
  });

  it.each([
    ["openSync", "EROFS"],
    ["renameSync", "EACCES"],
    ["writeFileSync", "ENOSPC"],
  ])("where %s fails with %s says so, ends with 1 and leaves nothing behind", async (call, code) => {
    const files = [2, 3].map((number) => written(`${number}.txt`, text(number)));
    const added = await opciteWhereFails(["add", ...files], call, code, ".adding-");
    expect(added).toMatchObject({ code: 1, out: "", err: expect.stringMatching(inOneSentence) });
    expect(added.err).toMatch(/^opcite: The folder of documents could not/);
    expect(readdirSync(corpus)).toEqual(["a-res-80-1.txt"]);
    await answers();
  });
});

describe.skipIf(process.platform === "win32")("the folder of documents", () => {
  it.each(strange)(
    "with %s in it is not read: one sentence names it, and taken out all is as before",
    async (_, make) => {
      make(join(corpus, "strange.txt"));
      for (const args of [
        ["list"],
        ["ask", "What is requested?"],
        ["index"],
        ["add", written("2.txt", text(2))],
      ]) {
        const { code, err } = await opcite(args);
        expect([args[0], code, err]).toEqual([args[0], 1, expect.stringMatching(inOneSentence)]);
        expect(err).toMatch(/strange\.txt is no file/);
      }
      execFileSync("rm", [join(corpus, "strange.txt")]);
      expect(readFileSync(join(corpus, "a-res-80-1.txt"), "utf8")).toBe(text(1));
      await answers();
    },
  );

  it("may have a folder that is called x.txt", async () => {
    mkdirSync(join(corpus, "x.txt"));
    await answers();
  });

  it("with a text that cannot be read says so in one sentence", async () => {
    const { code, err } = await opciteWhereFails(["list"], "readFileSync", "EIO", "80-1.txt");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^opcite: .*a-res-80-1\.txt cannot be read: [^\n]+\n$/),
    ]);
    await answers();
  });

  it("keeps what is to be removed where the index cannot be written", async () => {
    await opcite(["index"]);
    const database = new Database(join(folder, "store/opcite.db"));
    database.exec("pragma user_version = 99");
    const { code, out, err } = await opcite(["remove", "a-res-80-1"]);
    expect([code, out, err]).toEqual([1, "", expect.stringMatching(inOneSentence)]);
    expect(readdirSync(corpus)).toEqual(["a-res-80-1.txt"]);
    database.exec("pragma user_version = 4");
    database.close();
    await answers();
  });

  it("that cannot be written to keeps what is to be removed", async () => {
    await opcite(["index"]);
    const { code, err } = await opciteWhereFails(["remove", "a-res-80-1"], "rmSync", "EROFS", "80-1.txt");
    expect([code, err]).toEqual([1, expect.stringMatching(inOneSentence)]);
    const database = new Database(join(folder, "store/opcite.db"));
    expect(database.prepare("select id from texts").all()).toEqual([{ id: "a-res-80-1" }]);
    database.close();
    await answers();
  });
});

describe("a question from standard input", () => {
  it("that does not end is refused", async () => {
    const { code, err } = await runCommand(["ask", "-"], { env, input: "why? ".repeat(100_000) });
    expect([code, err]).toEqual([1, expect.stringMatching(/^opcite: Standard input holds more/)]);
  });
});
