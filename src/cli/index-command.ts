import { type Config, readConfig } from "../config.ts";
import type { Progress } from "../indexing/update-texts.ts";
import { buildIndex } from "../open-index.ts";
import type { Terminal } from "./terminal.ts";

export async function rebuildIndex(terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.environment);
  const { resolutions, paragraphs } = await buildIndex(config, {
    note: terminal.note,
    rebuild: true,
    onProgress: (progress) =>
      terminal.progress(`${progressLine(progress)}${progress.done === progress.of ? "\n" : ""}`),
  });
  terminal.note(`Indexed: ${resolutions} resolutions, ${paragraphs} different paragraphs.`);
}

/** Brings the index up to date and shows how far it is. */
export async function updateIndex(config: Config, terminal: Terminal): Promise<void> {
  await buildIndex(config, { onProgress: (progress) => terminal.progress(progressLine(progress)) });
  terminal.progress("");
}

const units = { parsing: "texts", encoding: "paragraphs", linking: "vectors" } as const;

/** "encoding 120 of 1,000 paragraphs, 40 a second, 22 s left" */
function progressLine({ stage, done, of, begun, seconds }: Progress): string {
  const pace = (done - begun) / Math.max(seconds, 0.001);
  const count = (number: number) => number.toLocaleString("en");
  const left =
    pace > 0 ? `, ${count(Math.round(pace))} a second, ${count(Math.ceil((of - done) / pace))} s left` : "";
  return `${stage} ${count(done)} of ${count(of)} ${units[stage]}${left}`;
}
