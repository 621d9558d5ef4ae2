import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/contract/answers.ts";
import type { ComparisonReport } from "../../src/domain/comparison.ts";
import { operative } from "../comparing/made-texts.ts";
import { type RunningServer, scriptedAsk, startServer } from "../support/http-server.ts";
import { bridges } from "../support/small-library.ts";
import { kelpAdopted, kelpDraft, libraryOf } from "../support/two-versions.ts";

const list = {
  ...bridges,
  id: "list",
  paragraphs: [operative("Invites States:", 1, ["To paint", "To pay"])],
};
const longText = {
  ...bridges,
  id: "long",
  paragraphs: Array.from({ length: 2_001 }, () => bridges.paragraphs[0] ?? kelpDraft.paragraphs[0]).filter(
    (paragraph) => paragraph !== undefined,
  ),
};

let server: RunningServer;
beforeAll(async () => {
  const library = libraryOf(bridges, kelpAdopted, kelpDraft, list, longText);
  server = await startServer({ product: () => ({ ask: scriptedAsk, library }) });
});
afterAll(() => server.close());

describe("GET /api/compare", () => {
  it.each([["?a=kelp-draft&b=kelp-adopted"], ["?a=A/C.2/97/L.41&b=A/RES/97/214"]])(
    "%s gives the two texts, counts, a summary and each paragraph",
    async (query) => {
      const response = await fetch(`${server.url}/api/compare${query}`);
      expect(response.status).toBe(200);
      const report = (await response.json()) as ComparisonReport;
      expect(report).toMatchObject({
        before: { id: "kelp-draft", symbol: "A/C.2/97/L.41", status: "draft" },
        after: { id: "kelp-adopted", symbol: "A/RES/97/214", status: "adopted" },
        counts: { operative: { both: 8, wording: 4, moved: 1, dropped: 1, new: 1 } },
        summary: [
          "Operative paragraphs: 4 the same, 4 reworded, 1 moved, 1 dropped, 1 new.",
          expect.any(String),
        ],
      });
      expect(report.paragraphs.find(({ after }) => after === "op2")).toMatchObject({
        before: "op2",
        kind: "operative",
        labels: { before: "OP 2", after: "OP 2" },
        change: "wording",
        moved: false,
        words: [{ kind: "removed", text: "Urges" }, { kind: "added", text: "Encourages" }, { kind: "same" }],
        acts: [
          {
            kind: "softened",
            before: "Urges",
            after: "Encourages",
            text: "verb softened: Urges → Encourages",
          },
        ],
      });
    },
  );

  it("compares two texts once, however often they are asked for, and anew when one has changed", async () => {
    let looks = 0;
    const watched = {
      ...kelpDraft,
      get paragraphs() {
        looks += 1;
        return kelpDraft.paragraphs;
      },
    };
    let library = libraryOf(watched, kelpAdopted);
    const own = await startServer({ product: () => ({ ask: scriptedAsk, library }) });
    const compared = async () => (await fetch(`${own.url}/api/compare?a=kelp-draft&b=kelp-adopted`)).text();
    const first = await compared();
    const looksOfFirst = looks;
    expect(await compared()).toBe(first);
    expect(looks - looksOfFirst).toBe(1);
    library = libraryOf(kelpDraft, { ...kelpAdopted, paragraphs: kelpAdopted.paragraphs.slice(0, 3) });
    expect(JSON.parse(await compared()).paragraphs.length).toBeLessThan(JSON.parse(first).paragraphs.length);
    await own.close();
  });

  it.each([
    ["", 422, "a: must be given once"],
    ["?a=kelp-draft", 422, "b: must be given once"],
    ["?a=kelp-draft&a=kelp-adopted&b=kelp-adopted", 422, "a: must be given once"],
    ["?a=kelp-draft&b=nothing", 404, '"b" names no resolution'],
    ["?a=<script>&b=kelp-draft", 404, '"a" names no resolution'],
    ["?a=long&b=kelp-draft", 422, "more than 2000 paragraphs"],
  ])("%s is a problem: %i", async (query, status, detail) => {
    const response = await fetch(`${server.url}/api/compare${query}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      status,
      expect.stringContaining("application/problem+json"),
    ]);
    expect(((await response.json()) as Problem).detail).toContain(detail);
  });

  it("is not written to", async () => {
    const response = await fetch(`${server.url}/api/compare`, { method: "POST" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("GET /compare", () => {
  it("offers all texts and the versions that belong together", async () => {
    const html = await page("");
    expect(html).toContain('<option value="kelp-draft" selected>');
    expect(html).toContain(
      '<a href="/compare?a=kelp-draft&amp;b=kelp-adopted">A/C.2/97/L.41 and A/RES/97/214</a>',
    );
  });

  it("marks words as removed and added, lists acts, and links both texts", async () => {
    const row = rowOf(await page("?a=kelp-draft&b=kelp-adopted"), "op2");
    expect(row).toContain('<del><span class="spoken">Removed: </span>Urges</del> Member States');
    expect(row).toContain('<ins><span class="spoken">Added: </span>Encourages</ins> Member States');
    expect(row).toContain('<li>verb softened: <bdi lang="en">Urges → Encourages</bdi></li>');
    expect(row).toContain('href="/resolutions/kelp-draft#op2">A/C.2/97/L.41, para. 2</a>');
    expect(row).toContain('href="/resolutions/kelp-adopted#op2">A/RES/97/214, para. 2</a>');
  });

  it("keeps the anchor of a dropped paragraph apart from that of the one with its number", async () => {
    const html = await page("?a=kelp-draft&b=kelp-adopted");
    expect(rowOf(html, "before-op5")).toContain("Not in A/RES/97/214<");
    expect(rowOf(html, "op5")).toContain("OP 7 → OP 5");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("leaves out what is the same with only=changes, and says so", async () => {
    const html = await page("?a=kelp-draft&b=kelp-adopted&only=changes");
    expect(html).not.toContain('id="pp1"');
    expect(html).toContain('id="op5"');
    expect(html).toContain("Paragraphs that are the same and not shown: 8.");
  });

  it("gives sub-paragraphs their lines and markers", async () => {
    const row = rowOf(await page("?a=list&b=list"), "op1");
    const marked = (letter: string) => `<br><span class="marker">(${letter})</span>`;
    expect(row).toContain(`Invites States:${marked("a")} To paint${marked("b")} To pay</p>`);
  });

  it("says on the page what cannot be compared", async () => {
    const response = await fetch(`${server.url}/compare?a=kelp-draft&b=<script>alert(1)</script>`);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('role="alert" lang="en" dir="ltr">&quot;b&quot; names no resolution');
    expect(html).not.toContain("<script>");
    expect(html).toContain('<option value="kelp-draft" selected>');
  });

  it("shows markup in a text as text, and runs no script", async () => {
    const response = await fetch(`${server.url}/compare?a=bridges-draft&b=kelp-draft`);
    const html = await response.text();
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("GET /resolutions/:id", () => {
  it.each([
    ["kelp-draft", 'Adopted text: <a href="/resolutions/kelp-adopted">A/RES/97/214</a>'],
    ["kelp-adopted", 'Adopted from the draft: <a href="/resolutions/kelp-draft">A/C.2/97/L.41</a>'],
  ])("of %s links its other version and the comparison", async (id, link) => {
    const html = await (await fetch(`${server.url}/resolutions/${id}`)).text();
    expect(html).toContain(link);
    expect(html).toContain('<a href="/compare?a=kelp-draft&amp;b=kelp-adopted">Compare the two</a>');
  });
});

async function page(query: string): Promise<string> {
  const response = await fetch(`${server.url}/compare${query}`);
  expect(response.status).toBe(200);
  return response.text();
}

function rowOf(html: string, id: string): string {
  const start = html.indexOf(`<section class="row`, html.indexOf(` id="${id}"`) - 60);
  return html.slice(start, html.indexOf("</section>", start));
}
