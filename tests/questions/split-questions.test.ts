import { describe, expect, it } from "vitest";
import { splitQuestions } from "../../src/questions/split-questions.ts";

const questionsIn = (turn: string) => splitQuestions(turn).questions;

describe("the questions in a turn", () => {
  it.each([
    ["what's the title + how many annexes + who pays", ["what's the title", "how many annexes", "who pays"]],
    [
      "Two things: (1) who reviews the treaty; (2) is there a fund?",
      ["who reviews the treaty", "is there a fund?"],
    ],
    ["I need 1) the title 2) the sponsor", ["the title", "the sponsor"]],
    ["Which items are a) short and b) binding?", ["Which items are a) short and b) binding?"]],
    ["a) organ b) number of footnotes", ["organ", "number of footnotes"]],
    [
      "Firstly what is decided, secondly who is thanked, and lastly when it ends.",
      ["what is decided", "who is thanked", "when it ends."],
    ],
    [
      "My club of rowers meets tonight and I need a summary of all nine action points. Many thanks indeed!",
      ["My club of rowers meets tonight and I need a summary of all nine action points."],
    ],
    ["First, who is urged? Second, who is invited?", ["who is urged?", "who is invited?"]],
    ["What do farmers stand to lose, does the text say?", ["What do farmers stand to lose"]],
    ["Who is urged? Which session?", ["Who is urged?", "Which session?"]],
    ["Does it mention seeds, and if so where?", ["Does it mention seeds, and if so where?"]],
    ["On refugees, what is asked and of whom?", ["On refugees, what is asked and of whom?"]],
    ["What do 5 (a) and (b) ask for?", ["What do 5 (a) and (b) ask for?"]],
    [
      "Which paragraphs turn to farmers and which to millers?",
      ["Which paragraphs turn to farmers", "Which paragraphs turn to millers?"],
    ],
    [
      "Although fields are different, what does OP 8 want?",
      ["Although fields are different, what does OP 8 want?"],
    ],
    [
      "Does it (a) found a panel, (b) bind anybody, or (c) end a war?",
      ["Does it found a panel", "Does it bind anybody", "Does it end a war?"],
    ],
    ["I'd like (i) the longest clause; (ii) what is urged", ["the longest clause", "what is urged"]],
    ["What do paragraphs 5 (a) and 6 (b) say?", ["What do paragraphs 5 (a) and 6 (b) say?"]],
    [
      "Summarise the text, then tell me what it says on boats, and quote paragraph 3",
      ["Summarise the text", "what it says on boats", "quote paragraph 3"],
    ],
    ["Tell me whether the Board is asked anything", ["is the Board asked anything"]],
    ["WHO PAYS!!! AND UNTIL WHEN???", ["WHO PAYS!!!", "AND UNTIL WHEN???"]],
  ])("%s", (turn, questions) => {
    expect(questionsIn(turn)).toEqual(questions);
  });

  it.each([
    ["Quick one: is it adopted?", "is it adopted?"],
    ["One thing I never understood - who set up the panel?", "who set up the panel?"],
    ["For our minister: which bodies are urged?", "which bodies are urged?"],
    ["Ok thanks! One more: who hosted the seminar?", "who hosted the seminar?"],
    ["The fund is voluntary, isn't it?", "The fund is voluntary"],
    ["True or false: it founds a new commission.", "it founds a new commission."],
    ["Can I safely write in my column that OP 3 bans whaling?", "OP 3 bans whaling?"],
    ["Is it fair to say that the fund is voluntary?", "the fund is voluntary?"],
    ["The panel is new – please confirm so I can put it in my note.", "The panel is new"],
    ["Did the Congress found the panel, as one textbook has it?", "Did the Congress found the panel"],
    ["We're told paragraph 10 bans whaling. Is that so?", "paragraph 10 bans whaling."],
    ["Our lawyer claims that paragraph 10 bans whaling. Is she right?", "paragraph 10 bans whaling."],
    ["My chief says OP 3 bans whaling. Right or wrong?", "OP 3 bans whaling."],
    ["The fund is voluntary. Is my colleague mistaken?", "The fund is voluntary."],
    ["My understanding is that OP 3 bans whaling. Confirm or correct", "OP 3 bans whaling."],
    ["Am I right that OP 3 bans whaling?", "OP 3 bans whaling?"],
    ["Rumour has it that the Assembly voted. Confirm?", "the Assembly voted"],
    ["My neighbour says that paragraph 2 bans whaling, true?", "paragraph 2 bans whaling"],
    ["Ambassador speaks on looted art this afternoon. What is put to States?", "What is put to States?"],
    ["Set an alarm for me: at what meeting will it be presented?", "at what meeting will it be presented?"],
    [
      "Whose task is clearing mines? Every State's, or only the donors'?",
      "Whose task is clearing mines, Every State's, or only the donors'?",
    ],
    ["and the one about cars, which year?", "and the one about cars, which year?"],
    ["I was told by a friend that seeds are mentioned. Is that so?", "seeds are mentioned."],
    [
      "Dear Madam, I have been here for a week only and would be infinitely obliged to you, and my chief as well, if you could indicate to me which treaties the parties should ratify. With the assurances of my consideration. Kind regards, Ben",
      "which treaties the parties should ratify.",
    ],
    [
      "Hello, our class is doing a project on rivers, which is fun, so could you tell me, please, whether dams are mentioned? Have a lovely day!",
      "dams are mentioned?",
    ],
    ["Sorry to bother you again. What does OP 3 ask, please? No rush.", "What does OP 3 ask"],
    ["who pays for the forum, i am already on the train", "who pays for the forum"],
    [
      "With reference to paragraph 4, kindly clarify who reports.",
      "With reference to paragraph 4, who reports.",
    ],
  ])("without what is said around them: %s", (turn, question) => {
    expect(questionsIn(turn)).toEqual([question]);
  });

  it("leaves out what only tells something, and keeps it as a remark", () => {
    expect(splitQuestions("Paragraph 7 looks weak to us. How does it compare with paragraph 9?")).toEqual({
      remarks: ["Paragraph 7 looks weak to us."],
      questions: ["How does it compare with paragraph 9?"],
    });
  });
});
