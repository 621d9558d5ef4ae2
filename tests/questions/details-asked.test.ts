import { describe, expect, it } from "vitest";
import type { Detail } from "../../src/domain/claims.ts";
import { detailsAsked } from "../../src/questions/details-asked.ts";

describe("a question for a detail", () => {
  it.each<[string, readonly Detail[]]>([
    ["In which month does the workshop open?", ["time"]],
    ["When was the bridge opened and in what town?", ["time", "place"]],
    ["How often must the panel meet?", ["frequency"]],
    ["By what time is it to be ready?", ["time"]],
    ["How long will the observers remain?", ["duration"]],
    ["What portion of the harbours is silted up?", ["share"]],
    ["How much money is set aside?", ["amount"]],
    ["What was the first regatta called?", ["name"]],
    ["Which committee audits the lighthouse fund?", ["body"]],
    ["Which resolution founded the observatory?", ["document"]],
    ["Who foots the bill?", ["payer"]],
    ["Who will host the regatta?", ["host"]],
    ["Ceiling for divers, please", ["number"]],
    ["Which troop strength is authorised?", ["number"]],
    ["Who presides over the panel?", ["holder"]],
    ["Who is the other co-chair?", ["other-holder"]],
    ["Who are its members?", ["person"]],
    ["Which countries border the lake?", ["country"]],
    ["On what article does that rest?", ["article"]],
    ["What penalties await polluters?", ["punishment"]],
    ["What do its recommendations say?", ["findings"]],
    ["What does the agreement with the museum provide?", ["agreed"]],
    ["And what have the two agreed on?", ["agreed"]],
    ["Who heads it, the mayor and who else?", ["other-holder"]],
  ])("%s", (question, details) => {
    expect(detailsAsked(question)).toEqual(details);
  });

  it.each([
    "Which countries are urged to report?",
    "Since when can the Council do that?",
    "What does OP 4 say?",
    "Who is asked to pay?",
    "Which article bans dynamite?",
    "How many Assembly resolutions does it recall?",
    "What does the resolution say?",
  ])("is not: %s", (question) => {
    expect(detailsAsked(question)).toEqual([]);
  });
});
