import type { SizeRow } from "./one-size.ts";

interface Curve {
  readonly label: string;
  readonly colour: string;
  readonly of: (row: SizeRow) => number;
}

const times: readonly Curve[] = [
  { label: "retrieval, p50", colour: "#0b5cad", of: ({ retrievalMs }) => retrievalMs },
  { label: "words and acts", colour: "#1b8a5a", of: ({ wordsMs }) => wordsMs },
  { label: "FTS5 alone", colour: "#b5651d", of: ({ fullTextMs }) => fullTextMs },
  { label: "MiniSearch alone", colour: "#8e3b8e", of: ({ miniSearchMs }) => miniSearchMs },
];
const memory: readonly Curve[] = [
  { label: "server, asked", colour: "#0b5cad", of: ({ askedMb }) => askedMb },
  { label: "server, ready", colour: "#1b8a5a", of: ({ readyMb }) => readyMb },
  { label: "MiniSearch alone", colour: "#8e3b8e", of: ({ miniSearchMb }) => miniSearchMb },
];

const width = 460;
const height = 300;
const margin = { left: 56, right: 120, top: 34, bottom: 40 };

/** Time and memory by the number of texts as an SVG of two charts, both axes logarithmic. */
export function drawGrowth(rows: readonly SizeRow[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${height}" font-family="sans-serif" font-size="11">`,
    "<title>Time of a question and memory, by the number of texts</title>",
    `<rect width="100%" height="100%" fill="#fff"/>`,
    chart("Time of a question, ms", rows, times, 0),
    chart("Memory, MB", rows, memory, width),
    "</svg>\n",
  ].join("\n");
}

function chart(title: string, rows: readonly SizeRow[], curves: readonly Curve[], left: number): string {
  const values = rows.flatMap((row) => curves.map(({ of }) => of(row)));
  const x = scale(
    rows.map(({ texts }) => texts),
    margin.left,
    width - margin.right,
  );
  const y = scale(values, height - margin.bottom, margin.top);
  const last = rows.at(-1);
  return [
    `<g transform="translate(${left} 0)">`,
    `<text x="${margin.left}" y="18" font-size="13" font-weight="bold">${title}</text>`,
    ...rows.map(({ texts }) => axisLabel(x(texts), height - margin.bottom + 16, "middle", texts)),
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 6}" text-anchor="middle">texts</text>`,
    ...powersOfTen(values).map(
      (value) =>
        `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>` +
        axisLabel(margin.left - 6, y(value) + 4, "end", value),
    ),
    ...curves.map(
      ({ colour, of }) =>
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${rows
          .map((row) => `${x(row.texts)},${y(of(row))}`)
          .join(" ")}"/>`,
    ),
    ...(last ? labelsOf(curves, last, y) : []),
    "</g>",
  ].join("\n");
}

/** Beside the ends of the curves, one below the other where these are close. */
function labelsOf(curves: readonly Curve[], row: SizeRow, y: (value: number) => number): string[] {
  let lowest = 0;
  return curves
    .map((curve) => ({ ...curve, at: y(curve.of(row)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ label, colour, at }) => {
      lowest = Math.max(at + 4, lowest + 13);
      return `<text x="${width - margin.right + 6}" y="${lowest}" fill="${colour}">${label}</text>`;
    });
}

function axisLabel(x: number, y: number, anchor: string, value: number): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${value.toLocaleString("en")}</text>`;
}

/** Logarithmic, from the power of ten below the least value to the one above the greatest. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const powers = powersOfTen(values).map(Math.log10);
  const [low = 0, high = 1] = [powers[0], powers.at(-1)];
  return (value) =>
    Math.round(from + ((Math.log10(Math.max(value, 10 ** low)) - low) / (high - low)) * (to - from));
}

const least = 0.1;

function powersOfTen(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.max(least, Math.min(...values))));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}
