import { type Command, InvalidArgumentError, Option } from "commander";
import { organIds, paragraphKinds, readYears, statuses, type Years } from "../domain/filters.ts";

/** The options that narrow which resolutions are meant. */
export function addResolutionFilters(command: Command): Command {
  return command
    .addOption(new Option("--organ <organ>", "only resolutions of this organ").choices(organIds))
    .option("--year <years>", "only resolutions of this year, or of years such as 2010-2015", yearsOf)
    .addOption(new Option("--status <status>", "only drafts, or adopted texts").choices(statuses));
}

/** The same, and the kind of paragraph to look in. */
export function addAskFilters(command: Command): Command {
  return addResolutionFilters(command).addOption(
    new Option("--kind <kind>", "only paragraphs of this kind").choices(paragraphKinds),
  );
}

function yearsOf(text: string): Years {
  const years = readYears(text);
  if (!years) throw new InvalidArgumentError('It must be a year ("2012") or years ("2010-2015").');
  return years;
}
