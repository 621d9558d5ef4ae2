import { findResolution } from "../domain/units.ts";
import { type AddCommand, openLibrary } from "./command.ts";
import { Option } from "./commander.ts";

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
      const library = await openLibrary(terminal);
      const { exportResolution } = await import("../exporting/export-resolution.ts");
      terminal.write(exportResolution(findResolution(library, id), format).body);
    });
};
