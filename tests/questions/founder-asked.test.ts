import { describe, expect, it } from "vitest";
import { findActors } from "../../src/language/find-actors.ts";
import { founderAsked } from "../../src/questions/founder-asked.ts";

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
    ["Who funds the task force?", undefined],
    ["What are the institutes of the programme asked to do?", undefined],
    ["What is the task force that was established for?", undefined],
  ])("%s", (question, founder) => {
    const asked = founderAsked(question, findActors(question));
    expect(typeof asked === "object" ? asked.id : asked).toBe(founder);
  });
});
