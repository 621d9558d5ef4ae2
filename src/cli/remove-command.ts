import { readConfig } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import type { AddCommand } from "./command.ts";
import { updateIndex } from "./index-command.ts";

export const addRemoveCommand: AddCommand = (program, terminal) => {
  program
    .command("remove")
    .description("Take resolutions out of the library.")
    .argument("<id...>", "their ids, as opcite list prints them")
    .action(async (given: string[]) => {
      const config = readConfig(terminal.environment);
      const { openCorpusFolder } = await import("./corpus-folder.ts");
      const folder = openCorpusFolder(config);
      const ids = [...new Set(given)];
      // Nothing is removed unless all are there.
      const unknown = ids.filter((id) => !folder.entries.has(id));
      if (unknown.length > 0) {
        const message = `There is no resolution ${unknown.map((id) => `"${id}"`).join(", ")}; nothing was removed. opcite list names those that are there.`;
        throw new ExpectedError("resolution-not-found", message);
      }
      for (const id of ids) {
        folder.remove(id);
        terminal.write(`removed ${id}\n`);
      }
      await updateIndex(config, terminal);
    });
};
