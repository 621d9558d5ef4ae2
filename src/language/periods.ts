import { isCardinal, numberOf } from "./numerals.ts";

/** A spell of time as it is said ("two years"), and how long that is: two years are twenty-four months. */
interface Period {
  readonly printed: string;
  readonly length: string;
}

const lengths: Readonly<Record<string, readonly [number, string]>> = {
  year: [12, "months"],
  month: [1, "months"],
  week: [7, "days"],
  day: [1, "days"],
};
const period = /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]+)[ -](year|month|week|day)s?(?![\p{L}\p{N}])/giu;

export function periodsIn(text: string): Period[] {
  return [...text.matchAll(period)].flatMap(([printed, count = "", unit = ""]) => {
    const [scale, of] = lengths[unit.toLowerCase()] ?? [];
    const many = isCardinal(count.toLowerCase()) ? numberOf(count) : undefined;
    return scale === undefined || many === undefined ? [] : [{ printed, length: `${many * scale} ${of}` }];
  });
}
