import { randomBytes } from "node:crypto";
import type { Request, Response } from "express";
import type { Resolution } from "../../domain/resolution.ts";
import type { ReaderTexts } from "../../reader-texts.ts";
import { HttpProblem } from "../problem.ts";
import { isOwnPage } from "../security.ts";

/** What a text takes. */
const sizeOf = {
  texts: () => 1,
  paragraphs: ({ paragraphs }: Resolution) => paragraphs.length,
  characters: ({ source }: Resolution) => source.length,
};

type Size = { readonly [part in keyof typeof sizeOf]: number };

const mostInSession: Size = { texts: 20, paragraphs: 2_000, characters: 2_000_000 };
/** In all sessions together. */
const mostInAll: Size = { texts: 400, paragraphs: 20_000, characters: 20_000_000 };
/** A session that nobody uses for so long is forgotten with all its texts. */
const idleMinutes = 60;

export const sessionLimits = { ...mostInSession, idleMinutes };

export type ReaderSessions = ReturnType<typeof createReaderSessions>;

/** Texts of readers by a cookie that says nothing of them. All is in memory: nothing is left of a session that has ended. */
export function createReaderSessions(open: () => ReaderTexts) {
  const sessions = new Map<string, { readonly texts: ReaderTexts; readonly expiry: NodeJS.Timeout }>();

  function find(request: Request): ReaderTexts | undefined {
    const session = isOwnPage(request) ? sessions.get(tokenOf(request)) : undefined;
    session?.expiry.refresh();
    return session?.texts;
  }

  function forget(token: string): void {
    const session = sessions.get(token);
    clearTimeout(session?.expiry);
    sessions.delete(token);
    session?.texts.removeAll();
  }

  function begin(request: Request, response: Response): ReaderTexts {
    const token = randomBytes(16).toString("base64url");
    const expiry = setTimeout(() => forget(token), idleMinutes * 60_000).unref();
    const texts = open();
    sessions.set(token, { texts, expiry });
    response.cookie(cookie, token, attributesFor(request));
    return texts;
  }

  return {
    /** The texts of who asks, if there are any; only for pages of this server, and for what is no page. */
    of: find,
    /** Adds a text, in a session that begins with it where there is none; returns it with its id. @throws HttpProblem 409, 503 */
    add(resolution: Resolution, request: Request, response: Response): Resolution {
      const known = find(request);
      const part = exceeded([resolution, ...(known?.own ?? [])], mostInSession);
      if (part) throw new HttpProblem(409, fullSession(part));
      const all = Array.from(sessions.values(), ({ texts }) => texts.own).flat();
      if (exceeded([resolution, ...all], mostInAll))
        throw new HttpProblem(503, "This server holds as many readers' texts as it can; try again later.");
      return (known ?? begin(request, response)).add(resolution);
    },
    /** Whether it was there. */
    remove(id: string, request: Request): boolean {
      const texts = find(request);
      const isThere = texts?.own.some((text) => text.id === id) ?? false;
      if (isThere) texts?.remove(id);
      return isThere;
    },
    /** Forgets the session and its texts. */
    end(request: Request, response: Response): void {
      if (find(request)) forget(tokenOf(request));
      response.clearCookie(cookie, attributesFor(request));
    },
  };
}

const cookie = "opcite";

/** No script reads it, and no request from another site carries it. */
function attributesFor(request: Request) {
  return { httpOnly: true, sameSite: "strict", secure: request.secure, path: "/" } as const;
}

function tokenOf(request: Request): string {
  const [, token = ""] = /(?:^|;\s*)opcite=([\w-]+)/.exec(request.get("cookie") ?? "") ?? [];
  return token;
}

/** What is too much of these together, if anything is. */
function exceeded(texts: readonly Resolution[], most: Size): keyof Size | undefined {
  const size = (part: keyof Size) => texts.reduce((sum, text) => sum + sizeOf[part](text), 0);
  return (["texts", "paragraphs", "characters"] as const).find((part) => size(part) > most[part]);
}

function fullSession(part: keyof Size): string {
  const most = mostInSession[part].toLocaleString("en");
  return part === "texts"
    ? `You have ${most} texts, and more are not kept: remove one first.`
    : `That is too much: your texts together may have ${most} ${part}. Remove one, or take a shorter one.`;
}
