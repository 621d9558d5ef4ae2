import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { forces } from "../../src/domain/acts.ts";
import { organIds } from "../../src/domain/resolution.ts";
import { actionVerbs } from "../../src/vocabulary/act-words.ts";
import { demonyms } from "../../src/vocabulary/actor-relations.ts";
import { actorOfId, actors, organs } from "../../src/vocabulary/actors.ts";
import { foreignVerbsOf, foreignWords } from "../../src/vocabulary/foreign-verbs.ts";
import { instruments } from "../../src/vocabulary/instruments.ts";
import {
  list,
  listOf,
  oneOf,
  parseTable,
  readRows,
  readTable,
  text,
  vocabularyDigest,
  yes,
} from "../../src/vocabulary/read-table.ts";
import { emptyFolder } from "../support/run-program.ts";
import { root } from "../support/source-imports.ts";

const folder = join(root, "data/vocabulary");
const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
const linesOf = (file: string) => readFileSync(join(folder, file), "utf8").split("\n");
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) < at);

describe.each(files)("%s", (file) => {
  const lines = linesOf(file);
  const [head = "", ...rows] = lines.filter((line) => line !== "" && !line.startsWith("#"));

  it("has a line of column names, rows, and a line break at its end", () => {
    expect(head).toMatch(/^[a-z][a-zA-Z]*(?:\t[a-z][a-zA-Z]*)*$/);
    expect(rows.length).toBeGreaterThan(0);
    expect(lines.at(-1)).toBe("");
  });

  it("has no row twice, no space too much, no empty line in between", () => {
    expect(repeated(rows)).toEqual([]);
    expect(rows.filter((row) => / {2}| \t|\t | $|^\s|;\t|;$|\r/.test(row))).toEqual([]);
    expect(lines.slice(0, -1)).not.toContain("");
  });
});

describe("the tables of actors, instruments and organs", () => {
  it("have each id once", () => {
    for (const entries of [actors, instruments]) expect(repeated(entries.map(({ id }) => id))).toEqual([]);
    expect(organs.map(({ organ }) => organ)).toEqual(organIds);
  });

  it("have ids of small letters, figures and hyphens", () => {
    const ids = [...actors, ...instruments].map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("refer to actors that there are", () => {
    const bodies = actors.flatMap(({ partOf }) => partOf ?? []);
    const named = [...bodies, ...organs.flatMap(({ actor, also }) => [actor, ...also]), ...demonyms.values()];
    expect(named.filter((id) => actorOfId(id) === null)).toEqual([]);
  });

  it("have no name that people say for two, and none that is printed as well", () => {
    const entries = [...actors, ...instruments];
    const said = entries.flatMap((entry) => entry.said.map((name) => name.toLowerCase()));
    const printed = new Set(
      entries.flatMap(({ name, also }) => [name, ...also].map((each) => each.toLowerCase())),
    );
    expect(repeated(said)).toEqual([]);
    expect(said.filter((name) => printed.has(name))).toEqual([]);
  });
});

describe("the table of action verbs", () => {
  it("is grouped by force, in the order of the forces", () => {
    const groups = actionVerbs.map(({ force }) => force).filter((force, at, all) => force !== all[at - 1]);
    expect(groups).toEqual(forces);
  });

  it("has a verb of several forces open paragraphs in all or in none", () => {
    const kinds = actionVerbs.map(({ verb, opens }) => `${verb} ${opens}`);
    expect(new Set(kinds).size).toBe(new Set(actionVerbs.map(({ verb }) => verb)).size);
  });
});

describe("the tables that are looked up by hand", () => {
  it.each(["demonyms", "irregular-verbs"])("are in alphabetical order: %s", (table) => {
    const names = readRows(table).map((row) => Object.values(row)[0] ?? "");
    expect(names).toEqual([...names].sort());
  });
});

describe("the table of verbs in other languages", () => {
  it("has for each language how it is recognized and how it asks, says, adopts, considers, obliges and denies", () => {
    expect(foreignWords.map(({ language }) => language)).toEqual(["fr", "es", "ru", "zh", "ar"]);
    for (const { language } of foreignWords) {
      expect(foreignVerbsOf(language)?.asks.length, language).toBeGreaterThan(7);
      expect(foreignVerbsOf(language)?.asks.every(([, meant]) => meant.length > 0)).toBe(true);
    }
    expect(foreignVerbsOf("en")).toBeNull();
  });
});

describe("reading a table", () => {
  const columns = { id: text, kind: oneOf(["organ", "office"]), also: list, opens: yes };
  const read = (content: string) => () => parseTable("bodies.tsv", content, columns);

  it("makes lists of cells, passes over comments and takes cells left off for empty", () => {
    expect(
      read("# bodies\nid\tkind\talso\topens\n# first\nga\torgan\tGA; UNGA\tyes\nun\toffice\n")(),
    ).toEqual([
      { id: "ga", kind: "organ", also: ["GA", "UNGA"], opens: true },
      { id: "un", kind: "office", also: [], opens: false },
    ]);
  });

  it("takes a column that the table leaves out for empty", () => {
    expect(read("id\tkind\nga\torgan\n")()).toEqual([{ id: "ga", kind: "organ", also: [], opens: false }]);
  });

  it.each([
    ["an unknown column", "# who\nid\tkind\tnick\nga\torgan\tx\n", 'line 2: no column is called "nick"'],
    [
      "a value outside its list",
      "id\tkind\nga\tpalace\n",
      'line 2: kind is "palace"; it may be organ, office',
    ],
    ["an empty cell that must not be", "id\tkind\n# who\n\torgan\n", "line 3: id is empty"],
    ["too many cells", "id\tkind\nga\torgan\tx\n", "line 2: 3 cells stand in a table of 2 columns"],
    ["a space at the end", "id\tkind\nga\torgan \n", "line 2: a cell begins or ends with a space"],
    [
      "a list separated by something else",
      "id\tkind\talso\nga\torgan\tGA;UNGA\n",
      'line 2: also has ";" without a space',
    ],
  ])("refuses %s and names file and line", (_, content, message) => {
    expect(read(content)).toThrow(
      expect.objectContaining({
        code: "vocabulary-invalid",
        message: expect.stringContaining(`data/vocabulary/bodies.tsv, ${message}`),
      }),
    );
  });

  it("refuses a table that is not there", () => {
    expect(() => readTable("palaces", { id: text })).toThrow("data/vocabulary/palaces.tsv cannot be read");
  });

  it("refuses a force that is none", () => {
    const verbs = () =>
      parseTable("verbs.tsv", "verb\tforces\nbeg\turge; beg\n", { verb: text, forces: listOf(forces) });
    expect(verbs).toThrow('line 2: forces is "beg"');
  });
});

describe("the digest of the vocabulary", () => {
  it("is another when a table changes", () => {
    const place = emptyFolder();
    const digestOf = (content: string) => {
      writeFileSync(join(place, "bodies.tsv"), content);
      return vocabularyDigest(place);
    };
    expect(digestOf("id\tname\nga\tGeneral Assembly\n")).toBe(digestOf("id\tname\nga\tGeneral Assembly\n"));
    expect(digestOf("id\tname\nga\tAssembly\n")).not.toBe(digestOf("id\tname\nga\tGeneral Assembly\n"));
  });
});
