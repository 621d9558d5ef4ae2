import express, { type RequestHandler } from "express";

/** The page at `/` and its files. They change with a deployment only, so a revalidation (ETag) is enough. */
export function createPageRoute(folder: string): RequestHandler {
  return express.static(folder, { cacheControl: true, maxAge: 0, index: "index.html", redirect: false });
}
