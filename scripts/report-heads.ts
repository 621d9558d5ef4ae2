import { kindOfLabel, type Label } from "../src/domain/reading.ts";
import { type Head, type Heads, likeliest, probabilities } from "../src/understanding/heads.ts";
import { allowedOf, classesOf, type Name, type Placed } from "./fit-softmax-heads.ts";

function share(right: readonly boolean[]): string {
  const hits = right.filter(Boolean).length;
  return `${right.length === 0 ? "–" : ((100 * hits) / right.length).toFixed(1)} % of ${right.length}`;
}

/** How often the heads are right about examples that they have not seen, line by line. */
export function report(heads: Heads, held: readonly Placed[]): string {
  const lines: string[] = [];
  const groups = {
    "authors 5 and 15": "phrasings",
    "further authors": "further",
    "turns told by hand": "turns",
    "conversations 7 and 8": "conversations",
  };
  for (const [group, source] of Object.entries(groups)) {
    const of = held.filter((each) => each.heldOut && each.source === source);
    for (const name of Object.keys(classesOf) as Name[]) {
      const known = of.filter((each) => (allowedOf(name, each)?.length ?? 0) > 0);
      const right = known.map(
        (each) =>
          allowedOf(name, each)?.includes(likeliest(heads[name] as Head<string>, each.input)) === true,
      );
      if (known.length > 0) lines.push(`${group} · ${name}: ${share(right)}`);
    }
    lines.push(...kindsOf(heads, of, group));
  }
  return [...lines, ...yesNoOf(heads, held)].join("\n");
}

/** Of those told by hand how many are right; of the others that ask neither way how many are taken to ask whether something is there. */
function yesNoOf({ yesNo }: Heads, held: readonly Placed[]): string[] {
  const told = (each: Placed) => likeliest(yesNo, each.input);
  const byHand = held.filter(({ judgesYesNo }) => judgesYesNo);
  const neither = held.filter((each) => !each.judgesYesNo && each.yesNo?.join() === "no");
  return [
    `yesNo, told by hand: ${share(byHand.map((each) => each.yesNo?.includes(told(each)) === true))}`,
    `neither, taken for existence: ${share(neither.map((each) => told(each) === "existence"))}`,
    `neither, taken for yes or no: ${share(neither.map((each) => told(each) !== "no"))}`,
  ];
}

function kindsOf(heads: Heads, of: readonly Placed[], group: string): string[] {
  const known = of.filter(({ labels }) => (labels?.length ?? 0) > 0);
  const told = known.map(({ labels = [], input }) => {
    const [wanted] = labels.map((label) => kindOfLabel[label]);
    const sums = kindProbabilities(heads, input);
    const [kind, certainty] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
    return { wanted, kind, certainty };
  });
  const sure = told.filter(({ certainty }) => certainty > 0.7);
  const rows = [...new Set(told.map(({ wanted }) => wanted))].map((wanted) => {
    const those = told.filter((each) => each.wanted === wanted);
    return `  ${wanted}: recall ${share(those.map(({ kind }) => kind === wanted))}, precision ${share(told.filter(({ kind }) => kind === wanted).map((each) => each.wanted === wanted))}`;
  });
  return [
    `${group} · kind: ${share(told.map(({ wanted, kind }) => wanted === kind))}; surer than .7: ${share(sure.map(({ wanted, kind }) => wanted === kind))}`,
    ...rows,
  ];
}

function kindProbabilities({ label }: Heads, input: Float64Array): Map<string, number> {
  const sums = new Map<string, number>();
  probabilities(label, input).forEach((p, at) => {
    const kind = kindOfLabel[label.classes[at] as Label];
    sums.set(kind, (sums.get(kind) ?? 0) + p);
  });
  return sums;
}
