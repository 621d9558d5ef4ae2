import { randomBytes } from "node:crypto";
import type { Request, Response } from "express";
import type { Resolution } from "../../domain/resolution.ts";
import type { ReaderTexts } from "../../reader-texts.ts";
import { HttpProblem } from "../problem.ts";
import { isOwnPage } from "../security.ts";

/** What texts take: one is a text of one, of so many paragraphs and characters. */
type Size = { readonly [part in "texts" | "paragraphs" | "characters"]: number };

const mostInSession: Size = { texts: 20, paragraphs: 2_000, characters: 2_000_000 };
/** In all sessions together. */
const mostInAll: Size = { texts: 400, paragraphs: 20_000, characters: 20_000_000 };
/** A session that nobody uses for so long is forgotten with all its texts. */
const idleMinutes = 60;

export const sessionLimits = { ...mostInSession, idleMinutes };

interface Session {
  readonly texts: ReaderTexts;
  /** By the ids of its texts. */
  readonly sizes: Map<string, Size>;
  readonly expiry: NodeJS.Timeout;
}

export interface ReaderSessions {
  /** The texts of who asks, if there are any; only for pages of this server, and for what is no page. */
  of(request: Request): ReaderTexts | undefined;
  /** Adds a text, in a session that begins with it where there is none; returns it with its id. @throws HttpProblem 409, 503 */
  add(resolution: Resolution, request: Request, response: Response): Resolution;
  /** Whether it was there. */
  remove(id: string, request: Request): boolean;
  /** Forgets the session and its texts. */
  end(request: Request, response: Response): void;
}

/** Texts of readers by a cookie that says nothing of them. All is in memory: nothing is left of a session that has ended. */
export function createReaderSessions(open: () => ReaderTexts): ReaderSessions {
  const sessions = new Map<string, Session>();

  function find(request: Request): Session | undefined {
    const session = isOwnPage(request) ? sessions.get(tokenOf(request)) : undefined;
    session?.expiry.refresh();
    return session;
  }

  function forget(token: string): void {
    const session = sessions.get(token);
    clearTimeout(session?.expiry);
    sessions.delete(token);
    session?.texts.removeAll();
  }

  function begin(request: Request, response: Response): Session {
    const token = randomBytes(16).toString("base64url");
    const expiry = setTimeout(() => forget(token), idleMinutes * 60_000).unref();
    const session = { texts: open(), sizes: new Map(), expiry };
    sessions.set(token, session);
    response.cookie(cookie, token, attributesFor(request));
    return session;
  }

  return {
    of: (request) => find(request)?.texts,
    add(resolution, request, response) {
      const known = find(request);
      const { paragraphs, source } = resolution;
      const size: Size = { texts: 1, paragraphs: paragraphs.length, characters: source.length };
      const part = exceeded([size, ...(known?.sizes.values() ?? [])], mostInSession);
      if (part) throw new HttpProblem(409, fullSession(part));
      const all = Array.from(sessions.values(), ({ sizes }) => [...sizes.values()]).flat();
      if (exceeded([size, ...all], mostInAll))
        throw new HttpProblem(503, "This server holds as many readers' texts as it can; try again later.");
      const { texts, sizes } = known ?? begin(request, response);
      const added = texts.add(resolution);
      sizes.set(added.id, size);
      return added;
    },
    remove(id, request) {
      const session = find(request);
      session?.texts.remove(id);
      return session?.sizes.delete(id) ?? false;
    },
    end(request, response) {
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
function exceeded(sizes: readonly Size[], most: Size): keyof Size | undefined {
  const sum = (part: keyof Size) => sizes.reduce((total, size) => total + size[part], 0);
  return (["texts", "paragraphs", "characters"] as const).find((part) => sum(part) > most[part]);
}

function fullSession(part: keyof Size): string {
  const most = mostInSession[part].toLocaleString("en");
  return part === "texts"
    ? `You have ${most} texts, and more are not kept: remove one first.`
    : `That is too much: your texts together may have ${most} ${part}. Remove one, or take a shorter one.`;
}
