import { preambularOpenings, verbModifiers } from "../vocabulary/act-words.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import { verbsOfWord } from "../vocabulary/verb-forms.ts";

const connective =
  /^(?:In (?:this|that) (?:regard|context|respect|connection),?|Now,? therefore,?|To (?:this|that) end,?|Therefore,?)\s+/i;
/** "Also, in this regard, calls upon" */
const inserted = /^(\p{L}+), in (?:this|that) (?:regard|context|respect|connection), /iu;
const notParticiples =
  /^(?:Beijing|Nanjing|Chongqing|United|Sterling|Limited|Red|Seed|Need|Feed|Speed|Building)\b/;
const preambularForm = /^(?:\w+ing|\w+ed|\w+(?:ful|ous|ware))$/;
const thirdPerson =
  /^(?!(?:\w*ous|whereas|as|this|his|its|thus|was|does|always|perhaps|nations|states|parties)$)[a-z]+s$/;
const openingHeads = new Set(Array.from(preambularOpenings.keys(), (opening) => opening.split(" ")[0] ?? ""));
const commonWords = new Set(["in", "on", "while", "being"]);

const romancePreambular = casedPattern`
  ^(?:(?:S[e’']|N[e’']|En) ?)?(?:
    [\p{L}]+ant|[\p{L}]+ndo|Conscient[es]{0,2}|Guidée?s?|Guiad[oa]s?|Profundamente|Profondément|Vivement
    |Gravement|Convainc\p{Ll}+|Convencid[oa]s?|Alarm\p{Ll}+|Préoccupée?|Preocupad[oa]s?|Résolue?
    |Resuelt[oa]s?|Soucieu\p{Ll}+|Désireu\p{Ll}+|Deseos[oa]s?
  )(?![\p{L}])
`;
const romanceVerb = /^(?:Se |S’)?[\p{Lu}]?\p{Ll}+[eaodt](?=\s)/u;
const romanceWords =
  /(?<!\p{L})(?:(?:les?|la|des?|aux?|une?|du|ses?|sa|los?|las|del|con|al?|el|en|sus?|para)(?!\p{L})|[ldn]’|qu[’e])/u;

/** "Recalling", "Deeply concerned", "Having heard", "Whereas": the form in which preambular paragraphs open. */
export function opensPreambular(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || notParticiples.test(text)) return false;
  return isKnownOpening(text) || preambularForm.test(headWord(text));
}

/** The same by vocabulary: where no blank line stands before the words, the form alone proves too little. */
export function isKnownOpening(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || notParticiples.test(text)) return false;
  const head = headWord(text).toLowerCase();
  if (verbsOfWord(head, "participle").length > 0) return true;
  if (commonWords.has(head)) {
    const start = text.slice(0, 40).toLowerCase();
    return [...preambularOpenings.keys()].some((opening) => start.startsWith(`${opening} `));
  }
  return openingHeads.has(head) || (romancePreambular.test(text) && romanceWords.test(text.slice(0, 60)));
}

/** "Decides", "Also requests", "Solemnly affirms": a verb in the third person. */
export function opensOperative(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const head = headWord(text).toLowerCase();
  // The third person in French and Spanish: "Décide", "Prie", "Pide", "Se félicite".
  const isRomance = romanceVerb.test(text) && romanceWords.test(text.slice(0, 60));
  const isEnglish = (head.length > 3 && thirdPerson.test(head)) || isActionVerb(text);
  return isEnglish || (isRomance && !romancePreambular.test(text));
}

/** One of the verbs of operative paragraphs, by vocabulary. */
export function isActionVerb(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || /^States (?!that\b|its\b)/.test(text)) return false;
  return verbsOfWord(headWord(text).toLowerCase(), "present").length > 0;
}

/** The first word that is no modifier or adverb: "concerned" of "Deeply concerned". */
function headWord(text: string): string {
  const opening = text.slice(0, 120).replace(connective, "").replace(inserted, "$1 ");
  const words = opening.match(/[\p{L}’'-]+/gu) ?? [];
  const isModifier = (lower: string) => verbModifiers.has(lower) || /^[a-z]{3,}ly$/.test(lower);
  return words.find((word) => !isModifier(word.toLowerCase())) ?? words[0] ?? "";
}
