import { expect, it } from "vitest";
import { createAnswerPrinter } from "../../src/cli/answer-printer.ts";
import { answerOf } from "../support/scripted-conversation.ts";

it("prints the nearest paragraphs by the names that readers know them by", () => {
  const notes: string[] = [];
  const print = createAnswerPrinter({
    environment: {},
    colours: false,
    columns: 80,
    write: () => {},
    note: (line) => notes.push(line),
    progress: () => {},
    readInput: async () => "",
    readLines: async function* () {},
    isRead: false,
  });
  const answer = answerOf([], { outcome: "not-in-the-text", answer: "No.", nearest: ["op4.a", "lamps#pp2"] });
  print({ type: "answer-end", ...answer });
  expect(notes[0]).toBe("Nearest in the text: OP 4 (a), lamps, PP 2.");
});
