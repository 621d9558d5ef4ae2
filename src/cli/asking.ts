import { type Command, InvalidArgumentError } from "commander";
import type { AskRequest } from "../ask.ts";
import type { AskFilters } from "../domain/filters.ts";
import { addAskFilters } from "./filter-options.ts";

/** Where to look, and in which language to answer. */
export interface AskingOptions extends AskFilters {
  readonly resolution?: string;
  /** In English: "French". */
  readonly language?: string;
}

export function addAskingOptions(command: Command): Command {
  return addAskFilters(command.option("--resolution <id>", "look in this resolution only")).option(
    "--language <code>",
    "answer in this language (ar, fr, …): takes a language model",
    languageOf,
  );
}

export function placeOf({
  resolution,
  organ,
  year,
  status,
  kind,
}: AskingOptions): Omit<AskRequest, "messages"> {
  const filters: AskFilters = {
    ...(organ && { organ }),
    ...(year && { year }),
    ...(status && { status }),
    ...(kind && { kind }),
  };
  return { filters, ...(resolution && { resolution }) };
}

/** The question as one would ask for the language. */
export function inLanguage(question: string, { language }: AskingOptions): string {
  return language ? `${question} (in ${language})` : question;
}

function languageOf(code: string): string {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const name = /^[a-z]{2,3}$/i.test(code) ? names.of(code) : undefined;
  if (!name) throw new InvalidArgumentError('It must be the code of a language: "fr", "ar".');
  return name;
}
