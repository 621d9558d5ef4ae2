import { readConfig } from "../config.ts";
import { overviewOf } from "../domain/counting.ts";
import { printable, visibleJson } from "../domain/hidden-characters.ts";
import { fitsFilters, type Resolution, type ResolutionFilters } from "../domain/resolution.ts";
import { openLibrary } from "./command.ts";
import { aligned, widthsOf } from "./table-printer.ts";
import type { Terminal } from "./terminal.ts";

const widestCell = 36;
const narrowestTitle = 24;

export interface ListOptions extends ResolutionFilters {
  readonly json?: true;
}

export async function list({ json, ...filters }: ListOptions, terminal: Terminal): Promise<void> {
  const library = await openLibrary(terminal);
  const resolutions = library.resolutions.filter((resolution) => fitsFilters(resolution, filters));
  if (!json) {
    for (const line of listLines(resolutions, terminal)) terminal.write(printable(`${line}\n`));
    return;
  }
  const { openCorpusFolder } = await import("./corpus-folder.ts");
  const { entries } = openCorpusFolder(readConfig(terminal.environment));
  const listed = resolutions.map((resolution) => {
    const overview = overviewOf(resolution);
    const counts = { ...overview.counts, warnings: resolution.warnings.length };
    return { ...overview, counts, origin: entries.get(resolution.id)?.origin ?? null };
  });
  terminal.write(`${visibleJson(listed)}\n`);
}

/** For people with headings, side by side; for programs separated by tabs. */
export function listLines(
  resolutions: readonly Resolution[],
  { isRead, columns }: Pick<Terminal, "isRead" | "columns">,
): string[] {
  const rows = resolutions.map(({ id, symbol, organ, status, title }) => [
    id,
    symbol ?? "-",
    organ ?? "-",
    status,
    title,
  ]);
  if (!isRead) return rows.map((row) => row.join("\t"));
  const shown = [["ID", "SYMBOL", "ORGAN", "STATUS", "TITLE"], ...rows];
  const widths = widthsOf(shown).map((width) => Math.min(width, widestCell));
  const room = columns - widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return aligned(shown, [...widths.slice(0, -1), Math.max(room, narrowestTitle)]);
}
