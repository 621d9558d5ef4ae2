import { afterEach, describe, expect, it } from "vitest";
import type { AskRequest } from "../../src/ask.ts";
import type { Problem } from "../../src/contract/answers.ts";
import { type RunningServer, scriptedAsk, startServer } from "../support/http-server.ts";
import { smallLibraryOfSeven } from "../support/library-of-seven.ts";
import { events } from "../support/small-library.ts";

const messages = [{ role: "user", content: "What is requested?" }];

let server: RunningServer;
afterEach(() => server.close());

const post = (filters: unknown) =>
  fetch(`${server.url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ messages, filters }),
  });

describe("filters of POST /api/chat", () => {
  it("go to ask; one year is the years from it to it", async () => {
    const asked: AskRequest["filters"][] = [];
    server = await startServer({
      product: () => ({
        library: smallLibraryOfSeven,
        ask: async function* ({ filters }) {
          asked.push(filters);
          yield* events;
        },
      }),
    });
    await post({ organ: "SC", year: 2012, status: "adopted", kind: "operative" });
    await post({ year: { from: 2001, to: 2012 } });
    await post(null);
    expect(asked).toEqual([
      { organ: "SC", year: { from: 2012, to: 2012 }, status: "adopted", kind: "operative" },
      { year: { from: 2001, to: 2012 } },
      undefined,
    ]);
  });

  it.each([
    [{ organ: "UN" }, "filters.organ"],
    [{ status: "final" }, "filters.status"],
    [{ kind: "footnote" }, "filters.kind"],
    [{ year: "2012" }, "filters.year"],
    [{ year: 2012.5 }, "filters.year"],
    [{ year: { from: 2012, to: 2001 } }, "filters.year"],
    [{ year: { from: 2012 } }, "filters.year"],
    [{ language: "en" }, "filters"],
    ["SC", "filters"],
  ])("%o is a problem that names the field", async (filters, path) => {
    server = await startServer();
    const response = await post(filters);
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const { errors = [], detail } = (await response.json()) as Problem;
    expect(errors.map((error) => error.path)).toEqual([path]);
    expect(detail).toContain(path);
  });
});

describe("filters of GET /api/resolutions", () => {
  const list = async (query: string) => fetch(`${server.url}/api/resolutions?${query}`);
  const idsOf = async (response: Response) => {
    const { resolutions } = (await response.json()) as { resolutions: { id: string }[] };
    return resolutions.map(({ id }) => id);
  };

  it.each([
    ["organ=SC", ["s-res-3901-2043"]],
    ["status=draft", ["a-c.2-97-l.41"]],
    ["year=2040-2043&organ=ECOSOC", ["e-res-2043-12"]],
    ["year=1999", []],
  ])("%s", async (query, ids) => {
    server = await startServer({ product: () => ({ ask: scriptedAsk, library: smallLibraryOfSeven }) });
    expect(await idsOf(await list(query))).toEqual(ids);
  });

  it.each([
    ["organ=UN", "organ"],
    ["organ=SC&organ=GA", "organ"],
    ["year=soon", "year"],
  ])("%s is a problem that names the parameter", async (query, path) => {
    server = await startServer();
    const response = await list(query);
    expect(response.status).toBe(422);
    expect(((await response.json()) as Problem).errors?.map((error) => error.path)).toEqual([path]);
  });
});
