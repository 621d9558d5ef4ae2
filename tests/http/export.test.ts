import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../support/http-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (query: string, id = "bridges-draft") =>
  fetch(`${server.url}/api/resolutions/${id}/export${query}`);

describe("GET /api/resolutions/:id/export", () => {
  it.each([
    ["json", "application/json; charset=utf-8", "bridges-draft.json", '"id": "bridges-draft"'],
    ["markdown", "text/markdown; charset=utf-8", "bridges-draft.md", "Source: United Nations."],
    ["akn", "application/akn+xml; charset=utf-8", "bridges-draft.akn.xml", "Bridges &lt;and&gt; tunnels"],
    ["acts-csv", "text/csv; charset=utf-8; header=present", "bridges-draft-acts.csv", "Bridge Office"],
  ])("gives %s as a file", async (format, type, name, words) => {
    const response = await get(`?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename=${name}`);
    expect(await response.text()).toContain(words);
  });

  it.each([
    ["", "bridges-draft", 422],
    ["?format=pdf", "bridges-draft", 422],
    ["?format=json&format=akn", "bridges-draft", 422],
    ["?format=json", "nothing", 404],
  ])("answers %s of %s with a problem document", async (query, id, status) => {
    const response = await get(query, id);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });
});
