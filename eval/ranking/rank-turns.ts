import { readFileSync } from "node:fs";
import type { Passage, Turn } from "../../src/domain/answers.ts";
import { indexInMemory } from "../../src/indexing/memory-index.ts";
import type { Retrieval } from "../../src/ports.ts";
import { createPassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { readHeads } from "../../src/understanding/heads.ts";
import { createUnderstand } from "../../src/understanding/understand.ts";
import type { RankedQuestion } from "./judge.ts";
import type { ConversationTurn } from "./questions.ts";
import { idsOf, type RankDependencies } from "./rank-questions.ts";

/** Ranks turns as the product reads them: which turn leans on the one before, and what else a turn tells, it finds itself. */
export async function rankTurns(
  turns: readonly ConversationTurn[],
  { texts, encoder, weights, folder }: RankDependencies & { folder: string },
): Promise<RankedQuestion[]> {
  const ids = [...new Set(turns.map(({ resolution }) => resolution))];
  const index = indexInMemory(
    ids.flatMap((id) => texts.get(id) ?? []),
    encoder,
  );
  const heads = readHeads(readFileSync(`${folder}/heads.json`, "utf8"));
  const understand = createUnderstand({ encoder, library: index.library, heads });
  const retriever = createPassageRetriever({ index, encoder, weights });
  const ranked: RankedQuestion[] = [];
  for (const turn of turns) {
    const { readings } = await understand({ messages: messagesOf(turn), resolution: turn.resolution });
    const retrievals: Retrieval[] = [];
    for (const reading of readings) retrievals.push(await retriever.retrieve(reading));
    const passages = inTurn(retrievals.map((retrieval) => retrieval.passages));
    ranked.push({
      question: turn,
      ranking: [...new Set(idsOf(passages))],
      chosen: [...new Set(idsOf(passages.filter(({ answers }) => answers)))],
      presence: Math.max(...retrievals.map(({ presence }) => presence)),
      found: retrievals.some(({ found }) => found),
    });
  }
  return ranked;
}

/** What was answered is not known. */
function messagesOf({ before, typed }: ConversationTurn): Turn[] {
  const earlier = before.flatMap((content): Turn[] => [
    { role: "user", content },
    { role: "assistant", content: "" },
  ]);
  return [...earlier, { role: "user", content: typed }];
}

/** The best of each question in a turn, then the second best of each. */
function inTurn(lists: readonly (readonly Passage[])[]): Passage[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
