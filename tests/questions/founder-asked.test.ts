import { describe, expect, it } from "vitest";
import { findActors } from "../../src/language/find-actors.ts";
import { founderAsked } from "../../src/questions/founder-asked.ts";
import { withoutFoundingIdioms } from "../../src/questions/founding-idioms.ts";

describe("everyday words for setting something up", () => {
  it.each([
    ["Does the fund owe its existence to this text?", "Does the fund owe its existence to this text?"],
    ["The fund owes its existence to this text", "The fund was created by this text"],
    ["Is the panel the brainchild of UNEP?", "Is the panel created by UNEP?"],
    ["The group was the Council's creation", "The group was created by the Council"],
    ["The mechanism is now up and running", "The mechanism has been created"],
    ["It came into being through the Salvador Declaration", "It was created by the Salvador Declaration"],
  ])("%s", (said, plain) => {
    expect(withoutFoundingIdioms(said)).toBe(plain);
  });
});

describe("who set something up, by a question", () => {
  it.each([
    ["Does the draft create a fund?", "text"],
    ["So it actually sets up a working group?", "text"],
    ["Is a mechanism established by this resolution?", "text"],
    ["Who founded the panel?", "anybody"],
    ["Which body has set up the task force?", "anybody"],
    ["Did the General Assembly establish the group?", "ga"],
    ["the task force the Secretary-General created", "secretary-general"],
    ["Was the group set up by ECOSOC?", "ecosoc"],
    ["UNODC's Executive Director created the task force", "unodc"],
    ["The panel was created by this very resolution", "text"],
    ["Which paragraph sets up the fund?", "text"],
    ["Who sits on the panel that the draft is setting up?", "text"],
    ["The review mechanism has finally been launched", "somebody"],
    ["When was the review mechanism established?", "somebody"],
    ["So at Nairobi they founded a network?", "somebody"],
    ["Did the Congress in Cairo decide to convene the experts?", "somebody"],
    ["In Cairo the Water Congress convened the study group", "somebody"],
    ["Why was it set up?", "somebody"],
    ["When was UNODC set up?", undefined],
    ["By when should UNODC set up the group?", undefined],
    ["Who funds the task force?", undefined],
    ["What are the institutes of the programme asked to do?", undefined],
    ["What is the task force that was established for?", undefined],
  ])("%s", (question, founder) => {
    const asked = founderAsked(question, findActors(question));
    expect(typeof asked === "object" ? asked.id : asked).toBe(founder);
  });
});
