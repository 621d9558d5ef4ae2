import type { UrlCitation } from "../../contract/completions.ts";
import type { Answer } from "../../domain/answers.ts";
import { distinctBy } from "../../domain/group-by.ts";
import type { Statement, VerifiedCitation } from "../../domain/statements.ts";

/**
 * Each marker of the answer ("[OP 13]") with the address of its paragraph, in order. `origin`: "https://example.org"; `start`: where
 * in the message the answer begins.
 */
export function annotationsOf({ answer, statements }: Answer, origin: string, start: number): UrlCitation[] {
  return citedIn(statements)
    .flatMap(({ label, quote, url }) =>
      placesOf(`[${label}]`, answer).map((at) => ({
        type: "url_citation" as const,
        url_citation: {
          start_index: start + at,
          end_index: start + at + label.length + 2,
          title: `${label}: “${quote}”`,
          url: `${origin}${url}`,
        },
      })),
    )
    .toSorted((a, b) => a.url_citation.start_index - b.url_citation.start_index);
}

/** Link definitions of Markdown, which make links of the markers and are not shown themselves; empty where nothing is cited. */
export function footnotesOf({ statements }: Answer, origin: string): string {
  const lines = citedIn(statements).map(({ label, url }) => `[${label}]: ${origin}${url}`);
  return lines.length > 0 ? `\n\n${lines.join("\n")}` : "";
}

function citedIn(statements: readonly Statement[]): VerifiedCitation[] {
  const all = statements.flatMap(({ citations }) => citations);
  return distinctBy(all, ({ label }) => label);
}

function placesOf(marker: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) places.push(at);
  return places;
}
