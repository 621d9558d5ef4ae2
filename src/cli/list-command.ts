import { readConfig } from "../config.ts";
import { fitsFilters, type ResolutionFilters } from "../domain/filters.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { AddCommand } from "./command.ts";
import { addResolutionFilters } from "./filter-options.ts";
import { overviewOf } from "./overview.ts";
import { printable } from "./terminal.ts";

interface ListOptions extends ResolutionFilters {
  readonly json?: true;
}

export const addListCommand: AddCommand = (program, terminal) => {
  const command = program.command("list").description("List the resolutions of the library.");
  addResolutionFilters(command)
    .option("--json", "print them as a JSON array, with counts and where each came from")
    .action(async ({ json, ...filters }: ListOptions) => {
      const config = readConfig(terminal.environment);
      const [{ compose }, { openCorpusFolder }] = await Promise.all([
        import("../compose.ts"),
        import("./corpus-folder.ts"),
      ]);
      const { library } = await compose(config, terminal);
      const resolutions = library.resolutions.filter((resolution) => fitsFilters(resolution, filters));
      if (!json) {
        for (const resolution of resolutions) terminal.write(printable(`${lineOf(resolution)}\n`));
        return;
      }
      const { entries } = openCorpusFolder(config);
      const listed = resolutions.map((resolution) => ({
        id: resolution.id,
        ...overviewOf(resolution),
        origin: entries.get(resolution.id)?.origin ?? null,
      }));
      terminal.write(`${visibleJson(listed)}\n`);
    });
};

function lineOf({ id, symbol, title, status, organ }: Resolution): string {
  return [id, symbol ?? "-", organ ?? "-", status, title].join("\t");
}
