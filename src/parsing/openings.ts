import { preambularOpenings, verbModifiers } from "../language/action-verbs.ts";
import { verbsOfWord } from "../language/verb-forms.ts";

const connective =
  /^(?:In (?:this|that) (?:regard|context|respect|connection),?|Now,? therefore,?|To (?:this|that) end,?|Therefore,?)\s+/i;
const notParticiples =
  /^(?:Beijing|Nanjing|Chongqing|United|Sterling|Limited|Red|Seed|Need|Feed|Speed|Building)\b/;
const preambularForm = /^(?:\w+ing|\w+ed|\w+(?:ful|ous|ware))$/;
const thirdPerson =
  /^(?!(?:\w*ous|whereas|as|this|his|its|thus|was|does|always|perhaps|nations|states|parties)$)[a-z]+s$/;
const openingHeads = new Set(Object.keys(preambularOpenings).map((opening) => opening.split(" ")[0] ?? ""));
const commonWords = new Set(["in", "on", "while", "being"]);

const frenchPreambular =
  /^(?:\w*ant|Conscient|Guidé|Alarmé|Convaincu|Résolu|Préoccup|Inspir|Ay|Not|Profondément|Gravement|Vivement|Constern|Encourag|Déterminé|Soucieu|Désireu)/;
const frenchOperative = /^(?:[A-ZÉ]\p{Ll}+e\b|Prie\b|Se \p{Ll}+|Prend\b|Fait\b|Attend\b|Remercie\b|Met\b)/u;
const spanishPreambular =
  /^(?:\w*ndo\b|Consciente|Guiad|Alarmad|Convencid|Decidid|Preocupad|Inspirad|Habiendo|Teniendo|Profundamente|Gravemente|Resuelt|Deseos)/;
const spanishOperative = /^(?:[A-ZÁÉ]\p{Ll}+[aeo]\b|Se \p{Ll}+|Hace\b)/u;

/** "Recalling", "Deeply concerned", "Having heard", "Whereas": the form in which preambular paragraphs open. */
export function opensPreambular(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || notParticiples.test(text)) return false;
  return (
    isKnownOpening(text) ||
    preambularForm.test(headWord(text)) ||
    spanishPreambular.test(text) ||
    frenchForm(text)
  );
}

/** The same by vocabulary: where no blank line stands before the words, the form alone proves too little. */
export function isKnownOpening(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || notParticiples.test(text)) return false;
  const head = headWord(text).toLowerCase();
  if (verbsOfWord(head, "participle").length > 0) return true;
  if (commonWords.has(head)) return startsWithOpening(text);
  return openingHeads.has(head) || frenchForm(text) || /^[A-ZÁÉ]\p{Ll}+ndo\b/u.test(text);
}

/** "Decides", "Also requests", "Solemnly affirms": a verb in the third person. */
export function opensOperative(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const head = headWord(text).toLowerCase();
  return (head.length > 3 && thirdPerson.test(head)) || isActionVerb(text) || isForeignVerb(text);
}

/** One of the verbs of operative paragraphs, by vocabulary. */
export function isActionVerb(text: string): boolean {
  return /^\p{Lu}/u.test(text) && verbsOfWord(headWord(text).toLowerCase(), "present").length > 0;
}

function isForeignVerb(text: string): boolean {
  return /[éèàç]|\b(?:les?|des|aux?|une?)\b/.test(text.slice(0, 60)) &&
    frenchOperative.test(text) &&
    !frenchPreambular.test(text)
    ? true
    : /[áíóúñ]|\b(?:los?|las|del|que|con)\b/.test(text.slice(0, 60)) &&
        spanishOperative.test(text) &&
        !spanishPreambular.test(text);
}

function frenchForm(text: string): boolean {
  return /^(?:[A-ZÉÀ]\p{Ll}+ant\b|Ayant\b|Conscient|Guidée?\b|Profondément|Vivement|Gravement|Convaincue?\b)/u.test(
    text,
  );
}

function startsWithOpening(text: string): boolean {
  const start = text.slice(0, 40).toLowerCase();
  return Object.keys(preambularOpenings).some((opening) => start.startsWith(`${opening} `));
}

/** The first word that is no modifier or adverb: "concerned" of "Deeply concerned". */
function headWord(text: string): string {
  const words =
    text
      .slice(0, 120)
      .replace(connective, "")
      .match(/[\p{L}’'-]+/gu) ?? [];
  const at = words.findIndex((word) => {
    const lower = word.toLowerCase();
    return !verbModifiers.has(lower) && !/^[a-z]{3,}ly$/.test(lower);
  });
  return words[at] ?? words[0] ?? "";
}
