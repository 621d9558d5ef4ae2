import { escapeHtml } from "../../src/http/html.ts";
import type { MetricName } from "../metric-table.ts";
import { metrics } from "../metric-table.ts";
import type { Measured } from "../summarize.ts";

/** ".953" for shares, "3" for counts. */
export function formatValue(metric: MetricName, value: number): string {
  const digits = { sum: 0, median: 0, mean: 3 }[metrics[metric].over];
  return value.toFixed(digits);
}

/** "0.953 [0.921, 0.980]". */
export function formatMeasured(metric: MetricName, { value, interval }: Measured): string {
  const range = interval
    ? ` [${formatValue(metric, interval.low)}, ${formatValue(metric, interval.high)}]`
    : "";
  return formatValue(metric, value) + range;
}

/** The same for XML, without the control characters that it cannot hold. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ""));
}
