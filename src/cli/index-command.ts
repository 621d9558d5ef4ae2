import { readConfig } from "../config.ts";
import type { AddCommand } from "./command.ts";
import { progressLine } from "./progress-line.ts";

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
        onProgress: (progress) =>
          terminal.progress(`${progressLine(progress)}${progress.done === progress.of ? "\n" : ""}`),
      });
      terminal.note(`Indexed: ${resolutions} resolutions, ${paragraphs} different paragraphs.`);
    });
};
