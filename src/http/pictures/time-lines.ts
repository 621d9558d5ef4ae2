import type { Act, Deadline } from "../../domain/acts.ts";
import { actsOf } from "../../domain/counting.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Resolution } from "../../domain/resolution.ts";

const measures = ["date", "session", "term"] as const;

/** Deadlines that can be put in order: dates; sessions of one body, since no text tells when they are; the rest in the order of the text. */
export interface TimeLine {
  readonly measure: (typeof measures)[number];
  /** Whose sessions, as it is printed, where the text tells. */
  readonly body: string | undefined;
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
    measure: points[0].measure,
    body: points[0].body,
    points: points.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)),
  }));
  return measures.flatMap((measure) => lines.filter((line) => line.measure === measure));
}

function measure(act: Act, { printed, session }: Deadline) {
  if (session !== undefined) {
    const { id, printed: body } = act.forum ?? {};
    return { act, printed, at: session, measure: "session" as const, line: `session ${id}`, body };
  }
  const at = yearOf(printed);
  const measure = at === null ? ("term" as const) : ("date" as const);
  return { act, printed, at, measure, line: measure, body: undefined };
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
