/** Prints the same text in another way; null where the text does not have what would change. */
type Layout = (text: string) => string | null;

const isRule = (line: string): boolean => /^\s*_{5,}\s*$/.test(line);
const isBlank = (line: string): boolean => line.trim() === "";
const number = /^(\s*\d{1,3}\.)\s*$/;
const numbered = /^(\s*\d{1,3})\.(\s+)(?=[\p{Lu}“"])/u;
const pageNumber =
  /^\s*(?:\d{1,2}\/\d{1,2}|(?:GE\.|V\.)?\d{2}-\d{5}\s*\d{0,3}(?:\/\d{1,3})?|\d{1,3}(?:\/\d{1,3})?\s*\d{2}-\d{5})\s*$/;
const longLine = 40;

/** Ways in which other sources print, and other programs extract, what stands in a PDF. */
export const layouts: Readonly<Record<string, Layout>> = {
  indented: (text) => byLine(text, (line) => (isBlank(line) ? line : `        ${line}`)),
  "blank line after every line": (text) => changed(text, text.split("\n").join("\n\n")),
  "no blank lines": (text) =>
    changed(
      text,
      text
        .split("\n")
        .filter((line) => !isBlank(line))
        .join("\n"),
    ),
  "one blank line instead of several": (text) => changed(text, text.replace(/\n(?:[^\S\n]*\n){2,}/g, "\n\n")),
  "every fifth blank line missing": (text) => changed(text, withoutEveryFifthBlank(text)),
  "numbers before their text": (text) => changed(text, withNumbersJoined(text)),
  "numbers alone on their line": (text) => changed(text, text.replace(new RegExp(numbered, "gmu"), "$1.\n")),
  "no space behind numbers": (text) =>
    changed(withNumbersJoined(text), withNumbersJoined(text).replace(new RegExp(numbered, "gmu"), "$1.")),
  "no dot behind numbers": (text) =>
    changed(withNumbersJoined(text), withNumbersJoined(text).replace(new RegExp(numbered, "gmu"), "$1 ")),
  "no page numbers": (text) => byLine(text, (line) => (pageNumber.test(line) ? null : line)),
  "no rules above notes": (text) => byLine(text, (line) => (isRule(line) ? null : line)),
  "lines of 60 characters": (text) => changed(text, rewrapped(text, 60)),
  "lines of 110 characters": (text) => changed(text, rewrapped(text, 110)),
  "a paragraph a line": (text) => changed(text, rewrapped(text, Number.POSITIVE_INFINITY)),
  "tabs for spaces behind numbers": (text) =>
    changed(text, withNumbersJoined(text).replace(new RegExp(numbered, "gmu"), "\t$1.\t")),
  "paragraphs run together": (text) => changed(text, withParagraphsRunTogether(text)),
  "form feeds between pages": (text) =>
    byLine(text, (line) => (pageNumber.test(line) ? `\f${line.trim()}` : line)),
  "a number missing": (text) => withoutNumber(text),
};

function changed(before: string, after: string): string | null {
  return after === before ? null : after;
}

function byLine(text: string, change: (line: string) => string | null): string | null {
  const lines = text.split("\n").map(change);
  return changed(text, lines.filter((line) => line !== null).join("\n"));
}

function withoutEveryFifthBlank(text: string): string {
  let blanks = 0;
  return text.replace(/\n[^\S\n]*(?=\n)/g, (blank) => {
    blanks += 1;
    return blanks % 5 === 0 ? "" : blank;
  });
}

function withNumbersJoined(text: string): string {
  const lines = text.split("\n");
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const label = number.exec(lines[at] ?? "")?.[1];
    const next = lines[at + 1];
    if (label !== undefined && next !== undefined && /^\s*[\p{Lu}“"]/u.test(next)) {
      joined.push(`${label} ${next.trimStart()}`);
      at += 1;
    } else joined.push(lines[at] ?? "");
  }
  return joined.join("\n");
}

/** Fills the lines of every block of running text anew; labels, headings and page furniture stay. */
function rewrapped(text: string, width: number): string {
  const lines: string[] = [];
  let block: string[] = [];
  const flush = (): void => {
    const isRunning = block.length > 1 && block.slice(0, -1).every((line) => line.trim().length >= longLine);
    lines.push(...(isRunning ? fill(joinLines(block), width) : block));
    block = [];
  };
  for (const line of text.split("\n")) {
    if (isBlank(line) || isRule(line) || pageNumber.test(line) || /^[A-Z]{1,4}\/\S+$/.test(line.trim())) {
      flush();
      lines.push(line);
    } else block.push(line);
  }
  flush();
  return lines.join("\n");
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => (/\S[-/–—]$/.test(text) ? text + line : `${text} ${line}`));
}

function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Every third numbered paragraph goes on in the line of the one before. */
function withParagraphsRunTogether(text: string): string {
  let times = 0;
  return withNumbersJoined(text).replace(
    /([;.])\s*\n(?:[^\S\n]*\n)*(?=\s*\d{1,3}\.\s+\p{Lu})/gu,
    (gap, mark: string) => {
      times += 1;
      return times % 3 === 0 ? `${mark} ` : gap;
    },
  );
}

function withoutNumber(text: string): string | null {
  const joined = withNumbersJoined(text);
  return changed(joined, joined.replace(/^\s*3\.\s+(?=\p{Lu})/mu, ""));
}
