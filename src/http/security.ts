import { hash } from "node:crypto";
import type { Socket } from "node:net";
import cors from "cors";
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { HttpProblem, type Log } from "./problem.ts";

/** Headers of every response: nothing is loaded but from here, nothing runs inline, nobody frames it. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whether the domain speaks https only is for the proxy that ends TLS to say.
  strictTransportSecurity: false,
});

/** Lets pages of the allowed origins read the API; with none listed, only our own pages can. */
export function crossOrigin(allowedOrigins: readonly string[]): RequestHandler {
  return cors({
    origin: allowedOrigins.includes("*") ? "*" : [...allowedOrigins],
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: ["Content-Type", "Authorization"],
    maxAge: 600,
  });
}

/** At most `perMinute` requests from one address; 0 for no limit. */
export function requestLimit(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Without TRUST_PROXY the header is not read, so a client that sends it is no reason for a warning.
    validate: { xForwardedForHeader: false },
    handler: (_request, _response, next) =>
      next(new HttpProblem(429, `Too many requests: at most ${perMinute} a minute.`)),
  });
}

/** Asks for one of `keys` as a bearer token; with none, for nothing. @param named the variable that has them */
export function requireKey(keys: readonly string[], named = "API_KEYS"): RequestHandler {
  const known = new Set(keys.map((key) => hash("sha256", key)));
  return (request, response, next) => {
    const [, key = ""] = /^Bearer (\S+)$/i.exec(request.get("authorization") ?? "") ?? [];
    // Digests are compared, so that the time it takes tells nothing of a key.
    if (known.size === 0 || known.has(hash("sha256", key))) return next();
    response.set("WWW-Authenticate", "Bearer");
    next(new HttpProblem(401, `A key is needed: send Authorization: Bearer and what ${named} has.`));
  };
}

/**
 * Ends a connection that asks on while so many of its answers wait to be read: each would be kept in memory. Browsers and proxies
 * ask one after the other.
 */
export function fewUnread(most: number): RequestHandler {
  const unread = new WeakMap<Socket, number>();
  return ({ socket }, response, next) => {
    const add = (count: number) => unread.set(socket, (unread.get(socket) ?? 0) + count);
    response.once("close", () => add(-1));
    if ((add(1).get(socket) ?? 0) > most) socket.destroy();
    else next();
  };
}

const isHealth = /^\/(health|ready)z$/;

/**
 * Lets requests in one after the other, so that between two of them the server sees who else is there: many come at once where
 * connections send theirs without waiting. Who is alone waits for nobody. What has left before its turn costs nothing, where `most`
 * wait it is 503 at once, and whether the server is alive is told out of turn.
 */
export function takeTurns(most: number): RequestHandler {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  const admitNext = () => {
    const admit = waiting.shift();
    isTaken = admit !== undefined;
    admit?.();
    if (isTaken) setImmediate(admitNext);
  };
  return ({ path, socket }, response, next) => {
    if (isHealth.test(path)) return next();
    const wait = () => {
      if (waiting.length >= most)
        return next(new HttpProblem(503, "Too many requests wait; ask again in a moment."));
      waiting.push(() => !socket.destroyed && next());
      if (!isTaken) admitNext();
    };
    // Behind another answer of its connection it has no socket yet: what nobody reads is not made.
    if (response.socket) wait();
    else response.once("socket", wait);
  };
}

/** What anybody can send is logged so often at most. */
const mostLines = 50;

/** Only by these names of the server, where there are any; whether it is alive is told under all. */
export function onlyHosts(allowed: readonly string[], log: Log): RequestHandler {
  const tell = once(log);
  const names = allowed.map((name) => name.toLowerCase());
  return ({ hostname = "", path }, _response, next) => {
    if (allowed.length === 0 || names.includes(hostname.toLowerCase()) || isHealth.test(path)) return next();
    if (/^[\w.-]+$/.test(hostname))
      tell(`Refused a request for ${hostname}. To let it: ALLOWED_HOSTS=${[...allowed, hostname].join(",")}`);
    next(new HttpProblem(421, "This server does not answer under this name."));
  };
}

/** Browsers keep answers from pages of other sites: whoever runs the server learns of it here. */
export function tellRefusedOrigins(allowed: readonly string[], log: Log): RequestHandler {
  const tell = once(log);
  return (request, _response, next) => {
    const origin = request.get("origin") ?? "";
    const isOwn = request.get("sec-fetch-site") === "same-origin" || hostOf(origin) === request.get("host");
    if (hostOf(origin) && !isOwn && !allowed.includes(origin) && !allowed.includes("*"))
      tell(
        `Kept an answer from pages of ${origin}. To let them: ALLOWED_ORIGINS=${[...allowed, origin].join(",")}`,
      );
    next();
  };
}

/** Undefined for what is no origin. */
function hostOf(origin: string): string | undefined {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url?.origin === origin ? url.host : undefined;
}

function once(log: Log): Log {
  const told = new Set<string>();
  return (line) => {
    if (told.has(line) || told.size >= mostLines) return;
    told.add(line);
    log(line);
  };
}

/** Whether a request comes from a page of this server, or from no page at all, as a program's does. */
export function isOwnPage(request: Request): boolean {
  const site = request.get("sec-fetch-site") ?? "none";
  const origin = request.get("origin");
  const isFromHere = site === "same-origin" || site === "none";
  return isFromHere && (origin === undefined || hostOf(origin) === request.host);
}

/**
 * Whether the server was called by a name that always means this machine. Any other may be a stranger's, who lets it point here
 * to have a page of his taken for one of this server.
 */
export function isCalledLocally(request: Request): boolean {
  return /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(request.hostname ?? "");
}
