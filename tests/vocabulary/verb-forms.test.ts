import { describe, expect, it } from "vitest";
import { forces } from "../../src/domain/acts.ts";
import { ownVerbs } from "../../src/parsing/act-boundaries.ts";
import { participleOpenings } from "../../src/parsing/parse-participles.ts";
import { actionVerbs, openingOnly, preambularOpenings } from "../../src/vocabulary/act-words.ts";
import { inflect, verbsOfWord } from "../../src/vocabulary/verb-forms.ts";
import { wordsOf } from "../../src/vocabulary/words.ts";

describe("inflected forms", () => {
  const forms: [verb: string, present: string, participle: string, past: string][] = [
    ["request", "requests", "requesting", "requested"],
    ["urge", "urges", "urging", "urged"],
    ["stress", "stresses", "stressing", "stressed"],
    ["clarify", "clarifies", "clarifying", "clarified"],
    ["take", "takes", "taking", "took"],
    ["bear", "bears", "bearing", "bore"],
    ["commit", "commits", "committing", "committed"],
    ["submit", "submits", "submitting", "submitted"],
    ["agree", "agrees", "agreeing", "agreed"],
    ["be", "is", "being", "was"],
  ];

  it.each(forms)("of %s are %s, %s, %s", (verb, present, participle, past) => {
    expect(inflect(verb, "present")[0]).toBe(present);
    expect(inflect(verb, "participle")[0]).toBe(participle);
    expect(inflect(verb, "past")[0]).toBe(past);
  });

  it("exist in both spellings", () => {
    expect(inflect("recognize", "present")).toEqual(["recognizes", "recognises"]);
    expect(inflect("honour", "past")).toEqual(["honoured", "honored"]);
  });

  it("lead back to the verb with most particles first", () => {
    expect(
      verbsOfWord("calls", "present")
        .map(({ verb }) => verb)
        .slice(-1),
    ).toEqual(["call"]);
    expect(verbsOfWord("Requested", "past")[0]?.force).toBe("request");
    expect(verbsOfWord("table", "present")).toEqual([]);
  });
});

describe("the vocabulary", () => {
  it("has verbs for every force, and none that opens only without being a verb", () => {
    expect(new Set(actionVerbs.map(({ force }) => force))).toEqual(new Set(forces));
    const verbs = new Set(actionVerbs.map(({ verb }) => verb));
    for (const verb of openingOnly) expect(verbs).toContain(verb);
    for (const force of preambularOpenings.values()) expect(forces).toContain(force);
  });
});

/** Openings that make up most operative and preambular paragraphs of United Nations resolutions. */
const operative = `Requests; Encourages; Decides; Calls upon; Welcomes; Urges; Recognizes; Reaffirms; Recalls; Stresses; Invites;
Notes; Takes note; Emphasizes; Reiterates; Underlines; Acknowledges; Also requests; Calls for; Demands; Calls on; Commends;
Endorses; Notes with appreciation; Also decides; Expresses its appreciation; Condemns; Underscores; Affirms; Notes with concern;
Authorizes; Takes note with appreciation; Strongly condemns; Further decides; Recommends; Reiterates its request; Directs;
Expresses deep concern; Strongly urges; Approves; Notes with satisfaction; Supports; Looks forward; Expresses grave concern;
Appeals; Highlights; Deplores; Reiterates its call upon; Appreciates; Takes into account; Confirms; Expresses its intention;
Reminds; Decides further; Appropriates; Considers; Agrees; Reiterates its invitation; Recognizes with appreciation; Regrets;
Re-emphasizes; Declares; Calls once again upon; Condemns in the strongest terms; Authorises; Resolves; Renews; Welcomes with
appreciation; Condemns unequivocally; Pays tribute; Reiterates its demand; Recommits; Determines; Requires; Once again urges;
Draws the attention; Rejects; Commits; Continues to encourage; Expresses its determination; Congratulates; Remains concerned;
Proclaims; Maintains; Strongly appeals; Condemns without reservation; Expresses the hope; Adopts; Clarifies; Undertakes;
Strongly objects; Urgently requests; Extends; Proposes; Demands once more; Respects; Realizes; Takes note once again; Values;
Anticipates; Asks; Insists; Concurs; Unequivocally condemns; Pledges its continued support; Remains however deeply concerned;
Revises; Asserts; Establishes; Unequivocally rejects`;

const preambular = `Recalling; Recognizing; Reaffirming; Welcoming; Noting; Recalling also; Taking note; Stressing; Emphasizing;
Acknowledging; Reiterating; Expressing; Underlining; Having considered; Expressing concern; Acting; Bearing in mind; Deeply
concerned; Noting with concern; Mindful; Commending; Convinced; Determining; Concerned; Condemning; Encouraging; Underscoring;
Affirming; Guided; Aware; Strongly condemning; Urging; Considering; Conscious; Highlighting; Gravely concerned; Deploring;
Calling upon; Taking into account; Recognising; Determined; Alarmed; Having examined; Cognizant; Looking forward; Supporting;
Echoing; Regretting; Remaining deeply concerned; Demanding; Responding; Referring; Reminding; Believing; Paying tribute;
Appreciating; Desirous; Wishing; Agreeing; Deeply disturbed; Having regard; Honouring; Endorsing; Having taken note; Encouraged;
Resolved; Confirming; Recommitting; Committed; Continuing; Inviting; Realizing; Trusting; Disappointed; Having listened;
Firmly believing; Seized; Being gravely concerned; Congratulating; Commemorating; Rejecting; Applauding; Observing; Thanking;
Proceeding; Giving due consideration; Understanding; Marking; Ever mindful; Whereas`;

describe("the usual openings", () => {
  const list = (openings: string) =>
    openings.split(";").map((opening) => opening.replace(/\s+/g, " ").trim());

  it.each(list(operative))("of operative paragraphs hold “%s”", (opening) => {
    const [verb] = ownVerbs(wordsOf(`${opening} the matter`));
    expect(verb?.start).toBe(0);
    expect(verb?.end).toBe(wordsOf(opening).length);
  });

  it.each(list(preambular))("of preambular paragraphs hold “%s”", (opening) => {
    const [participle] = participleOpenings(wordsOf(`${opening} the matter`));
    expect(participle?.start).toBe(0);
  });
});
