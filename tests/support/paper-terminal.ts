import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal that keeps what is written to it. */
interface PaperTerminal extends Terminal {
  readonly written: () => string;
  readonly notes: readonly string[];
}

export function paperTerminal({ colours = false, columns = 120 } = {}): PaperTerminal {
  let out = "";
  const notes: string[] = [];
  return {
    environment: {},
    isRead: colours,
    colours,
    columns,
    write: (text) => {
      out += text;
    },
    note: (line) => notes.push(line),
    progress: () => {},
    readInput: async () => "",
    readLines: async function* () {},
    written: () => out,
    notes,
  };
}
