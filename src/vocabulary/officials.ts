import { readTable, text } from "./read-table.ts";

/** Offices that belong to whatever body follows: "the Executive Director of …", "the secretariat of …". */
export const titles: { readonly [title: string]: string } = Object.fromEntries(
  readTable("titles", { printed: text, title: text }).map(({ printed, title }) => [printed, title]),
);
