#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { runProgram } from "./program.ts";
import { createTerminal } from "./terminal.ts";

/** What libraries would take from the environment by themselves: to send prompts to a third party, or other programs' keys to a model server. */
const librariesVariables = [
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
  "OPENAI_CUSTOM_HEADERS",
];

/** Commands that run for long, or read many texts, or none. In all others most patterns are used once: to optimize them takes longer than to run them. */
const readingMuch: ReadonlySet<string | undefined> = new Set(["serve", "mcp", "add", "index", "--help"]);

const args = process.argv.slice(2);
for (const name of librariesVariables) delete process.env[name];
if (!readingMuch.has(args[0])) {
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--no-regexp-peephole-optimization");
}
process.exitCode = await runProgram(args, createTerminal(process));
