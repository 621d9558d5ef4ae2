import { type AnswerCells, cellsOf } from "./answer-cells.ts";
import { native } from "./native.ts";
import type { Transcript } from "./transcript.ts";
import type { Words } from "./words.ts";

/** The conversation in Markdown, its citations as footnotes. */
export function toMarkdown(
  title: string,
  remark: string,
  words: Words,
  { entries, notes }: Transcript,
): string {
  const blocks = [`# ${escapeMarkdown(title)}`, escapeMarkdown(remark)];
  for (const { question, table, sentences } of entries) {
    native.push(blocks, `## ${escapeMarkdown(question)}`);
    if (table) native.push(blocks, ...tableBlocks(cellsOf(table, words)));
    for (const { text, notes: numbers } of sentences) {
      const marks = native.join(
        native.map(numbers, (number) => `[^${number}]`),
        "",
      );
      native.push(blocks, escapeMarkdown(text) + marks);
    }
  }
  const endnotes = native.map(
    notes,
    ({ label, quote, address }, index) =>
      `[^${index + 1}]: ${escapeMarkdown(label)}: “${escapeMarkdown(quote)}” <${address}>`,
  );
  return `${native.join([...blocks, ...endnotes], "\n\n")}\n`;
}

function tableBlocks({ caption, heads, groups }: AnswerCells): [string, string] {
  const line = (cells: readonly string[]) => `| ${native.join(native.map(cells, escapeMarkdown), " | ")} |`;
  const lines = [
    line(heads),
    `|${native.join(
      native.map(heads, () => " --- |"),
      "",
    )}`,
  ];
  for (const { name, rows } of groups)
    native.push(lines, ...native.map(rows, ({ row, cells }) => line([name, row.label, ...cells])));
  return [escapeMarkdown(caption), native.join(lines, "\n")];
}

/** One line of words that Markdown shows as they are. */
export function escapeMarkdown(text: string): string {
  const line = native.trim(native.replace(text, /\s+/g, " "));
  const plain = native.replace(line, /[\\`*_[\]<>#|~&$!]/g, "\\$&");
  const notBullet = native.replace(plain, /^[-+=]/, "\\$&");
  return native.replace(notBullet, /^(\d+)([.)])/, "$1\\$2");
}

/** The sentences of one answer for the clipboard: plain text, each with its labels and then the quotes. */
export function toPlainText({ entries, notes }: Transcript): string {
  const lines: string[] = [];
  for (const { question, sentences } of entries) {
    native.push(lines, question, "");
    for (const { text, notes: numbers } of sentences) {
      const marks = native.join(
        native.map(numbers, (number) => ` [${number}]`),
        "",
      );
      native.push(lines, text + marks);
    }
  }
  const endnotes = native.map(
    notes,
    ({ label, quote, address }, index) => `[${index + 1}] ${label}: “${quote}” ${address}`,
  );
  return native.join(notes.length > 0 ? [...lines, "", ...endnotes] : lines, "\n");
}
