import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWidget } from "../../scripts/build-widget.mjs";
import { type RunningServer, startServer } from "../support/http-server.ts";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opcite-routes-"));
  await buildWidget(folder);
  server = await startServer({ widgetFolder: folder, allowedOrigins: ["https://ministry.example"] });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

describe("the widget's files", () => {
  it("may be loaded by any site, and are checked for news by their tag", async () => {
    const response = await get("/widget.js");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/javascript");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    const tag = response.headers.get("etag") ?? "";
    const again = await get("/widget.js", { "If-None-Match": tag, "Cache-Control": "max-age=0" });
    expect(again.status).toBe(304);
  });

  it("never change under a name with a version or a hash", async () => {
    const loader = await (await get("/widget.js")).text();
    const name = /widget-conversation-\w+\.js/.exec(loader)?.[0];
    for (const path of ["/widget-0.1.0.js", `/${name}`]) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("cache-control"), path).toBe("public, max-age=31536000, immutable");
    }
    const conversation = await (await get(`/${name}`)).text();
    const hash = createHash("sha384").update(conversation).digest("base64");
    expect(loader, "the loader names the hash of what it loads").toContain(`sha384-${hash}`);
  });

  it("come compressed to those who can read it", async () => {
    const plain = await get("/widget.js", { "Accept-Encoding": "identity" });
    const packed = await get("/widget.js", { "Accept-Encoding": "gzip" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(5000);
    expect((await get("/widget.js", { "Accept-Encoding": "br" })).headers.get("content-encoding")).toBe("br");
    expect(await packed.text()).toBe(await plain.text());
  });

  it("are none but those that were built", async () => {
    for (const path of [
      "/widget-9.9.9.js",
      "/widget/..%2Fmanifest.json",
      "/widget/nothing.css",
      "/widget-../widget.js.js",
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });

  it("are missing with a word on how to build them", async () => {
    const unbuilt = await startServer({ widgetFolder: join(folder, "nowhere") });
    const response = await fetch(`${unbuilt.url}/widget.js`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("npm run build") });
    await unbuilt.close();
  });
});

describe("the page for frames", () => {
  it("may be framed by the allowed sites only, and runs nothing inline", async () => {
    const policy = (await get("/embed")).headers.get("content-security-policy");
    expect(policy).toContain("frame-ancestors 'self' https://ministry.example");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect((await get("/embed")).headers.get("x-frame-options")).toBeNull();
    expect((await get("/widget")).headers.get("content-security-policy")).toMatch(/frame-ancestors 'self'$/);
  });

  it("takes its parameters as text", async () => {
    const evil = '"><script>alert(1)</script>';
    const query = new URLSearchParams({
      greeting: evil,
      questions: evil,
      language: evil,
      theme: evil,
      resolution: evil,
    });
    for (const path of ["/embed", "/widget/preview"]) {
      const html = await (await get(`${path}?${query}`)).text();
      expect(html, path).not.toContain("<script>");
      expect(html, path).toContain('greeting="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
      expect(html, path).toContain('<html lang="en"');
    }
  });

  it("leaves out a parameter that is given twice", async () => {
    expect(await (await get("/embed?greeting=a&greeting=b")).text()).not.toContain("greeting");
  });
});

describe("the playground", () => {
  it("offers what is loaded, with its title as text", async () => {
    const html = await (await get("/widget")).text();
    expect(html).toContain('<option value="bridges-draft">Bridges &lt;and&gt; tunnels</option>');
    expect(html).toMatch(/data-integrity="sha384-/);
  });
});

describe("the API for other sites", () => {
  it("answers the allowed ones and no other", async () => {
    const allowed = await get("/api/resolutions", { Origin: "https://ministry.example" });
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://ministry.example");
    const other = await get("/api/resolutions", { Origin: "https://other.example" });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });
});
