import { z } from "zod";
import { organIds, paragraphKinds, readYears, statuses } from "../domain/filters.ts";

const latest = 9999;
const year = z.number().int().min(1).max(latest);

const years = z.union([
  year.transform((only) => ({ from: only, to: only })),
  z
    .strictObject({ from: year, to: year })
    .refine(({ from, to }) => from <= to, "the first year must not be later than the last"),
]);

/** "2012", "2010-2015" */
const writtenYears = z.string().transform((text, context) => {
  const read = readYears(text);
  if (read) return read;
  context.addIssue({ code: "custom", message: 'must be a year ("2012") or years ("2010-2015")' });
  return z.NEVER;
});

const organ = z.enum(organIds).exactOptional();
const status = z.enum(statuses).exactOptional();

/** `filters` of a question. */
export const askFiltersShape = z.strictObject({
  organ,
  year: years.exactOptional(),
  status,
  kind: z.enum(paragraphKinds).exactOptional(),
});

/** The parameters of `GET /api/resolutions`. */
export const resolutionFiltersShape = z.object({ organ, year: writtenYears.exactOptional(), status });
