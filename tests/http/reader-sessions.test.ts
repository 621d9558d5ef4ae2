import type { Request, Response } from "express";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  createReaderSessions,
  type ReaderSessions,
  sessionLimits,
} from "../../src/http/texts/reader-sessions.ts";
import type { ReaderTexts } from "../../src/reader-texts.ts";
import { bridges } from "../support/small-library.ts";

let opened: ReaderTexts[];
let sessions: ReaderSessions;
beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  sessions = createReaderSessions(() => {
    opened.push(listOfTexts());
    return opened.at(-1) as ReaderTexts;
  });
});
afterEach(() => void vi.useRealTimers());

describe("a session", () => {
  it("is forgotten with its texts when nobody has used it for an hour, and not before", () => {
    const reader = browser();
    reader.add();
    vi.advanceTimersByTime(59 * 60_000);
    expect(reader.texts()?.own).toHaveLength(1);
    vi.advanceTimersByTime(59 * 60_000);
    expect(reader.texts()?.own).toHaveLength(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(reader.texts()).toBeUndefined();
    expect(opened.map(({ own }) => own)).toEqual([[]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is found by its cookie alone", () => {
    const [one, other] = [browser(), browser()];
    one.add();
    other.add();
    expect(one.texts()).toBe(opened[0]);
    expect(other.texts()).toBe(opened[1]);
    expect(browser("opcite=; opcite=__proto__").texts()).toBeUndefined();
    expect(browser(`other=1; ${one.cookie()}`).texts()).toBe(opened[0]);
  });

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://127.0.0.1:3001" },
    { origin: "null" },
  ])("is not found for a page of %j", (headers) => {
    const reader = browser();
    reader.add();
    expect(browser(reader.cookie(), headers).texts()).toBeUndefined();
  });

  it("has a cookie that no script reads and no other site sends", () => {
    const reader = browser();
    reader.add();
    expect(reader.attributes).toEqual({ httpOnly: true, sameSite: "strict", secure: false, path: "/" });
  });

  it("takes so many texts and no more, and one again when one was removed", () => {
    const reader = browser();
    const added = Array.from({ length: sessionLimits.texts }, reader.add);
    expect(reader.add).toThrow("You have 20 texts, and more are not kept: remove one first.");
    expect(sessions.remove(added[0]?.id ?? "", reader.request)).toBe(true);
    expect(sessions.remove(added[0]?.id ?? "", reader.request)).toBe(false);
    reader.add();
  });

  it("takes so many paragraphs and characters", () => {
    const [paragraph] = bridges.paragraphs;
    if (!paragraph) throw new Error("the bridges have paragraphs");
    expect(() => browser().add({ paragraphs: Array(2_001).fill(paragraph) })).toThrow("2,000 paragraphs");
    expect(() => browser().add({ source: "x".repeat(2_000_001) })).toThrow("2,000,000 characters");
  });
});

it("all sessions together hold no more than fits into memory", () => {
  const readers = Array.from({ length: 20 }, () => {
    const reader = browser();
    for (let text = 0; text < 20; text += 1) reader.add();
    return reader;
  });
  expect(browser().add).toThrow("as many readers' texts as it can");
  expect(opened).toHaveLength(20);
  const [first] = readers;
  if (first) sessions.end(first.request, first.response);
  expect(opened[0]?.own).toEqual([]);
  browser().add();
});

/** Who keeps the cookie that is set. */
function browser(cookie = "", headers: Readonly<Record<string, string>> = {}) {
  const state = { cookie, attributes: {} };
  const request = {
    get: (name: string) => (name === "cookie" ? state.cookie : headers[name]),
    host: "127.0.0.1:3000",
    secure: false,
  } as unknown as Request;
  const response = {
    cookie: (name: string, value: string, attributes: object) =>
      Object.assign(state, { cookie: `${name}=${value}`, attributes }),
    clearCookie: () => {},
  } as unknown as Response;
  return {
    request,
    response,
    cookie: () => state.cookie,
    get attributes() {
      return state.attributes;
    },
    texts: () => sessions.of(request),
    add: (changes = {}) => sessions.add({ ...bridges, ...changes }, request, response),
  };
}

function listOfTexts(): ReaderTexts {
  let own: ReaderTexts["own"] = [];
  return {
    ask: async function* () {},
    library: { resolutions: [], find: () => undefined },
    get own() {
      return own;
    },
    add(resolution) {
      const added = { ...resolution, id: `own~${own.length}` };
      own = [...own, added];
      return added;
    },
    remove(id) {
      own = own.filter((text) => text.id !== id);
    },
    removeAll() {
      own = [];
    },
  };
}
