import type { Turn } from "../domain/answers.ts";
import { createAnswerPrinter } from "./answer-printer.ts";
import { type AskingOptions, addAskingOptions, inLanguage, placeOf } from "./asking.ts";
import { type AddCommand, openOpcite } from "./command.ts";

export const addChatCommand: AddCommand = (program, terminal) => {
  const command = program
    .command("chat")
    .description("Ask one question after the other, each with those before it in mind.");
  addAskingOptions(command).action(async (options: AskingOptions) => {
    const { ask } = await openOpcite(terminal);
    terminal.note("Ask. /new forgets what was said, /end or Ctrl+D ends.");
    let turns: readonly Turn[] = [];
    for await (const line of terminal.readLines("› ")) {
      const said = line.trim();
      if (said === "/end") return;
      if (said === "/new") turns = [];
      if (said === "" || said === "/new") continue;
      const messages: readonly Turn[] = [...turns, { role: "user", content: inLanguage(said, options) }];
      const print = createAnswerPrinter(terminal);
      for await (const event of ask({ messages, ...placeOf(options) })) {
        print(event);
        if (event.type === "answer-end") turns = [...messages, { role: "assistant", content: event.answer }];
      }
      terminal.write("\n");
    }
  });
};
