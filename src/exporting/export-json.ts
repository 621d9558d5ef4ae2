import type { Resolution } from "../domain/resolution.ts";

/** The parsed resolution as `opcite parse --json` prints it: all that was found, without the text it was found in. */
export function exportJson({ source: _, other: __, ...found }: Resolution): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}
