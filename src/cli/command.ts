import type { Opcite } from "../compose.ts";
import { readConfig } from "../config.ts";
import type { Library } from "../domain/resolution.ts";
import type { Terminal } from "./terminal.ts";

/** The product as the environment configures it. Nothing of it is loaded for a command that needs none. */
export async function openOpcite(terminal: Terminal): Promise<Opcite> {
  const config = readConfig(terminal.environment);
  const { compose } = await import("../compose.ts");
  return compose(config, terminal);
}

/** The texts alone, for a command that asks nothing: what answers questions is not loaded. */
export async function openLibrary({ environment, note }: Terminal): Promise<Library> {
  const { openIndex } = await import("../open-index.ts");
  const index = await openIndex(readConfig(environment), { note, forReading: true });
  return index.current().library;
}
