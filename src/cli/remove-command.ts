import { readConfig } from "../config.ts";
import { openIndex } from "../open-index.ts";
import { openCorpusFolder, removeTexts } from "./corpus-folder.ts";
import { updateIndex } from "./index-command.ts";
import type { Terminal } from "./terminal.ts";

export async function remove(given: readonly string[], terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.environment);
  const folder = openCorpusFolder(config);
  const ids = [...new Set(given)];
  const index = await openIndex(config);
  await removeTexts(ids, folder, index.update).finally(index.close);
  for (const id of ids) terminal.write(`removed ${id}\n`);
  await updateIndex(config, terminal);
}
