import { ExpectedError } from "../domain/errors.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import type { Resolution } from "../domain/resolution.ts";
import { exportActsCsv } from "./export-acts-csv.ts";
import { exportAkomaNtoso } from "./export-akoma-ntoso.ts";
import { exportMarkdown } from "./export-markdown.ts";

/** `extension`: how the name of a file that holds it ends. */
const formats = {
  json: { mediaType: "application/json", extension: ".json", write: exportJson },
  markdown: { mediaType: "text/markdown; charset=utf-8", extension: ".md", write: exportMarkdown },
  akn: { mediaType: "application/akn+xml; charset=utf-8", extension: ".akn.xml", write: exportAkomaNtoso },
  "acts-csv": {
    mediaType: "text/csv; charset=utf-8; header=present",
    extension: "-acts.csv",
    write: exportActsCsv,
  },
};

/** The names of all formats, for messages and help. */
export const exportFormats = Object.keys(formats) as readonly (keyof typeof formats)[];

/** Their media types, without parameters. */
export const exportTypes = Object.values(formats).map(({ mediaType }) => mediaType.split(";")[0] ?? "");

/** @throws ExpectedError `input-invalid` for an unknown format. */
export function exportResolution(resolution: Resolution, format: string) {
  const known = Object.entries(formats).find(([name]) => name === format)?.[1];
  if (!known) {
    throw new ExpectedError("input-invalid", `The format must be one of: ${exportFormats.join(", ")}.`);
  }
  return {
    body: known.write(resolution),
    mediaType: known.mediaType,
    fileName: `${resolution.id}${known.extension}`,
  };
}

/** The parsed resolution as `opcite parse --json` prints it: all that was found, without the text it was found in. */
function exportJson({ source: _, other: __, ...found }: Resolution): string {
  return `${visibleJson(found)}\n`;
}
