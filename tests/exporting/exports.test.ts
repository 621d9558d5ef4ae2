import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Resolution } from "../../src/domain/resolution.ts";
import { exportResolution } from "../../src/exporting/export-resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { bridges } from "../support/small-library.ts";
import { root } from "../support/source-imports.ts";

const source = readFileSync(join(root, "index/corpus/italy-revised-draft.txt"), "utf8");
const italy = parseResolution(source, { id: "italy-revised-draft" });
const bodyOf = (resolution: Resolution, format: string) => exportResolution(resolution, format).body;

describe("the acts as CSV", () => {
  const rows = parseCsv(bodyOf(italy, "acts-csv").replace(/^\ufeff/, ""));

  it("are one row each under a row of names", () => {
    expect(rows).toHaveLength(1 + 23);
    const [head = [], ...acts] = rows;
    const invited = acts.find((row) => row[head.indexOf("act")] === "op13/act1") ?? [];
    const cells = Object.fromEntries(head.map((name, at) => [name, invited[at]]));
    expect(cells).toMatchObject({
      resolution: "italy-revised-draft",
      symbol: "",
      status: "draft",
      label: "OP 13",
      verb: "Invites",
      force: "invite",
      addressees: expect.stringMatching(/^United Nations Interregional Crime and Justice Research Institute/),
      action: expect.stringMatching(/^in consultation with Member States|^to continue/),
    });
  });

  it("name what a spreadsheet would run as text, and lose nothing else", () => {
    const hostile = fc.tuple(
      fc.constantFrom("", " ", "\t", '"', "\r\n"),
      fc.constantFrom("=", "+", "-", "@", ""),
      fc.string(),
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join("");
        const [act] = bridges.paragraphs[1]?.acts ?? [];
        const [pp, op] = bridges.paragraphs;
        if (!act || !pp || !op) throw new Error("the small library has changed");
        const paragraphs = [{ ...op, acts: [{ ...act, verb: text }] }];
        const [, row = []] = parseCsv(bodyOf({ ...bridges, paragraphs }, "acts-csv").replace(/^\ufeff/, ""));
        const verb = row[6] ?? "";
        expect([text, `'${text}`]).toContain(verb);
        expect(verb).not.toMatch(/^[\s"]*[=+\-@]/);
        expect(row).toHaveLength(13);
      }),
    );
  });
});

describe("Markdown", () => {
  it("shows title, printed numbers, lists and footnotes", () => {
    const markdown = bodyOf(italy, "markdown");
    expect(markdown).toMatch(/^# Strengthening international cooperation in combating transnational/m);
    expect(markdown).toMatch(/^13\\\. Invites the United Nations Interregional Crime/m);
    expect(markdown).toMatch(/Corruption\[\^fn2\]/);
    expect(markdown).toMatch(/^\[\^fn2\]: Ibid\., vol\. 2349/m);
    expect(markdown).toMatch(/Source: United Nations\.\n$/);
  });

  it("nests lists as they are, with the printed labels", () => {
    const text =
      "The General Assembly,\n\n1. Requests:\n\n(a) To count:\n\n(i) Bridges;\n\n(ii) Tunnels;\n\n(b) To report;\n\nand so on.\n";
    const html = marked.parse(bodyOf(parseResolution(text, { id: "list" }), "markdown"), { async: false });
    expect(html.replace(/\s*<\/?p>\s*|\n/g, "")).toContain(
      "1. Requests:<ul><li>(a) To count:<ul><li>(i) Bridges;</li><li>(ii) Tunnels;</li></ul></li><li>(b) To report;</li></ul>and so on.",
    );
    expect(html).not.toContain("<code>");
  });

  it("keeps every word of the text, and none of it becomes mark-up", () => {
    const text =
      "Recalls *all* <script>alert(1)</script> [links](javascript:x) `code` # and | more_or_less\n";
    const hostile = parseResolution(`The General Assembly,\n\n1. ${text}`, { id: "hostile" });
    const html = marked.parse(bodyOf(hostile, "markdown"), { async: false });
    expect(html).not.toMatch(/<script|<a |<code|<em>all/);
    expect(html).toContain(
      "*all* &lt;script&gt;alert(1)&lt;/script&gt; [links](javascript:x) `code` # and | more_or_less",
    );
  });
});

describe("JSON", () => {
  it("is what was found, without the source", () => {
    const found = JSON.parse(bodyOf(italy, "json"));
    expect(found).toMatchObject({ id: "italy-revised-draft", status: "draft", organ: "ECOSOC" });
    expect(found.paragraphs).toHaveLength(34);
    expect(found).not.toHaveProperty("source");
  });
});

describe("exportResolution", () => {
  it("names file and type", () => {
    expect(exportResolution(italy, "akn")).toMatchObject({
      fileName: "italy-revised-draft.akn.xml",
      mediaType: expect.stringMatching(/^application\/akn\+xml/),
    });
  });

  it.each([["pdf"], [""], ["__proto__"], ["toString"]])(
    "refuses the format %j and names those it has",
    (format) => {
      expect(() => exportResolution(italy, format)).toThrow(/json, markdown, akn, acts-csv/);
    },
  );
});

/** A strict reader of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV: ${text.slice(0, 200)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
