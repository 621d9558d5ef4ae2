import { readConfig } from "../config.ts";
import type { AddCommand } from "./command.ts";
import { updateIndex } from "./index-command.ts";

export const addRemoveCommand: AddCommand = (program, terminal) => {
  program
    .command("remove")
    .description("Take resolutions out of the library.")
    .argument("<id...>", "their ids, as opcite list prints them")
    .action(async (given: string[]) => {
      const [{ openIndex }, { openCorpusFolder, removeTexts }] = await Promise.all([
        import("../open-index.ts"),
        import("./corpus-folder.ts"),
      ]);
      const config = readConfig(terminal.environment);
      const folder = openCorpusFolder(config);
      const ids = [...new Set(given)];
      const index = await openIndex(config);
      await removeTexts(ids, folder, index.update).finally(index.close);
      for (const id of ids) terminal.write(`removed ${id}\n`);
      await updateIndex(config, terminal);
    });
};
