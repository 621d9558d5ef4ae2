import type { Request } from "express";
import { hostOf } from "../security.ts";

/** Whether a request comes from a page of this server, or from no page at all, as a program's does. */
export function isOwnPage(request: Request): boolean {
  const site = request.get("sec-fetch-site") ?? "none";
  const origin = request.get("origin");
  return (
    (site === "same-origin" || site === "none") && (origin === undefined || hostOf(origin) === request.host)
  );
}

/**
 * Whether the server was called by a name that always means this machine. Any other may be a stranger's, who lets it point here
 * to have a page of his taken for one of this server.
 */
export function isCalledLocally(request: Request): boolean {
  return /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(request.hostname ?? "");
}
