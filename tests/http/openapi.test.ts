import { Validator } from "@seriousme/openapi-schema-validator";
import type { Router } from "express";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/domain/resolution.ts";
import { findBarriers, sidewaysScroll } from "../support/axe.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { type DescribedApi, readDescribedApi } from "../support/described-api.ts";
import { createTestApp, type RunningServer, startServer } from "../support/http-server.ts";
import { browser } from "../support/shared-browser.ts";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";
import { kelpLibrary } from "../support/two-versions.ts";

/** For people, and what their pages load. */
const pages = [
  "/resolutions/:id",
  "/resolutions/:id/acts",
  "/compare",
  "/embed",
  "/widget",
  "/widget/preview",
  "/widget.js",
  "/widget-:rest.js",
  "/widget/:file",
];

let product: ShippedProduct;
let library: Library;
let server: RunningServer;
let api: DescribedApi;

beforeAll(async () => {
  product = await startShippedProduct();
  const resolutions = [...product.library.resolutions, ...kelpLibrary.resolutions];
  library = { resolutions, find: (id) => resolutions.find((each) => each.id === id) };
  server = await startServer({ product: () => ({ ask: product.ask, library }) });
  api = await readDescribedApi(server.url);
});
afterAll(async () => {
  await server.close();
  product.remove();
});

describe("/openapi.json", () => {
  it("is OpenAPI 3.1 by its schema", async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(api.document)));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it("describes each address and method but those of pages", () => {
    const described = api.operations.map(({ method, path }) => `${method} ${path}`);
    const routes = routesOf(createTestApp().router).filter(({ path }) => !pages.includes(path));
    const served = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect(described.length).toBeGreaterThan(14);
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted());
  });

  it.each([
    ["/api/chat", { messages: asked("What is requested of the Executive Director?") }],
    [
      "/api/chat",
      { messages: asked("Does it mention climate change, and by when must UNODC report?"), stream: true },
    ],
    ["/api/chat", { messages: asked("Who may vote in the World Cup?"), filters: { year: 2041 } }],
    ["/v1/chat/completions", { model: "opcite", messages: asked("What is OP 1?") }],
    ["/v1/chat/completions", { model: "opcite", messages: asked("What is OP 1?"), stream: true }],
    ["/v1/chat/completions", { model: "nothing", messages: asked("What is OP 1?") }],
  ])("tells what %s answers to %j", async (path, body) => {
    const response = await send("post", path, body);
    expect(await api.faultsOf(operationAt("post", path), response)).toEqual([]);
  });

  it("tells what is answered about each text and each of its units", async () => {
    for (const { id, paragraphs, footnotes } of library.resolutions) {
      const units = ["title", "front", "closing", ...[...paragraphs, ...footnotes].map((unit) => unit.id)];
      const found = [
        ["/api/resolutions/{id}", `/api/resolutions/${id}`],
        ["/api/resolutions/{id}/acts", `/api/resolutions/${id}/acts`],
        ["/api/compare", `/api/compare?a=${id}&b=kelp-draft`],
        ...units.map((unit) => [
          "/api/resolutions/{id}/paragraphs/{unit}",
          `/api/resolutions/${id}/paragraphs/${unit}`,
        ]),
      ] as const;
      for (const [path = "", address = ""] of found) {
        const faults = await api.faultsOf(operationAt("get", path), await send("get", address));
        expect([address, faults]).toEqual([address, []]);
      }
    }
  });

  it("tells what is answered whatever is asked", async () => {
    const text = fc.oneof(
      fc.constantFrom("kelp-draft", "op1", "fn1", "request", "akn", "2041", "GA", "user", "opcite"),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    );
    const body = fc.oneof(
      fc.record({
        messages: fc.array(fc.record({ role: text, content: text })),
        model: text,
        stream: fc.boolean(),
      }),
      fc.jsonValue(),
    );
    const property = fc.asyncProperty(
      fc.nat(),
      fc.array(text, { minLength: 2, maxLength: 2 }),
      fc.dictionary(fc.constantFrom("a", "b", "verb", "actor", "format", "organ", "year", "status"), text),
      body,
      async (which, names, query, sent) => {
        const { method, path, operation } = api.operations[which % api.operations.length] ?? fail();
        // An empty name is another address.
        const address = path.replace(/\{\w+\}/g, () => encodeURIComponent(names.pop() ?? "") || "-");
        const found = await send(
          method,
          `${address}?${new URLSearchParams(query)}`,
          operation.requestBody && sent,
        );
        expect([address, await api.faultsOf(operation, found)]).toEqual([address, []]);
      },
    );
    await fc.assert(property, { seed: 7, numRuns: 300 });
  });
});

describeInChromium("the page /api in a browser", () => {
  it("lists each address, and has no accessibility violation", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: "dark" });
    await page.goto(`${server.url}/api`);
    expect(await page.locator("section h2").allTextContents()).toHaveLength(api.operations.length);
    expect([await findBarriers(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  });
});

function asked(content: string) {
  return [{ role: "user", content }];
}

function send(method: string, address: string, body?: unknown): Promise<Response> {
  return fetch(server.url + address, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  });
}

function operationAt(method: string, path: string) {
  return api.document.paths[path]?.[method] ?? fail();
}

function fail(): never {
  throw new Error("There is no such operation.");
}

/** Of a router and those that stand in it. */
function routesOf(router: Router): { readonly method: string; readonly path: string }[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (!route) return "stack" in handle ? routesOf(handle as Router) : [];
    const methods = new Set(route.stack.map(({ method }) => method).filter(Boolean));
    return [route.path].flat().flatMap((path) => [...methods].map((method) => ({ method, path })));
  });
}
