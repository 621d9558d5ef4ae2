import type { Force } from "../domain/acts.ts";
import { preambularOpenings } from "./action-verbs.ts";
import { inflect, verbForms } from "./verb-forms.ts";

/**
 * Verbs, in base form, that a question about a resolution uses in their own sense. Others of `action-verbs.ts` ("find",
 * "support", "set") are ordinary words in a question.
 */
const verbsAskedFor: { readonly [force in Force]?: readonly string[] } = {
  request: ["request"],
  urge: ["urge", "exhort"],
  call: ["call upon", "call on", "call for"],
  invite: ["invite"],
  encourage: ["encourage"],
  demand: ["demand"],
  decide: ["decide"],
  recommend: ["recommend"],
  authorize: ["authorize"],
  appeal: ["appeal"],
  welcome: ["welcome", "greet", "hail"],
  commend: ["commend", "praise", "applaud", "congratulate"],
  appreciate: ["thank"],
  condemn: ["condemn", "deplore", "denounce"],
  note: ["note", "take note"],
  recall: ["recall"],
  recognize: ["recognize", "acknowledge"],
  affirm: ["affirm", "reaffirm"],
  emphasize: ["emphasize", "stress", "underline", "underscore"],
  endorse: ["endorse", "approve"],
  expect: ["look forward"],
  concern: ["regret"],
  hope: ["hope"],
  determine: ["determine"],
};

/** Nouns of what was done. */
const nounsAskedFor: Readonly<Record<string, Force>> = {
  requests: "request",
  request: "request",
  invitation: "invite",
  invitations: "invite",
  encouragement: "encourage",
  demand: "demand",
  demands: "demand",
  call: "call",
  calls: "call",
  decision: "decide",
  decisions: "decide",
  recommendation: "recommend",
  authorization: "authorize",
  appeal: "appeal",
  appeals: "appeal",
  condemnation: "condemn",
  urging: "urge",
  urgings: "urge",
  encouragements: "encourage",
  welcome: "welcome",
  hopes: "hope",
};

const forceByPhrase = new Map<string, Force>(Object.entries(nounsAskedFor));
for (const [force, verbs] of Object.entries(verbsAskedFor) as [Force, readonly string[]][]) {
  for (const verb of verbs) {
    const [head = "", ...particle] = verb.split(" ");
    for (const form of verbForms) {
      for (const inflected of inflect(head, form))
        forceByPhrase.set([inflected, ...particle].join(" "), force);
    }
  }
}

for (const express of verbForms.flatMap((form) => inflect("express", form)))
  forceByPhrase.set(`${express} concern`, "concern");
for (const passive of inflect("express", "past")) forceByPhrase.set(`concern ${passive}`, "concern");
forceByPhrase.set("concerned about", "concern");

for (const adjective of ["mindful", "conscious", "aware", "convinced", "alarmed"]) {
  const force = preambularOpenings[adjective];
  if (force) forceByPhrase.set(adjective, force);
}

/** The force that one or two words of a question ask for: "urged" → urge, "called upon" → call. */
export function askedForce(words: string): Force | undefined {
  return forceByPhrase.get(words);
}

/** Words with which people ask about a text; they say nothing about its subject. */
export const askingVocabulary: ReadonlySet<string> = new Set(
  `paragraph paragraphs subparagraph subparagraphs addressee addressees footnote footnotes para paras clause clauses passage passages collect gather compile op ops pp pps operative preambular preamble section sections part parts
  draft drafts resolution resolutions decisions text texts document documents wording language sentence sentences
  say says said saying state states? mention mentions mentioned mentioning deal deals dealing cover covers covered address addresses
  addressed addressing contain contains contained talk talks talked speak speaks spoken discuss discusses discussed
  refer refers referred reference references concern concerns concerning regarding relate relates related touch touches
  anything something everything nothing anyone someone everyone anybody somebody everybody thing things stuff kind kinds sort sorts way ways
  explain explained explanation describe described tell told show list listed name names named quote quoted cite cited read
  question questions answer answers ask asks asked asking exactly precisely briefly shortly actually really merely simply
  just rather also entirely specific specifically particular according mean means meant meaning
  find found look looking see seen include includes included including exist exists appear appears appeared
  plan plans? provide? make makes made give gives given take takes taken role task tasks duty duties job supposed expected
  should must shall might able asked happen happens happening
  play plays played involve involves involved role roles
  lot much many several various different? number all every each whole total altogether together
  responsible yes ok okay well hey hi hello please thanks want wants wanted
  common count counts counted counting ones recital recitals grouped exact identical identically again bits dispositif introductory enacting numbered going meant worded strongly else both same unlike alike pray day exactly shorter shorten briefer longer simpler simple detail details else condense digest rundown highlights takeaway takeaways essence picture times time body bodies addressed vis-à-vis verbs verb hedged hedge chapeau i.e e.g tldr recap gist nutshell outline best better good great big large brief briefing summarize summarise summary overview compare comparison difference differences differ differs different distinguish contrast same similar
  title titles action acting operational word words term terms point points topic topics subject subjects issue issues matter matters
  short one two three four five six seven eight nine ten few couple anywhere somewhere here there today now currently still already yet
  version versions case cases? line lines bullet bullets slide tweet glance pitch headline
  homework jobs chore chores todo todos to-do to-dos assignment assignments plate workload turn turns crop crops pop pops up
  stand stands occur occurs always ever evidently apparently come comes
  un united nations u.n`
    .split(/\s+/)
    .filter((word) => !word.endsWith("?")),
);
