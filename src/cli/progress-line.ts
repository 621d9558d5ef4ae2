import type { OnProgress } from "../indexing/update-texts.ts";

const units = { parsing: "texts", encoding: "paragraphs", linking: "vectors" } as const;

/** "encoding 120 of 1,000 paragraphs, 40 a second, 22 s left" */
export function progressLine({ stage, done, of, begun, seconds }: Parameters<OnProgress>[0]): string {
  const pace = (done - begun) / Math.max(seconds, 0.001);
  const count = (number: number) => number.toLocaleString("en");
  const left =
    pace > 0 ? `, ${count(Math.round(pace))} a second, ${count(Math.ceil((of - done) / pace))} s left` : "";
  return `${stage} ${count(done)} of ${count(of)} ${units[stage]}${left}`;
}
