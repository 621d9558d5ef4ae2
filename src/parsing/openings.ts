const adverb =
  "(?:[A-Z]?[a-z]+ly|[Aa]lso|[Ff]urther|[Aa]gain|[Oo]nce (?:again|more)|[Ss]till|[Aa]cting|[Ii]n this regard,|[Ii]n this context,)";
const participles =
  /^(?:\w+ing|\w+ed|Aware|Mindful|Conscious|Cognizant|Anxious|Desirous|Keen|Confident|Grateful|Hopeful|Whereas|In view|In the light|With|Determined|Given|Borne|Having|Seized|Firm|Resolute|Eager|Considering)\b/;
const placesAndNames = /^(?:Beijing|Nanjing|Chongqing|United|Sterling|Building|Housing|Training|Banking)\b/;
const thirdPerson =
  /^(?!(?:\w*ous|Whereas|As|This|His|Its|Thus|Is|Was|Has|Does|Always|Perhaps)\b)[A-Z]?[a-z]+(?:s|es)\b/;

/** Without the adverbs that may stand before the verb: "Also deeply". */
function withoutAdverbs(text: string): string {
  return text.slice(0, 120).replace(new RegExp(`^(?:${adverb},? ){1,3}(?=[a-zA-Z])`), "");
}

/** "Recalling", "Deeply concerned", "Having heard", "Whereas": the form in which preambular paragraphs open. */
export function opensPreambular(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const rest = withoutAdverbs(text);
  return !placesAndNames.test(text) && (participles.test(rest) || participles.test(capitalized(rest)));
}

/** "Decides", "Also requests", "Solemnly affirms": a verb in the third person. */
export function opensOperative(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const rest = withoutAdverbs(text);
  const first = /^[A-Za-z]+/.exec(rest)?.[0] ?? "";
  return first.length > 3 && thirdPerson.test(first);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const actionVerbs =
  /^(?:Accepts|Acknowledges|Adopts|Affirms|Agrees|Appeals|Appoints|Approves|Authorizes|Believes|Calls|Commends|Concludes|Concurs|Condemns|Confirms|Congratulates|Considers|Decides|Declares|Demands|Deplores|Designates|Determines|Directs|Emphasizes|Encourages|Endorses|Establishes|Exempts|Expresses|Extends|Has|Highlights|Instructs|Intends|Invites|Is|Looks|Notes|Objects|Pays|Proclaims|Reaffirms|Recalls|Recognizes|Recommends|Reiterates|Rejects|Remains|Reminds|Renews|Requests|Requires|Resolves|Stresses|Supports|Takes|Terminates|Thanks|Transmits|Underlines|Underscores|Urges|Warns|Welcomes)\b/;

/** One of the common verbs of operative paragraphs; where no blank line helps, the form alone proves too little. */
export function isActionVerb(text: string): boolean {
  return /^\p{Lu}/u.test(text) && actionVerbs.test(capitalized(withoutAdverbs(text)));
}
