import type { Act, Deadline } from "../../domain/acts.ts";
import { actsOf } from "../../domain/counting.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Resolution } from "../../domain/resolution.ts";

const measures = ["date", "session", "term"] as const;

/** Deadlines that can be put in order: dates; sessions of one body, since no text tells when they are; the rest in the order of the text. */
export interface TimeLine {
  readonly name: string;
  readonly measure: (typeof measures)[number];
  /** The earliest first. */
  readonly points: readonly TimePoint[];
}

interface TimePoint {
  readonly act: Act;
  readonly printed: string;
  /** A year with its fraction, or the number of a session; null for a term. */
  readonly at: number | null;
}

export function timeLinesOf(resolution: Resolution): TimeLine[] {
  const measured = actsOf(resolution).flatMap((act) => (act.deadline ? [measure(act, act.deadline)] : []));
  const lines = [...groupBy(measured, ({ line }) => line).values()].map((points) => ({
    name: points[0].name,
    measure: points[0].measure,
    points: points.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)),
  }));
  return measures.flatMap((measure) => lines.filter((line) => line.measure === measure));
}

function measure(act: Act, { printed, session }: Deadline) {
  const point = { act, printed };
  if (session !== undefined) {
    const name = act.forum
      ? `Sessions of ${act.forum.printed}`
      : "Sessions, of which body the paragraph tells";
    return { ...point, at: session, measure: "session" as const, line: `session ${act.forum?.id}`, name };
  }
  const at = yearOf(printed);
  return at === null
    ? { ...point, at, measure: "term" as const, line: "term", name: "Terms and periods" }
    : { ...point, at, measure: "date" as const, line: "date", name: "Dates" };
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
const date = new RegExp(`(?:(?:(\\d{1,2}) )?(${months.join("|")}) )?\\b((?:19|20)\\d\\d)\\b`);

/** Where a printed date stands: 2006.46 for "15 June 2006"; of a month or a year alone its end. Null without a year. */
export function yearOf(printed: string): number | null {
  const [, day = 31, month = "December", year] = date.exec(printed) ?? [];
  return year === undefined ? null : Number(year) + (months.indexOf(month) + (Number(day) - 0.5) / 31) / 12;
}
