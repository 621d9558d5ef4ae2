import type { DraftStatement } from "../../domain/statements.ts";

/** Each sentence once; one that opens a list that was told above already opens none. */
export function withoutRepeats(composed: readonly DraftStatement[]): DraftStatement[] {
  const told = new Set<string>();
  const once = composed.filter((statement) => {
    const saying = sayingOf(statement);
    const isNew = !told.has(saying);
    told.add(saying);
    return isNew;
  });
  return once.map((statement, at) =>
    statement.text.endsWith(":") && !isWithin(once[at + 1], statement)
      ? { ...statement, text: statement.text.replace(/:$/, ".") }
      : statement,
  );
}

function sayingOf({ text, citations }: DraftStatement): string {
  return `${text} ${citations.map(({ resolution, unit }) => `${resolution}#${unit}`).join(" ")}`;
}

function isWithin(item: DraftStatement | undefined, { citations: [list] }: DraftStatement): boolean {
  const [first] = item?.citations ?? [];
  if (!first || !list || first.resolution !== list.resolution) return false;
  return first.unit === list.unit || first.unit.startsWith(`${list.unit}.`);
}
