import { createRequire } from "node:module";

/** Required, not imported: Node would first look through it for what it exports, which takes longer than to run it. */
export const { Command, CommanderError, InvalidArgumentError, Option }: typeof import("commander") =
  createRequire(import.meta.url)("commander");
