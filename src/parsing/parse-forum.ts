import type { Forum } from "../domain/acts.ts";
import { ofReports } from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { actorAt, skipArticle, slug } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import { isCapital, printedOf, type Tokens } from "./tokens.ts";

const bodyNouns =
  /^(?:assembly|council|commission|committee|conference|board|meeting|forum|congress|panel|tribunal)$/;

/** Kinds of actors to which reports go. */
const forums = /^(?:organ|committee|commission|conference|treaty-body|body)$/;

/** The body before which what is asked is to happen: "to submit a report to the Commission". */
export function forumIn(tokens: Tokens, from: number, to: number): Forum | null {
  const { words } = tokens;
  let reports = false;
  let briefed = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    if (ofReports.has(word.lower)) reports = true;
    briefed =
      /^(?:brief|update|inform|keep|provide)$/.test(word.lower) ||
      (briefed && /^(?:the|regularly)$/.test(word.lower));
    const direct = briefed && word.lower === "the";
    if (!reports && !direct && word.lower !== "by") continue;
    if (!direct && !leadsToBody(words, at)) continue;
    const forum = bodyAt(tokens, direct ? at : at + 1);
    if (forum !== null) return forum;
  }
  return null;
}

/** "to", "before the", "for consideration by" */
function leadsToBody(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower;
  if (word === "by") return /^(?:consideration|review|approval|decision)$/.test(words[at - 1]?.lower ?? "");
  return word === "to" || (word === "before" && words[at + 1]?.lower === "the");
}

function bodyAt(tokens: Tokens, from: number): Forum | null {
  const { words, forms } = tokens;
  const at = skipArticle(words, from);
  const match = actorAt(words, at, forms);
  if (match === null) return unknownBodyAt(tokens, from, at);
  const kind = actorOfId(match.actor.id)?.kind;
  const ends = words[match.end]?.lower ?? "";
  const isOther = kind !== undefined && !forums.test(kind);
  if (isOther || /^(?:resolutions?|decisions?|mandates?)$/.test(ends)) return null;
  return kind === undefined || bodyNouns.test(ends)
    ? unknownBodyAt(tokens, from, at)
    : { id: match.actor.id, printed: printedOf(tokens, from, match.end) };
}

/** "the Commission", "the Advisory Committee" where nothing says which one it is. */
function unknownBodyAt(tokens: Tokens, from: number, at: number): Forum | null {
  const { words } = tokens;
  let end = at;
  while (end < at + 6 && isCapital(words[end])) end += 1;
  if (end === at || !bodyNouns.test(words[end - 1]?.lower ?? "")) return null;
  return { id: slug(printedOf(tokens, at, end)), printed: printedOf(tokens, from, end) };
}
