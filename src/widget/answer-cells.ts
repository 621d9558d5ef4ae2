import type { AnswerTable, TableRow } from "../domain/answers.ts";
import { native } from "./native.ts";
import { withNumber } from "./view-context.ts";
import type { Words } from "./words.ts";

/** A table as readers see it, on the screen and on paper. */
export interface AnswerCells {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Rows of one text stand together. */
  readonly groups: readonly CellGroup[];
}

interface CellGroup {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly { readonly row: TableRow; readonly cells: readonly string[] }[];
}

/** Where, who is asked and how, the words, and by when; without what the question does not ask for. */
export function cellsOf({ columns, rows, found, searched }: AnswerTable, words: Words): AnswerCells {
  const shows = (name: AnswerTable["columns"][number]) =>
    native.filter(columns, (each) => each === name).length > 0;
  const [showsActs, showsDeadlines] = [shows("verb"), shows("deadline")];
  const pick = (act: string, deadline: string, text: string) => [
    ...(showsActs ? [act] : []),
    ...(showsDeadlines ? [deadline] : []),
    text,
  ];
  const groups = new Map<string, CellGroup>();
  for (const row of rows) {
    const { id, symbol, title, status } = row.resolution;
    const draft = status === "draft" ? ` (${words.isDraft})` : "";
    const group = groups.get(id) ?? { name: (symbol ?? title) + draft, title: symbol ? title : "", rows: [] };
    const cells = pick(actOf(row), row.deadline ?? "–", row.text);
    groups.set(id, { ...group, rows: [...group.rows, { row, cells }] });
  }
  return {
    caption: native.replace(withNumber(words.found, found), "{m}", String(searched)),
    heads: [words.resolution, words.place, ...pick(words.act, words.byWhen, words.quoted)],
    groups: [...groups.values()],
  };
}

/** "Requests the Secretary-General" */
function actOf({ verb, addressees }: TableRow): string {
  const whom = native.join(
    native.map(addressees, ({ printed }) => printed),
    ", ",
  );
  return native.trim(`${verb ?? ""} ${whom}`);
}
