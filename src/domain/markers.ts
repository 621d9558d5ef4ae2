import { isConfirmed, type Statement } from "./statements.ts";

/** "[OP 13]", each once, in the order of the citations. */
export function markersOf({ citations }: Statement): string[] {
  return [...new Set(citations.map(({ label }) => `[${label}]`))];
}

/** The sentence with a marker for each unit that it cites, before its full stop: "… [OP 13]."; where it is not confirmed it says so. */
export function withMarkers(statement: Statement): string {
  const markers = [...markersOf(statement), ...(isConfirmed(statement) ? [] : ["(not confirmed)"])];
  if (markers.length === 0) return statement.text;
  const [, body = statement.text, stop = ""] = /^(.*?)([.?!:;。！？；]?)$/s.exec(statement.text) ?? [];
  return `${body} ${markers.join(" ")}${stop}`;
}
