/** Everyday phrases for what is asked of somebody, and for being asked for money, by plain words for them. */

/** Where somebody's work lies: "on UNODC's plate". */
const workplace =
  "(?:plates?|desks?|tables?|laps?|shoulders|doorsteps?|in-?trays?|inbox(?:es)?|(?:to-?do|task|work|job)[- ]?lists?)";

const orders = "(?:marching orders|homework|chores|(?:to-?do|task|job|shopping)[- ]?lists?)";

const purse = "(?:pockets?|wallets?|purses?|purse[- ]strings|che(?:que|ck) ?books?|coffers)";

const bowl = "(?:hat|cap|begging bowl)";

const bowlGoing = String.raw`the ${bowl} (?:being )?(?:passed|held out|handed|going)(?: (?:a?round|out))?(?: to)?\b`;

/** Whose it is, in a few words without a mark between them. */
const owner = String.raw`((?:[\p{L}\d-]+ ){0,7}?[\p{L}\d-]+)`;

/** How it gets there: "lands on", "ends up on", "is being dumped into". */
const getsThere =
  "(?:(?:will|would|is|are|gets?|has been|have been|will be|would be) )?(?:being )?(?:(?:land|fall|end|arrive|come|go|get)(?:s|ed|ing)?|fell|(?:dump|dropp|pil|heap|load|plac|lay|laid|put|left)(?:ed|ing)?)(?: up)?(?: right| straight| squarely)? (?:on|in|into|at|onto|upon)";

/** A paper that arrives somewhere is no work for whoever gets it. */
const handedIn =
  /\b(?:reports?|papers?|documents?|analys[ie]s|views|findings|submissions|stud(?:y|ies)|sessions?)\b/i;

const every = (pattern: string): RegExp => new RegExp(pattern, "giu");

const arrivals: readonly RegExp[] = [
  every(String.raw`\b${getsThere} (?:the )?${workplace} of ((?:the )?[\p{L}\d]+)`),
  every(String.raw`\b${getsThere} ${owner}(?:['’]s|(?<=s)['’]) (?:own )?${workplace}`),
];

const idioms: readonly (readonly [RegExp, string])[] = [
  [
    every(
      String.raw`\b(?:does|do|has|have|will|would) ${owner} (?:(?:now )?(?:have|got|find) )?(?:up)?on (?:its|his|her|their) ${workplace}`,
    ),
    "is asked of $1",
  ],
  [
    every(String.raw`\b(?:is|are) (?:up)?on ${owner}(?:['’]s|(?<=s)['’]) (?:own )?${workplace}`),
    "is asked of $1",
  ],
  [every(String.raw`\bwhat (?:is|are) (?:the )?${orders} (?:for|of) (?=\p{L})`), "what is asked of "],
  [every(String.raw`\bwhat (?:is|are) ${owner}(?:['’]s|(?<=s)['’]) ${orders}`), "what is asked of $1"],
  [every(String.raw`(?<!\blegally )\bon the hook to\b`), "asked to"],
  [every(String.raw`(?<!\blegally )\bon the hook(?: for)?\b`), "asked for"],
  [
    every(String.raw`\b(?:(?:our|my|your|their|its|\S+['’]s) )?hands (?:are|were|being) tied`),
    "we are bound",
  ],
  [
    every(
      String.raw`\b(?:expected|supposed|meant|asked|told|called (?:up)?on) to (?:deliver|produce|come up with)(?=\s*[?.!]*$)`,
    ),
    "asked to do",
  ],
  [every(String.raw`\b(?:saddled|lumbered|burdened|landed|loaded) with(?=\s*[?.!,])`), "asked to do"],
  [every(String.raw`\bburdens? (?:falls?|is (?:put|laid)|lies?|rests?) (?:up)?on\b`), "is asked of"],
  [every(String.raw`\b(?:passed|handed) (?:the|a) ${bowl}(?: (?:a?round|out))?`), "asked for funding"],
  [every(String.raw`\b(?:to )?whom? is ${bowlGoing}`), "who is asked for funding"],
  [every(String.raw`\bis ${bowlGoing}`), "is funding asked of"],
  [
    every(
      String.raw`\b(?:dig(?:s|ging)?(?: deep(?:er)?)? (?:in)?to|reach(?:es|ing)? (?:in)?to|(?:open|loosen)(?:s|ing)?(?: up)?|puts?(?:ting)? (?:a|their|its) hands? in(?:to)?) (?:the|their|its|our) (?:own )?${purse}`,
    ),
    "provide funding",
  ],
];

/** "What lands on UNODC's plate?" → "What is asked of UNODC?" */
export function withoutDutyIdioms(question: string): string {
  const plain = handedIn.test(question) ? "go to $1" : "is asked of $1";
  const arrived = arrivals.reduce((text, arrival) => text.replace(arrival, plain), question);
  return idioms.reduce((text, [idiom, words]) => text.replace(idiom, words), arrived);
}
