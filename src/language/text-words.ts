import { askingVocabulary } from "./question-words.ts";
import { speakingParticiples, speakingVerbs } from "./speaking-verbs.ts";
import { tokenize } from "./tokenizer.ts";

/** Words for what a text is made of and what becomes of it, with which a sentence can say that something is there or not. */
const ofStructure = `nothing nobody none nowhere deadline date session amount money sum figure percentage search searched loaded
  tabled sponsor sponsors title symbol status draft version counterpart place dropped removed new
  head once twice time times opening openings beginning moved unchanged reworded capitals annex annexes sub-paragraph sub-paragraphs acts organ body name
  instead anything anybody somebody something subject topic force sentence
  custom bare number none another asked told addressed gives states contains carries speaks of its own longest shortest words either neither nor together here`;

/** The stems of all words that say nothing about a subject. */
export const wordsOfText: ReadonlySet<string> = new Set(
  tokenize([...askingVocabulary, ...speakingVerbs, ...speakingParticiples, ofStructure].join(" ")).map(
    ({ term }) => term,
  ),
);
