import { findResolution } from "../domain/units.ts";
import { exportResolution } from "../exporting/export-resolution.ts";
import { openLibrary } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export async function exportAs(format: string, id: string, terminal: Terminal): Promise<void> {
  const library = await openLibrary(terminal);
  terminal.write(exportResolution(findResolution(library, id), format).body);
}
