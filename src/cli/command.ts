import type { Command } from "commander";
import type { Opcite } from "../compose.ts";
import { readConfig } from "../config.ts";
import type { Library } from "../domain/resolution.ts";
import type { Terminal } from "./terminal.ts";

/** What the process says when it ends. */
export const exitCode = {
  done: 0,
  expectedError: 1,
  wrongUsage: 2,
  notAnswered: 3,
  /** EX_SOFTWARE of sysexits.h. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Adds one command to the program; its action calls `end` where the process is to end with another code than 0. */
export type AddCommand = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;

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
