/** Everyday ways to say that something was set up, or that it is there, by the plain verb. */
const idioms: readonly (readonly [RegExp, string])[] = [
  [
    /\bow(?:es|ed|ing) (?:its|their) (?:very )?(?:existence|birth|origins?|creation) to\b/gi,
    "was created by",
  ],
  [
    /\b(?:came|come|comes) (?:in)?to (?:being|existence|life) (?:through|thanks to|because of|by(?: way of)?|by virtue of|with|under)\b/gi,
    "was created by",
  ],
  [/\b(?:came|come|comes|has come) (?:in)?to (?:being|existence)\b/gi, "was created"],
  [
    /\b(is|was) (the [^,?]{2,50}?) (?:the )?(?:brainchild|creation|creature|child|offspring|product) of\b/gi,
    "$1 $2 created by",
  ],
  [
    /\b(is|was) (?:the )?([\p{L} -]{2,40})['’]s? (?:own )?(?:brainchild|creation|creature|child)\b/giu,
    "$1 created by the $2",
  ],
  [/\b(?:is|was) (?:the )?(?:brainchild|creation|creature|child|offspring|product) of\b/gi, "was created by"],
  [/\b(?:dates? back|goes back|went back|traces? (?:its|their) origins? back) to\b/gi, "was created by"],
  [/\b(?:brings?|brought|calls?|called) into (?:being|existence|life)\b/gi, "creates"],
  [/\b(?:gives?|gave|given) (?:birth|life) to\b/gi, "creates"],
  [/\b(?:the )?(?:creator|founder|father|mother|originator) of\b/gi, "who created"],
  [
    /\b(?:is|are) (?:now |already |finally |all |fully )*(?:up and running|(?:in|fully) (?:operation|place)|operational|in business)\b/gi,
    "has been created",
  ],
  [
    /\bhas been (?:up and )?(?:running|working|operating|going|active|in operation|in place) (?:for|since)\b/gi,
    "has been created for",
  ],
];

/** "It owes its existence to this text" → "It was created by this text". */
export function withoutFoundingIdioms(question: string): string {
  return idioms.reduce((text, [idiom, verb]) => text.replace(idiom, verb), question);
}
