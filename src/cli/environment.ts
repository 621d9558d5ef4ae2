import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { packageRoot } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import { readFileBounded } from "./read-file.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Names a file of variables, written as in `.env.example`; without it the project's own `.env` is read, where there is one. */
const fileVariable = "OPCITE_ENV_FILE";

/**
 * The process's environment, and behind it what a file adds. Never the `.env` of the folder that somebody happens to be in, which
 * may be a stranger's; and whatever file it is, it cannot have a key of the environment sent to an address of its own.
 *
 * @throws ExpectedError `config-invalid`, `document-unreadable`
 */
export function withEnvironmentFile(environment: Environment): Environment {
  const file = environment[fileVariable] || join(packageRoot, ".env");
  if (!environment[fileVariable] && !existsSync(file)) return environment;
  const added = parseEnv(Buffer.from(readFileBounded(file)).toString("utf8"));
  if (environment.OPENAI_API_KEY && added.OPENAI_BASE_URL && environment.OPENAI_BASE_URL === undefined) {
    const message = `OPENAI_BASE_URL stands in ${file} and OPENAI_API_KEY in the environment: give both in one place, so that no file sends your key elsewhere.`;
    throw new ExpectedError("config-invalid", message);
  }
  return { ...added, ...environment };
}
