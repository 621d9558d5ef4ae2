import { sessionsNamed } from "../language/short-names.ts";

/** Spoken and typed forms, by what they stand for. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\btl;?\s?dr\b/gi, "short summary"],
  [/\bteh\b/gi, "the"],
  [/\bwaht\b/gi, "what"],
  [/\bwich\b/gi, "which"],
  [
    /\bexplain (?:it|this|the|that)(?: (?:draft|resolution|text|document))? (?:to|for|like|as if) .+$/gi,
    "summarise the text",
  ],
  [/\bincl\.?(?=\s)/gi, "including"],
  [/\bunts\b/gi, "Treaty Series"],
  [/\bdoc(?:s)?\.? (?=(?:no|number|symbol|ref)\b)/gi, "document "],
  [/\bgotta\b/gi, "have to"],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\b(?:cuz|coz)\b/gi, "because"],
  [/\b(?:pls|plz|plse)\b/gi, "please"],
  [/\b(?:thx|tnx)\b/gi, "thanks"],
  [/\babt\b/gi, "about"],
  [/\bw\/(?=\s)/gi, "with"],
  [/\b(what|who|where|when|how)s\b/gi, "$1 is"],
  [/\b(what|who|where|when|how)['’]s\b/gi, "$1 is"],
  [/\b(what|who|how)['’](?:re|d)\b/gi, "$1 are"],
  [
    /\bis there (?:any |some |something like )?(?:homework|work|a job|anything to do) for\b/gi,
    "is anything asked of",
  ],
  [/\bwhat (?:jobs|duties|tasks|work|chores) (?:falls?|goes|go) (?:up)?(?:to|on)\b/gi, "what is asked of"],
  [/\b(?:lands?|ends? up|arrives?) on the (?:desk|table) of\b/gi, "go to"],
];

/** The question in the words that rules know: "what's unodc gotta do pls" → "what is unodc have to do please". */
export function inPlainWords(question: string): string {
  // Who writes in capitals only means no name by them: "WHO IS ASKED?"
  const isShouted = !/\p{Ll}/u.test(question) && (question.match(/\p{L}+/gu) ?? []).length > 2;
  const plainly = forms.reduce(
    (text, [form, plain]) => text.replace(form, plain),
    isShouted ? question.toLowerCase() : question,
  );
  return sessionsNamed(plainly).reduce(
    (text, { printed, full }) => (text.includes(full) ? text : text.replace(printed, `${printed} (${full})`)),
    plainly,
  );
}
