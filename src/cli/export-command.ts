import { Option } from "commander";
import { readConfig } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import type { AddCommand } from "./command.ts";

export const addExportCommand: AddCommand = (program, terminal) => {
  program
    .command("export")
    .description("Print a resolution in another format, to standard output.")
    .argument("<id>", "its id, as opcite list prints it")
    .addOption(
      new Option("--format <format>", "akn is Akoma Ntoso, acts-csv a table of who is asked what")
        .choices(["json", "markdown", "akn", "acts-csv"])
        .makeOptionMandatory(),
    )
    .action(async (id: string, { format }: { format: string }) => {
      const config = readConfig(terminal.environment);
      const [{ compose }, { exportResolution }] = await Promise.all([
        import("../compose.ts"),
        import("../exporting/export-resolution.ts"),
      ]);
      const { library } = await compose(config, terminal);
      const resolution = library.find(id);
      if (!resolution) {
        const message = `There is no resolution "${id}"; opcite list names those that are loaded.`;
        throw new ExpectedError("resolution-not-found", message);
      }
      terminal.write(exportResolution(resolution, format).body);
    });
};
