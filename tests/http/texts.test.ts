import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ReadText } from "../../src/http/texts/texts-routes.ts";
import { hostileDocuments } from "../support/hostile-documents.ts";
import { parseEvents, startServer } from "../support/http-server.ts";
import { makeWord, wordParagraph } from "../support/made-documents.ts";
import { emptyFolder, serve } from "../support/run-program.ts";

const lighthouses = `A/C.3/99/L.7

Draft resolution

Lighthouses of the northern coast

The General Assembly,

1. Requests the Secretary-General to count the lighthouses of the northern coast;

2. Invites Member States to paint their lighthouses blue.
`;

const cleanUps: (() => void)[] = [];
let url: string;
let corpus: string;
beforeAll(async () => {
  const folder = emptyFolder((cleanUp) => cleanUps.push(cleanUp));
  corpus = join(folder, "corpus");
  mkdirSync(corpus);
  writeFileSync(
    join(corpus, "ferries.txt"),
    "A/RES/98/1\n\nFerries\n\nThe General Assembly,\n\n1. Decides that ferries whistle at noon.\n",
  );
  ({ url } = await serve({ CORPUS_DIR: corpus, ADMIN_TOKEN: "s3cret" }, (cleanUp) => cleanUps.push(cleanUp)));
});
afterAll(() => {
  for (const cleanUp of cleanUps.toReversed()) cleanUp();
});

/** Who keeps the cookie that is set, as a browser does. */
function reader() {
  let cookie = "";
  const request = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, { ...init, headers: { cookie, ...init.headers } });
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return response;
  };
  const bring = (body: string | Uint8Array, name = "file.txt", headers: Record<string, string> = {}) =>
    request(`/api/texts?name=${encodeURIComponent(name)}`, {
      method: "POST",
      body: Buffer.from(body),
      headers,
    });
  const chat = async (content: string, more: object = {}) => {
    const body = JSON.stringify({ messages: [{ role: "user", content }], ...more });
    return request("/api/chat", { method: "POST", body, headers: { "content-type": "application/json" } });
  };
  return { request, bring, chat, json: async (path: string) => (await request(path)).json() };
}

const own = "own~a-c.3-99-l.7";

describe("a text that a reader brings", () => {
  it("is listed, shown, quoted, exported and compared for that reader, streaming and not", async () => {
    const { bring, chat, json, request } = reader();
    const file = makeWord(
      lighthouses
        .split("\n\n")
        .map((line) => wordParagraph(line))
        .join(""),
    );
    const response = await bring(file, "Lighthouses.docx");
    expect(response.status).toBe(200);
    const added = { as: "new", text: { id: own, symbol: "A/C.3/99/L.7", counts: { operative: 2 } } };
    expect(await response.json()).toMatchObject(added);
    expect(await (await bring(file, "again.docx")).json()).toMatchObject({ ...added, as: "duplicate" });
    expect(await json("/api/texts")).toMatchObject({ enabled: true, texts: [{ id: own, organ: "GA" }] });
    const { resolutions } = (await json("/api/resolutions")) as { resolutions: { id: string }[] };
    expect(resolutions.map(({ id }) => id)).toEqual(["ferries", own]);

    const question = "Who counts the lighthouses?";
    const answer = await (await chat(question, { resolution: own })).json();
    expect(answer).toMatchObject({
      outcome: "answered",
      resolution: { id: own },
      citations: ["op1"],
      statements: [{ citations: [{ resolution: own, url: `/resolutions/${own}#op1` }] }],
    });
    expect(await (await chat(question)).json()).toMatchObject({ resolutions: [{ id: own }] });
    const events = parseEvents(await (await chat(question, { stream: true })).text());
    expect(events.at(-1)).toMatchObject({ type: "answer-end", citations: [`${own}#op1`] });

    const page = await request(`/resolutions/${own}`);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(await page.text()).toMatch(/id="op2"[\s\S]*Source: your own file/);
    expect(await json(`/api/resolutions/${own}/paragraphs/op2`)).toMatchObject({ label: "OP 2" });
    expect(await json(`/api/resolutions/${own}/acts?verb=invite`)).toMatchObject({
      acts: [{ paragraph: "op2" }],
    });
    expect(await (await request(`/api/resolutions/${own}/export?format=markdown`)).text()).toContain(
      "your own file",
    );
    expect(await json(`/api/compare?a=ferries&b=${own}`)).toHaveProperty("summary");
  });

  it("is seen by nobody else, by no door for programs, and by no page of another site", async () => {
    const owner = reader();
    await owner.bring(lighthouses);
    const stranger = reader();
    await stranger.bring(lighthouses.replace("count the lighthouses", "count the whistles"));
    const { texts } = (await stranger.json("/api/texts")) as { texts: { id: string }[] };
    expect(texts).toHaveLength(1);
    const nobody = reader();
    const paths = [
      `/resolutions/${own}`,
      `/api/resolutions/${own}`,
      `/api/resolutions/${own}/paragraphs/op1`,
      `/api/resolutions/${own}/acts`,
      `/api/resolutions/${own}/export?format=markdown`,
      `/api/compare?a=ferries&b=${own}`,
      `/v1/models/${own}`,
    ];
    for (const path of paths) expect([path, (await nobody.request(path)).status]).toEqual([path, 404]);
    expect((await nobody.chat("Who counts?", { resolution: own })).status).toBe(404);
    const everywhere = ["/api/resolutions", "/api/texts", "/compare", "/v1/models", "/widget"];
    for (const path of everywhere)
      expect(await (await nobody.request(path)).text()).not.toMatch(/own~|lighthouses/i);
    const programs = ["/v1/models", "/widget"];
    for (const path of programs) expect(await (await owner.request(path)).text()).not.toContain("own~");
    expect(await (await nobody.chat("Who counts the lighthouses?")).text()).not.toContain("northern");
    expect(
      await (await stranger.chat("Who counts the lighthouses?", { resolution: own })).text(),
    ).not.toContain("count the lighthouses");
    const elsewhere = { headers: { "sec-fetch-site": "same-site" } };
    expect((await owner.request(`/resolutions/${own}`, elsewhere)).status).toBe(404);
    expect((await owner.request(`/resolutions/${own}`)).status).toBe(200);
  });

  it("is gone when it is removed, and with the session", async () => {
    const { bring, request, chat } = reader();
    await bring(lighthouses);
    await bring(lighthouses.replace("blue", "green"));
    const remove = async (path: string) => (await request(`/api/texts${path}`, { method: "DELETE" })).status;
    expect(await remove(`/${own}`)).toBe(204);
    expect(await remove(`/${own}`)).toBe(404);
    expect((await request(`/resolutions/${own}`)).status).toBe(404);
    expect((await request(`/resolutions/${own}-2`)).status).toBe(200);
    expect(await remove("")).toBe(204);
    expect((await request(`/resolutions/${own}-2`)).status).toBe(404);
    expect((await chat("Who counts?", { resolution: `${own}-2` })).status).toBe(404);
  });
});

describe("a file that cannot be taken", () => {
  const hostile = (name: string) =>
    hostileDocuments.find((each) => each.name === name)?.make() ?? Buffer.alloc(0);
  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  const amendment = lighthouses
    .replace("Draft resolution", "Utopia: amendment to draft resolution A/C.3/99/L.2")
    .replace(/1\. Requests.*/s, "1. In operative paragraph 4, delete “blue”.\n");

  it.each([
    ["is empty", "empty.txt", Buffer.alloc(0), 422, "it is empty"],
    ["is protected by a password", "a.docx", locked, 422, "protected by a password"],
    ["is a scan", "scan.pdf", hostile("no-text.pdf"), 422, "pictures of pages and no text"],
    ["inflates beyond measure", "bomb.docx", hostile("bomb.docx"), 413, "too large"],
    ["says it does not", "bomb.docx", hostile("lying-bomb.docx"), 422, "larger than its archive says"],
    [
      "has another kind of content than its name says",
      "a.docx",
      Buffer.from([0x89, 0x50, 0, 1, 2, 3]),
      422,
      "neither text",
    ],
    ["is no resolution", "letter.txt", Buffer.from("Dear Sir,\n\nthank you.\n"), 422, "No resolution"],
    [
      "is an amendment",
      "a.txt",
      Buffer.from(amendment),
      422,
      "This is an amendment to draft resolution A/C.3/99/L.2:",
    ],
    ["has more than 20 MB", "a.txt", Buffer.alloc(100 * 1024 ** 2), 413, "20 MB is the most"],
  ])(
    "because it %s is refused in a sentence, and nothing is left of it",
    async (_, name, bytes, status, told) => {
      const { bring, json } = reader();
      const response = await bring(bytes, name);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      const problem = (await response.json()) as { detail: string };
      expect(problem).toMatchObject({ status, detail: expect.stringMatching(told) });
      expect(problem.detail).not.toMatch(/\/tmp|\/dist/);
      expect([response.status, response.headers.getSetCookie()]).toEqual([status, []]);
      expect(await json("/api/texts")).toMatchObject({ texts: [] });
    },
  );

  it("because its name says otherwise than its content is taken for what it is", async () => {
    const response = await reader().bring(makeWord(wordParagraph(lighthouses)), "really.txt");
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { text: { counts: { operative: 2 } } },
    ]);
  });

  it("because it never ends is refused, and the connection closed", async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    const answer = textOf(socket).catch(() => "");
    let received = "";
    socket.on("data", (bytes) => {
      received += bytes;
    });
    socket.write("POST /api/texts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = `10000\r\n${"a".repeat(65_536)}\r\n`;
    const pump = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", pump);
    pump();
    await answer;
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("because it is compressed on its way is refused", async () => {
    expect((await reader().bring(lighthouses, "a.txt", { "content-encoding": "gzip" })).status).toBe(415);
  });
});

describe("pages of other sites, and names that only point here", () => {
  it.each([
    ["another origin", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:9", "sec-fetch-site": "same-site" }],
    ["a form in a frame", { origin: "null", "sec-fetch-site": "cross-site" }],
  ])("%s may change nothing", async (_, headers) => {
    const { bring, request } = reader();
    expect((await bring(lighthouses, "a.txt", headers)).status).toBe(403);
    expect((await request("/api/texts", { method: "DELETE", headers })).status).toBe(403);
  });

  it("a name that was made to point here is told that nothing is taken", async () => {
    const statusFor = (host: string) =>
      new Promise((resolve) => {
        const socket = connect(Number(new URL(url).port), "127.0.0.1");
        socket.once("data", (bytes) => {
          resolve(Number(String(bytes).split(" ")[1]));
          socket.destroy();
        });
        const head = `POST /api/texts HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\n`;
        socket.write(`${head}Content-Length: ${Buffer.byteLength(lighthouses)}\r\n\r\n${lighthouses}`);
      });
    expect(await statusFor("evil.example:3000")).toBe(403);
    expect(await statusFor("127.0.0.1.evil.example")).toBe(403);
    expect(await statusFor("localhost:3000")).toBe(200);
  });
});

describe("the library", () => {
  const toLibrary = (token: string | null, body = lighthouses) =>
    fetch(`${url}/api/texts?in=library&name=lights.txt`, {
      method: "POST",
      body,
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    });

  it("is not changed without the token, or with a wrong one", async () => {
    const before = readdirSync(corpus);
    for (const token of [null, "wrong", "s3cre", ""]) expect((await toLibrary(token)).status).toBe(401);
    const method = "DELETE";
    expect((await fetch(`${url}/api/texts/ferries?in=library`, { method })).status).toBe(401);
    expect((await fetch(`${url}/api/texts/ferries`, { method })).status).toBe(404);
    expect(readdirSync(corpus)).toEqual(before);
  });

  it("takes a text for all with the token, once, and lets it go again", async () => {
    const placed = await toLibrary("s3cret");
    expect([placed.status, await placed.json()]).toMatchObject([
      200,
      { as: "new", text: { id: "a-c.3-99-l.7" } },
    ]);
    expect(await (await toLibrary("s3cret")).json()).toMatchObject({
      as: "duplicate",
      text: { id: "a-c.3-99-l.7" },
    });
    const answer = await reader().chat("Who counts the lighthouses?", { resolution: "a-c.3-99-l.7" });
    expect(await answer.json()).toMatchObject({ citations: ["op1"] });
    const remove = () =>
      fetch(`${url}/api/texts/a-c.3-99-l.7?in=library`, {
        method: "DELETE",
        headers: { authorization: "Bearer s3cret" },
      });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await reader().request("/resolutions/a-c.3-99-l.7")).status).toBe(404);
    expect(readdirSync(corpus)).toEqual(["ferries.txt"]);
  });
});

describe("a server that takes none", () => {
  it("says so", async () => {
    const { url, close } = await startServer({ uploads: "off" });
    expect(await (await fetch(`${url}/api/texts`)).json()).toMatchObject({ enabled: false, library: false });
    const post = (query: string) => fetch(`${url}/api/texts${query}`, { method: "POST", body: lighthouses });
    expect((await post("")).status).toBe(403);
    const toLibrary = await post("?in=library");
    expect([toLibrary.status, await toLibrary.json()]).toMatchObject([403, { detail: /ADMIN_TOKEN/ }]);
    await close();
  });

  it("reads four files at once and sixty a minute from one address, however many are sent", async () => {
    // A minute may pass while the machine is busy with others.
    vi.useFakeTimers({ toFake: ["Date", "setInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    let reading = 0;
    let most = 0;
    let endReading = () => {};
    const othersAnswered = new Promise<void>((resolve) => {
      endReading = resolve;
    });
    const read = async (): Promise<ReadText> => {
      reading += 1;
      most = Math.max(most, reading);
      await othersAnswered;
      reading -= 1;
      throw new Error("nobody reads it");
    };
    const texts = { open: read as never, read, place: read as never, remove: read as never };
    const { url, close } = await startServer({ uploads: "local", texts });
    const statuses: number[] = [];
    const post = async () => {
      statuses.push((await fetch(`${url}/api/texts`, { method: "POST", body: "x" })).status);
      if (statuses.length === 196) endReading();
    };
    await Promise.all(Array.from({ length: 200 }, post));
    const count = (status: number) => statuses.filter((each) => each === status).length;
    expect([count(500), count(503), count(429)]).toEqual([4, 56, 140]);
    expect(most).toBe(4);
    await close();
  });
});
