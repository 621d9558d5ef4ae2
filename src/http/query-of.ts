import type { Request } from "express";

/** The parameters of the address that were given once. */
export function queryOf({ query }: Request): Readonly<Record<string, string>> {
  const given = Object.entries(query);
  return Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
