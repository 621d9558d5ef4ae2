import type { Command } from "commander";
import type { AskFilters, Years } from "../domain/resolution.ts";
import { organIds, paragraphKinds, readYears, statuses } from "../domain/resolution.ts";
import { InvalidArgumentError, Option } from "./commander.ts";

/** Where to look, and in which language to answer. */
export interface AskingOptions extends AskFilters {
  readonly resolution?: string;
  /** In English: "French". */
  readonly language?: string;
}

export function addAskingOptions(command: Command): Command {
  return addResolutionFilters(command.option("--resolution <id>", "look in this resolution only"))
    .addOption(new Option("--kind <kind>", "only paragraphs of this kind").choices(paragraphKinds))
    .option("--language <code>", "answer in this language (ar, fr, …): takes a language model", languageOf);
}

/** The options that narrow which resolutions are meant. */
export function addResolutionFilters(command: Command): Command {
  const statusWords = "only drafts, adopted texts, or those that do not tell";
  return command
    .addOption(new Option("--organ <organ>", "only resolutions of this organ").choices(organIds))
    .option("--year <years>", "only resolutions of this year, or of years such as 2010-2015", yearsOf)
    .addOption(new Option("--status <status>", statusWords).choices(statuses));
}

function languageOf(code: string): string {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const name = /^[a-z]{2,3}$/i.test(code) ? names.of(code) : undefined;
  if (!name) throw new InvalidArgumentError('It must be the code of a language: "fr", "ar".');
  return name;
}

function yearsOf(text: string): Years {
  const years = readYears(text);
  if (!years) throw new InvalidArgumentError('It must be a year ("2012") or years ("2010-2015").');
  return years;
}
