import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makePdf, makeWord, wordParagraph } from "../support/made-documents.ts";
import { runCommand } from "../support/run-command.ts";
import { emptyFolder, runProgram, startProgram } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

const adopted = (number: number, verb = "Requests") =>
  `A/RES/80/${number}\n\nResolution adopted by the General Assembly on 5 December 2025\n\n80/${number}. Counting of bridges\n\nThe General Assembly,\n\nRecalling its resolutions on bridges,\n\n1. ${verb} all States to count their bridges;\n\n2. Decides to go on.\n`;

let folder: string;
let corpus: string;
let env: Record<string, string>;

beforeEach(() => {
  folder = emptyFolder();
  corpus = join(folder, "library/corpus");
  env = { CORPUS_DIR: corpus, STORE_DIR: join(folder, "library/store") };
});

const opcite = (...args: string[]) => runCommand(args, { env });
const inFolder = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const texts = () => readdirSync(corpus).filter((name) => name.endsWith(".txt"));

describe("opcite show and ask", () => {
  it("find a part of a text by the label that it prints, all of it", async () => {
    const principles =
      "Annex\n\nPrinciples on Bridges\n\nPrinciple 1\n\nBridges matter.\n\nPrinciple 16\n\n1. States should light their bridges.\n\n2. States should count the lamps.\n";
    inFolder("library/corpus/principles.txt", `${adopted(1)}\n${principles}`);
    const { out } = await opcite("show", "--resolution", "A/RES/80/1", "Principle 16");
    expect(out).toBe(
      "Annex, Principle 16, para. 1: States should light their bridges.\n\nAnnex, Principle 16, para. 2: States should count the lamps.\n",
    );
    const asked = await opcite("ask", "What does Principle 16 say?");
    expect(asked.out).toContain("[Annex, Principle 16, para. 1]");
  });
});

describe("opcite add", () => {
  it("shows what it found, keeps the text and where it came from, and makes it answerable", async () => {
    const file = inFolder("new/counting.txt", adopted(1));
    const { code, out, err } = await opcite("add", file);
    expect(code).toBe(0);
    expect(out).toBe(
      "added a-res-80-1\n  Counting of bridges\n  A/RES/80/1 · adopted · GA · 5 December 2025\n" +
        "  1 preambular, 2 operative, 0 annex paragraphs; 0 sub-paragraphs; 0 footnotes; 2 acts\n",
    );
    expect(err).toMatch(/1 added, 0 replaced, 0 there already, 0 refused/);
    expect(readFileSync(join(corpus, "a-res-80-1.txt"), "utf8")).toBe(adopted(1));
    expect(JSON.parse(readFileSync(join(corpus, "a-res-80-1.origin.json"), "utf8"))).toMatchObject({
      file,
      format: "text",
    });
    const { out: answer, err: told } = await opcite("ask", "What is requested of all States?", "--json");
    expect(JSON.parse(answer)).toMatchObject({ outcome: "answered", citations: ["op1"] });
    expect(told).toBe("");
  });

  it("takes a folder with every format; one bad file is named and stops nothing", async () => {
    const paragraphs = (number: number) => adopted(number).split("\n\n");
    inFolder("all/1.txt", adopted(1));
    inFolder(
      "all/2.docx",
      makeWord(
        paragraphs(2)
          .map((text) => wordParagraph(text))
          .join(""),
      ),
    );
    inFolder(
      "all/3.html",
      `<html><body>${paragraphs(3)
        .map((text) => `<p>${text}</p>`)
        .join("")}</body></html>`,
    );
    inFolder("all/deep/4.pdf", makePdf([paragraphs(4).map((text, at) => ({ text, y: 740 - 24 * at }))]));
    inFolder(
      "all/5.doc",
      makeWord(
        paragraphs(5)
          .map((text) => wordParagraph(text))
          .join(""),
      ),
    );
    inFolder("all/bad.pdf", "%PDF-1.4 nothing");
    inFolder("all/prose.txt", "A letter.\n\nDear colleagues, nothing is decided here.\n");
    inFolder("all/picture.png", "no document");
    symlinkSync(join(folder, "all/prose.txt"), join(folder, "all/link.txt"));
    const { code, out, err } = await opcite("add", join(folder, "all"));
    expect(out.match(/^added .+$/gm)).toEqual([1, 2, 3, 5, 4].map((number) => `added a-res-80-${number}`));
    expect(err).toMatch(/bad\.pdf: not added\. The document cannot be read: it is no PDF/);
    expect(err).toMatch(/prose\.txt: not added\. No resolution was found/);
    expect(err).toMatch(
      /5 added, 0 replaced, 0 there already, 2 refused, 2 other files and links passed over/,
    );
    expect(code).toBe(1);
  });

  it("goes on where it stopped: what is there is known by its hash", async () => {
    inFolder("all/1.txt", adopted(1));
    await opcite("add", join(folder, "all"));
    inFolder("all/2.txt", adopted(2));
    const { code, out, err } = await opcite("add", join(folder, "all"));
    expect([code, out.match(/^added .+$/gm)]).toEqual([0, ["added a-res-80-2"]]);
    expect(err).toMatch(/1\.txt: is there already, as a-res-80-1\./);
  });

  it("replaces an earlier text of the same symbol, says so, and does not bring the earlier one back", async () => {
    const first = inFolder("first.txt", adopted(1));
    const second = inFolder("second.txt", adopted(1, "Urges"));
    const { out, err } = await opcite("add", first, second);
    expect(out).toMatch(/^replaced a-res-80-1$/m);
    expect(err).toMatch(/second\.txt: replaces the earlier text of a-res-80-1/);
    expect((await opcite("add", first, second)).err).toMatch(/first\.txt: not added; a later version/);
    expect(readFileSync(join(corpus, "a-res-80-1.txt"), "utf8")).toContain("Urges");
    expect(texts()).toEqual(["a-res-80-1.txt"]);
  });

  it("keeps drafts and adopted texts apart, and texts without a symbol by their names", async () => {
    const draft =
      "Atlantis: draft resolution\n\nTunnels\n\nThe General Assembly,\n\n1. Urges all States to dig.\n";
    const other = draft.replace("Tunnels", "Bridges");
    await opcite(
      "add",
      inFolder("a/text.txt", draft),
      inFolder("b/text.txt", other),
      inFolder("c.txt", adopted(1)),
    );
    expect(texts()).toEqual(["a-res-80-1.txt", "text-draft.txt", "text.txt"]);
    await opcite("add", inFolder("d/text.txt", draft.replace("Urges", "Requests")));
    expect(texts()).toEqual(["a-res-80-1.txt", "text-draft.txt", "text.txt"]);
    expect(readFileSync(join(corpus, "text.txt"), "utf8")).toContain("Requests");
  });

  it("leaves whole texts when it is killed, and goes on the next time", async () => {
    const count = 40;
    for (let number = 1; number <= count; number += 1)
      inFolder(`all/${String(number).padStart(2, "0")}.txt`, adopted(number));
    const child = startProgram(["add", join(folder, "all")], env);
    await once(child.stdout ?? child, "data");
    child.kill("SIGKILL");
    await once(child, "close");
    const before = texts();
    expect(before.length).toBeGreaterThan(0);
    for (const name of before)
      expect(readFileSync(join(corpus, name), "utf8")).toMatch(/^A\/RES.*Decides to go on\.\n$/s);
    const { code, err } = await opcite("add", join(folder, "all"));
    expect([code, texts().length]).toEqual([0, count]);
    expect(err).toMatch(/ 0 refused/);
  });

  it("ends with 1 for a path that is not there, before anything is added", async () => {
    const { code, err } = await opcite("add", inFolder("1.txt", adopted(1)), join(folder, "missing"));
    expect([code, err]).toEqual([1, expect.stringMatching(/There is no file or folder .*missing/)]);
  });
});

describe("opcite list and remove", () => {
  beforeEach(async () => {
    await opcite("add", inFolder("1.txt", adopted(1)), inFolder("2.txt", adopted(2)));
  });

  it("list what is there", async () => {
    const { out } = await opcite("list");
    expect(out).toBe(
      [1, 2].map((n) => `a-res-80-${n}\tA/RES/80/${n}\tGA\tadopted\tCounting of bridges\n`).join(""),
    );
    const listed = JSON.parse((await opcite("list", "--json")).out);
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatchObject({
      id: "a-res-80-1",
      counts: { operative: 2 },
      origin: { format: "text" },
    });
  });

  it("take out what is named, or nothing if one is unknown", async () => {
    const { code, err } = await opcite("remove", "a-res-80-1", "nothing");
    expect([code, err]).toEqual([1, expect.stringMatching(/no resolution "nothing"; nothing was removed/)]);
    expect(texts()).toHaveLength(2);
    expect(await opcite("remove", "a-res-80-1")).toMatchObject({ code: 0, out: "removed a-res-80-1\n" });
    expect(readdirSync(corpus)).toEqual(["a-res-80-2.origin.json", "a-res-80-2.txt"]);
    expect((await opcite("list")).out).not.toContain("a-res-80-1");
  });
});

describe("opcite export", () => {
  it.each([
    ["json", /"id": "italy-revised-draft"/],
    ["markdown", /^# Strengthening/m],
    ["akn", /<akomaNtoso /],
    ["acts-csv", /OP 13/],
  ])("prints %s", async (format, expected) => {
    const { code, out } = await runCommand(["export", "italy-revised-draft", "--format", format]);
    expect([code, out]).toEqual([0, expect.stringMatching(expected)]);
  });

  it("ends with 1 for an unknown resolution, with 2 for an unknown format or none", async () => {
    expect((await runCommand(["export", "nothing", "--format", "json"])).code).toBe(1);
    expect((await runCommand(["export", "italy-revised-draft", "--format", "pdf"])).code).toBe(2);
    expect((await runCommand(["export", "italy-revised-draft"])).code).toBe(2);
  });
});

describe("opcite ask --format un", () => {
  it("cites as the UN does", async () => {
    const { out } = await runCommand(["ask", "What does OP 13 say?", "--format", "un"]);
    expect(out).toMatch(/\[1\]\n\n_{18}\n1 Economic and Social Council draft resolution, para\. 13\.\n$/);
  });
});

describe("an installed package", () => {
  it("keeps its library in the user's folder for data, begun with the texts of the package", async () => {
    const { run, home, installed } = install();
    const { code, err } = await run("add", inFolder("1.txt", adopted(1)));
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(`The library is ${home}/.local/share/opcite/corpus.`),
    ]);
    expect((await run("list")).out).toMatch(/^a-res-80-1\t.*\nitaly-revised-draft\t/);
    expect(readdirSync(join(installed, "index")).sort()).toEqual(["corpus", "encoder"]);
  });

  it("parses its texts anew when a table of the vocabulary was changed", async () => {
    const { run, installed } = install();
    await run("list");
    expect((await run("list")).err).toBe("");
    appendFileSync(join(installed, "data/vocabulary/bodies.tsv"), "tide-board\tTide Board\tbody\n");
    expect((await run("list")).err).toContain("built by another version of the program");
  });
});

/** As a package of somebody's project; their home is empty. */
function install() {
  const place = mkdtempSync(join(folder, "project-"));
  const installed = join(place, "node_modules/opcite");
  for (const part of ["dist", "data", "index/corpus", "index/encoder", "package.json"])
    cpSync(join(root, part), join(installed, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(installed, "node_modules"));
  const home = join(place, "home");
  const run = (...args: string[]) =>
    runProgram(args, { env: { HOME: home, STORE_DIR: "" }, program: join(installed, "dist/cli/main.js") });
  return { run, home, installed };
}
