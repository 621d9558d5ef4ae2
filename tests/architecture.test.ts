import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycle, readSources, root, type SourceFile } from "./support/source-imports.ts";

const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");

/** What each room under `src` may import besides its own files, by the table in ARCHITECTURE.md. */
const mayImport = readImportTable();

/** Which rooms a package from outside may be imported in. */
const roomsOfPackage: Record<string, readonly string[]> = {
  openai: ["encoding", "answering"],
  jsonrepair: ["answering"],
  undici: ["answering"],
  "hnswlib-node": ["indexing"],
  "onnxruntime-node": ["encoding"],
  "onnxruntime-web": ["encoding"],
  "@huggingface/tokenizers": ["encoding"],
  "@langchain/core": ["answering", "langchain"],
  libsql: ["indexing"],
  stemmer: ["vocabulary"],
  eld: ["understanding"],
  "fastest-levenshtein": ["understanding"],
  diff: ["answering", "comparing"],
  "html-to-text": ["documents"],
  unpdf: ["documents"],
  saxes: ["documents"],
  express: ["http"],
  pino: ["http"],
  "prom-client": ["http"],
  helmet: ["http"],
  cors: ["http"],
  "express-rate-limit": ["http"],
  zod: ["contract", "http", "answering"],
  commander: ["cli"],
  "@modelcontextprotocol/sdk": ["http", "cli"],
};

/** Rooms that know neither files nor clocks nor networks. */
const withoutNode = [
  "domain",
  "vocabulary",
  "parsing",
  "comparing",
  "exporting",
  "understanding",
  "sentences",
  "verification",
  "ports",
  "ask",
  "widget",
];

/** But for the one file that reads the tables of the vocabulary. */
const withNode = ["src/vocabulary/read-table.ts"];

const sources = readSources();

describe("the import table", () => {
  it("finds the sources and their imports", () => {
    expect(sources.find(({ path }) => path === "src/http/app.ts")).toMatchObject({
      room: "http",
      packages: ["express"],
      files: expect.arrayContaining(["src/http/problem.ts"]),
    });
  });

  it("holds for every file", () => {
    expect(mayImport.get("retrieval")).toEqual(["domain", "vocabulary", "ports"]);
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it("has each package from outside in its rooms only", () => {
    expect(sources.flatMap(wrongPackages)).toEqual([]);
  });

  it("has no cycle", () => {
    expect(findCycle(sources)).toBeUndefined();
  });

  it("would notice a cycle", () => {
    const file = (path: string, files: string[]) => ({ path, files, room: "", text: "", packages: [] });
    expect(findCycle([file("a", ["b"]), file("b", ["c"]), file("c", ["b"])])).toEqual(["b", "c", "b"]);
  });

  it("lets only the command line read the process's environment and arguments", () => {
    const readers = sources.filter(({ room, text }) => room !== "cli" && /process\.(env|argv)\b/.test(text));
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});

/** What may only fall; who takes something away lowers the figure. */
const most = {
  lines: 33_934,
  patternsOverQuestions: 60,
  filesOfOneQuestion: 75,
  functionsOfOneQuestion: 450,
};

describe("the size of the house", () => {
  it("is kept: lines of src without the widget", () => {
    const lines = sources
      .filter(({ room }) => room !== "widget")
      .reduce((sum, { text }) => sum + text.split("\n").length - 1, 0);
    expect(lines).toBeLessThanOrEqual(most.lines);
  });

  it("has few regular expressions where readers' words are read", () => {
    const patterns = sources
      .filter(({ room }) => room === "understanding")
      .flatMap(({ text }) => text.match(regularExpression) ?? []);
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.length).toBeLessThanOrEqual(most.patternsOverQuestions);
  });

  it("has no composer that imports a composer", () => {
    const composers = sources.filter(({ text }) =>
      /\bexport const compose\w+: Composer\b|\): Composer \{/.test(text),
    );
    expect(composers.length).toBeGreaterThan(6);
    const paths = new Set(composers.map(({ path }) => path));
    const calls = composers.flatMap(({ path, files }) =>
      files.filter((file) => paths.has(file)).map((file) => `${path} imports ${file}`),
    );
    expect(calls).toEqual([]);
  });

  it("lets few files and functions run for one question", () => {
    const script = join(root, "tests/support/run-of-one-question.ts");
    const ran = spawnSync(process.execPath, ["--import", "tsx", script, "what is requested of UNICRI?"], {
      encoding: "utf8",
      cwd: root,
    });
    const { files, functions } = JSON.parse(ran.stdout);
    expect(files).toContain("src/ask.ts");
    expect(files.length).toBeLessThanOrEqual(most.filesOfOneQuestion);
    expect(functions).toBeLessThanOrEqual(most.functionsOfOneQuestion);
  });
});

/** A literal, or one that is made from a string. */
const regularExpression =
  /(?<=[=(,:?&|[]\s*)\/(?![/*\s])(?:[^/\n\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]*|\bnew RegExp\(|\bpattern`/gi;

describe("ARCHITECTURE.md", () => {
  const tree = readTree();

  it("has a tree whose files and folders exist", () => {
    expect(
      tree.length,
      "ARCHITECTURE.md should have a code block with the tree, in which src/ is a line",
    ).not.toBe(0);
    expect(tree.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names every folder and file directly under src", () => {
    const names = readdirSync(join(root, "src"), { withFileTypes: true }).map(
      (entry) => `src/${entry.name}${entry.isDirectory() ? "/" : ""}`,
    );
    expect(names.filter((name) => !tree.includes(name))).toEqual([]);
  });
});

function wrongImports({ path, room, files }: SourceFile): string[] {
  const rooms = files.map((file) => ({ file, target: (file.split("/")[1] ?? "").replace(/\.ts$/, "") }));
  return rooms
    .filter(({ target }) => target !== room && !mayReach(room, target))
    .map(({ file }) => `${path} imports ${file}`);
}

function mayReach(room: string, target: string): boolean {
  const allowed = mayImport.get(room) ?? [];
  if (allowed[0] !== "everything") return allowed.includes(target);
  return !allowed.includes(target, 1);
}

/** By room its imports; "everything", and behind it what is excepted. */
function readImportTable(): ReadonlyMap<string, readonly string[]> {
  const names = (cell = "") =>
    cell.match(/[a-z-]+/g)?.filter((word) => !["but", "and", "nothing"].includes(word));
  const [, section = ""] = architecture.split("## Who may import whom");
  const rows = section.split("\n").flatMap((line) => {
    const [, rooms, imports] = line.split("|");
    return imports === undefined || /-{3}/.test(line) ? [] : [{ rooms, imports }];
  });
  return new Map(
    rows.flatMap(({ rooms, imports }) =>
      (names(rooms) ?? []).map((room) => [room, names(imports) ?? []] as const),
    ),
  );
}

function wrongPackages({ path, room, packages }: SourceFile): string[] {
  return packages
    .filter((name) =>
      name.startsWith("node:")
        ? withoutNode.includes(room) && !withNode.includes(path)
        : !roomsOfPackage[name]?.includes(room),
    )
    .map((name) => `${path} imports ${name}`);
}

/** The paths that the tree in ARCHITECTURE.md names, folders with a slash at their end. */
function readTree(): string[] {
  const blocks = architecture.split(/^```.*$/m);
  const block = blocks.find((each) => /^src\/(\s|$)/m.test(each)) ?? "";
  const folders: string[] = [];
  return block.split("\n").flatMap((line) => {
    const depth = (line.length - line.trimStart().length) / 2;
    const names = namesIn(line.trim());
    folders.splice(depth);
    const above = folders.join("");
    if (names[0]?.endsWith("/")) folders[depth] = names[0];
    return names.map((name) => above + name);
  });
}

/** `src/   what it is` names one; a line of nothing but names names all of them. */
function namesIn(line: string): string[] {
  const words = line.split(/\s+/).filter(Boolean);
  const isName = (word: string) => /^[\w./-]*(\/|\.\w+|LICENSE|\.ci\/run)$/.test(word);
  return words.every(isName) ? words : words.slice(0, 1).filter(isName);
}
