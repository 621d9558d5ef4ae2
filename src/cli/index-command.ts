import { readConfig } from "../config.ts";
import type { AddCommand } from "./command.ts";

export const addIndexCommand: AddCommand = (program, terminal) => {
  program
    .command("index")
    .description(
      "Build the index from the documents anew. (The other commands bring it up to date by themselves.)",
    )
    .action(async () => {
      const { buildIndex } = await import("../compose.ts");
      const config = readConfig(terminal.environment);
      const { resolutions, paragraphs } = await buildIndex(config, {
        note: terminal.note,
        rebuild: true,
        onProgress: ({ stage, done, of }) =>
          terminal.progress(`${stage} ${done} of ${of}${done === of ? "\n" : ""}`),
      });
      terminal.note(
        `Indexed: ${resolutions} resolutions, ${paragraphs} different paragraphs.`,
      );
    });
};
