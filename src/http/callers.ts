import type { RequestHandler } from "express";
import { HttpProblem } from "./problem.ts";

type Log = (line: string) => void;

/** What anybody can send is logged so often at most. */
const mostLines = 50;

/** Only by these names of the server, where there are any; whether it is alive is told under all. */
export function onlyHosts(allowed: readonly string[], log: Log): RequestHandler {
  const tell = once(log);
  return ({ hostname = "", path }, _response, next) => {
    if (allowed.length === 0 || allowed.includes(hostname.toLowerCase()) || /^\/(health|ready)z$/.test(path))
      return next();
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
