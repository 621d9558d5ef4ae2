import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeActChange } from "../../src/comparing/report-comparison.ts";
import { actsOf } from "../../src/domain/units.ts";
import type { ActChange } from "../../src/domain/versions.ts";
import { timeLinesOf, yearOf } from "../../src/http/pictures/render-deadlines.ts";
import { citedDocuments } from "../../src/http/pictures/render-documents.ts";
import { askedOfWhom } from "../../src/http/pictures/render-matrix.ts";
import { readRows } from "../../src/vocabulary/read-table.ts";
import { findBarriers, sidewaysScroll } from "../support/axe.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { type RunningServer, scriptedAsk, startServer } from "../support/http-server.ts";
import { italyDraft, italyId } from "../support/italy-draft.ts";
import { browser } from "../support/shared-browser.ts";
import { bridges } from "../support/small-library.ts";
import { kelpAdopted, kelpDraft, libraryOf } from "../support/two-versions.ts";

const library = libraryOf(italyDraft, kelpDraft, kelpAdopted, bridges);

describe("who is asked what", () => {
  it("counts each act of the text, for each of its addressees", () => {
    const { rows, besides } = askedOfWhom(italyDraft);
    const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
    const expected = actsOf(italyDraft).reduce((all, act) => all + Math.max(1, act.addressees.length), 0);
    expect(rows.reduce((all, { counts }) => all + sum(counts), sum(besides))).toBe(expected);
  });

  it("has the strongest verb and whoever is asked most first", () => {
    const { forces, rows } = askedOfWhom(italyDraft);
    expect(forces).toEqual(["request", "urge", "call", "invite", "encourage", "hope"]);
    expect(rows.slice(0, 2).map(({ actor }) => actor)).toEqual(["member-states", "unodc"]);
    expect(Object.fromEntries(rows[1]?.counts ?? [])).toEqual({ invite: 1, request: 3 });
  });
});

describe("deadlines", () => {
  it("stand on a line of dates, or of the sessions of one body", () => {
    const lines = [italyDraft, kelpAdopted].map((text) =>
      timeLinesOf(text).map(({ measure, body, points }) => [
        body ?? measure,
        ...points.map(({ printed }) => printed),
      ]),
    );
    expect(lines).toEqual([
      [
        ["session", "at its sixth session"],
        [
          "the Commission on Crime Prevention and Criminal Justice",
          "at its 22nd session",
          "at its twenty-second session",
        ],
      ],
      [
        ["date", "by 30 June 2044", "by 31 December 2044"],
        ["the General Assembly", "at its ninety-ninth session"],
      ],
    ]);
  });

  it.each([
    ["no later than January 2025", "by the end of 2025"],
    ["until 15 June 2006", "by 30 June 2006"],
    ["by 30 June 2006", "before the end of June 2006"],
    ["by 31 December 2029", "by 2030"],
  ])("%s comes before %s", (earlier, later) => {
    expect(yearOf(earlier)).toBeLessThan(yearOf(later) ?? 0);
  });

  it.each(["within thirty days", "annually", "120 days after this resolution"])(
    "%s has no date",
    (printed) => {
      expect(yearOf(printed)).toBeNull();
    },
  );
});

describe("documents that are cited", () => {
  it("are one each, with every paragraph that names them and its verb", () => {
    const convention = citedDocuments(italyDraft, library).find(({ name }) =>
      name.endsWith("Transnational Organized Crime"),
    );
    const paragraphs = convention?.places.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual(["pp3", "pp4", "pp10", "op1", "op2", "op6", "op8", "op15"]);
    expect(convention?.places[0]?.verb).toBe("Recalling");
  });

  it("lead to themselves where they are loaded", () => {
    const loaded = { ...bridges, id: "loaded", symbol: "A/RES/66/181", organ: "GA" };
    const found = citedDocuments(italyDraft, libraryOf(italyDraft, loaded)).filter((each) => each.loaded);
    expect(found.map(({ name }) => name.slice(0, 34))).toEqual(["General Assembly resolution 66/181"]);
  });
});

describe("the pages of texts", () => {
  it.each([
    [
      "fr-CA, en",
      'lang="fr" dir="ltr"',
      "À qui est-il demandé quoi",
      "Interroger ce texte",
      "verbe renforcé",
    ],
    ["es", 'lang="es" dir="ltr"', "A quién se le pide qué", "Preguntar a este texto", "verbo reforzado"],
    ["de, ru;q=.5", 'lang="ru" dir="ltr"', "Кому что поручено", "Задать вопрос", "глагол усилен"],
    ["zh-CN", 'lang="zh" dir="ltr"', "要求谁做什么", "就本案文提问", "动词加强"],
    ["ar", 'lang="ar" dir="rtl"', "ما المطلوب وممَّن", "اسأل هذا النص", "فعل أقوى"],
    ["de", 'lang="en" dir="ltr"', "Who is asked what", "Ask this text", "verb strengthened"],
  ])("speak to who reads %s", async (languages, attributes, ...words) => {
    const server = await startServer({ product: () => ({ ask: scriptedAsk, library }) });
    const headers = { "accept-language": languages };
    const paths = [
      `/resolutions/${italyId}/acts?actor=unodc&verb=request`,
      `/resolutions/${italyId}`,
      "/compare?a=kelp-adopted&b=kelp-draft&only=changes",
    ];
    for (const [at, path] of paths.entries()) {
      const response = await fetch(server.url + path, { headers });
      const text = await response.text();
      expect(response.headers.get("vary")).toContain("Accept-Language");
      expect(text).toContain(`<html ${attributes}>`);
      expect(text).toContain(words[at]);
      expect(text).not.toMatch(/undefined|\{\w+\}/);
    }
    await server.close();
  });

  it("have words for every change in every language", () => {
    const rows = readRows("page-phrases");
    const gaps = (words = "") => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const { key, en, ...others } of rows)
      for (const [language, words] of Object.entries(others))
        expect([words !== "", gaps(words)], `${key} ${language}`).toEqual([true, gaps(en)]);
    const keys = rows.map(({ key }) => key);
    const moves = ["deadline-changed", "forum-changed"].flatMap((kind) =>
      [
        ["a", "b"],
        [null, "b"],
        ["a", null],
      ].map(([before, after]) => ({ kind, before, after })),
    );
    const verbs = ["softened", "strengthened", "verb-changed", "reworded"].map((kind) => ({ kind }));
    const acts = ["dropped", "new"].map((kind) => ({ kind, verb: "Urges", addressees: [] }));
    for (const change of [...moves, ...verbs, ...acts] as ActChange[])
      expect(keys).toContain(describeActChange(change).what);
  });
});

describeInChromium("the page /resolutions/:id/acts in a browser", () => {
  let server: RunningServer;
  const path = `/resolutions/${italyId}/acts`;

  beforeAll(async () => {
    server = await startServer({ product: () => ({ ask: scriptedAsk, library }) });
  });
  afterAll(async () => {
    await server?.close();
  });

  it("is a table whose numbers lead to the words of the acts, without JavaScript", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/resolutions/${italyId}`);
    await page.getByRole("link", { name: "Who is asked what" }).click();
    const row = page.getByRole("row", { name: "United Nations Office on Drugs and Crime request 3" });
    await row.getByRole("cell", { name: "request 3" }).getByRole("link").click();
    const acts = page.getByRole("region", { name: "United Nations Office on Drugs and Crime: request" });
    expect(await acts.getByRole("listitem").getByRole("link").allTextContents()).toEqual([
      "OP 4",
      "OP 12",
      "OP 15",
    ]);
    await acts.getByRole("link", { name: "OP 12" }).click();
    expect(new URL(page.url()).hash).toBe("#op12");
  });

  it.each([
    [320, "dark", `${path}?actor=unodc&verb=request#chosen`, "ar"],
    [1600, "light", `${path}?actor=unodc#chosen`],
    [800, "dark", "/resolutions/kelp-adopted/acts?actor=<b>&verb=none"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling at %i px, %s",
    async (width, colorScheme, address, locale: string = "en") => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, locale });
      await page.goto(server.url + address);
      expect([await findBarriers(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    },
  );
});
