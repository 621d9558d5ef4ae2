import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actsAskedFor, unitOf } from "../../src/http/resolutions-route.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { bridges } from "../support/small-library.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe("GET /api/resolutions", () => {
  it("lists what is loaded", async () => {
    const { resolutions } = await get("/api/resolutions");
    expect(resolutions).toMatchObject([
      { id: "bridges-draft", status: "draft", url: "/resolutions/bridges-draft" },
    ]);
  });

  it("describes one with its paragraph ids and counts", async () => {
    expect(await get("/api/resolutions/bridges-draft")).toMatchObject({
      title: bridges.title,
      organ: "ECOSOC",
      sponsors: ["Atlantis"],
      paragraphs: ["pp1", "op1", "op2"],
      footnotes: ["fn1"],
      counts: { preambular: 1, operative: 2, annex: 0, subparagraphs: 1, footnotes: 1, acts: 1 },
    });
  });

  it.each([
    ["op1", { kind: "operative", number: 1, label: "OP 1", url: "/resolutions/bridges-draft#op1" }],
    ["op2.a", { label: "OP 2 (a)", text: "To paint their bridges;" }],
    ["fn1", { kind: "footnote", marker: "1", text: "See the bridge register." }],
    ["title", { kind: "title", text: bridges.title }],
    ["front", { kind: "front", text: bridges.front }],
  ])("gives the unit %s", async (unit, expected) => {
    expect(await get(`/api/resolutions/bridges-draft/paragraphs/${unit}`)).toMatchObject({
      id: unit,
      ...expected,
    });
  });

  it.each([
    ["", 1],
    ["?verb=request", 1],
    ["?verb=invite", 0],
    ["?actor=bridge-office", 1],
    ["?actor=tunnel-office", 0],
    ["?verb=request&actor=bridge-office", 1],
  ])("filters acts by force and actor: acts%s has %i", async (query, count) => {
    const { acts } = await get(`/api/resolutions/bridges-draft/acts${query}`);
    expect(acts).toHaveLength(count);
  });
});

it("A section is given whole, and a paragraph by its label", () => {
  const lines = [
    "I",
    "1. Decides to light the lamps;",
    "II",
    "1. Urges States to:",
    "(a) Count the ships;",
    "2. Decides to stay.",
  ];
  const text = parseResolution(["The General Assembly,", ...lines].join("\n\n"), { id: "harbours" });
  expect(unitOf(text, "section II")).toMatchObject({
    kind: "division",
    label: "section II",
    text: expect.stringMatching(/Urges States to:\nCount the ships;\n\n.*Decides to stay\./s),
  });
  expect(unitOf(text, "I, OP 1")).toMatchObject({ id: "I.op1", kind: "operative" });
});

it("Items that go on with an act are among the acts, each with the verb and the addressees of the clause above it", () => {
  const text = parseResolution(
    [
      "The General Assembly,",
      "1. Urges Member States to:",
      "(a) Paint their bridges;",
      "(b) Count them.",
    ].join("\n\n"),
    { id: "bridges" },
  );
  expect(
    actsAskedFor(text, "urge", "member-states").acts.map(({ label, verb }) => `${label}: ${verb}`),
  ).toEqual(["OP 1: Urges", "OP 1 (a): Urges", "OP 1 (b): Urges"]);
});

describe("GET /resolutions/:id", () => {
  it("has an anchor for every citable unit", async () => {
    const html = await (await fetch(`${server.url}/resolutions/bridges-draft`)).text();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["resolution", "front", "title", "pp1", "op1", "op2", "op2.a", "fn1"]);
  });

  it("puts footnote markers back, names the source and the status, and escapes the text", async () => {
    const html = await (await fetch(`${server.url}/resolutions/bridges-draft`)).text();
    expect(html).toContain('Bridge Office<sup><a href="#fn1" aria-label="Footnote 1">1</a></sup> to count');
    expect(html).toContain("Source: United Nations");
    expect(html).toContain("Draft: not adopted");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script>alert");
  });
});

describe("every page", () => {
  const pages = ["/", "/resolutions/bridges-draft", "/resolutions/bridges-draft/acts"];

  it.each([...pages, "/api/resolutions"])("%s is served under a strict policy", async (path) => {
    const { headers } = await fetch(server.url + path);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it.each(pages)("%s has no inline script, style or handler", async (path) => {
    const html = await (await fetch(server.url + path)).text();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: whatever JSON the server sends
async function get(path: string): Promise<any> {
  return (await fetch(server.url + path)).json();
}
