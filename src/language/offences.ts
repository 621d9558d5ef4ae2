import type { Span } from "../domain/resolution.ts";
import { pattern } from "./pattern.ts";
import { createPhraseTrie } from "./phrase-trie.ts";
import { type Word, wordsOf } from "./words.ts";

interface FoundOffence {
  /** The same for all names of one offence. */
  readonly id: string;
  readonly span: Span;
}

/** Offences as resolutions print them; other names of the same one behind a bar. */
const names = `
transnational organized crime|organized crime|transnational crime|organized criminal activities; cybercrime|cyber-crime|computer-related crime;
piracy|piracy at sea|acts of piracy; armed robbery at sea|armed robbery; maritime crime|crimes at sea; hijacking;
terrorism|international terrorism|acts of terrorism|terrorist acts|terrorist attacks; financing of terrorism|terrorist financing; nuclear terrorism;
incitement to hatred; incitement to violence; incitement to terrorism; hate crime|hate crimes;
corruption; bribery|foreign bribery; embezzlement; extortion; blackmail; fraud; identity theft|identity-related crime|economic fraud and identity-related crime;
economic crime|economic and financial crime|economic crimes; financial crime|financial crimes; tax evasion; illicit enrichment; match-fixing|competition manipulation;
money-laundering|money laundering|laundering of money|laundering of proceeds of crime; illicit financial flows; obstruction of justice;
counterfeiting|counterfeiting of currency; counterfeiting and piracy; trademark counterfeiting; forgery;
abuse and exploitation of children|child abuse|exploitation of children; child sexual exploitation|child sexual exploitation and abuse|sexual exploitation of children;
child sexual abuse|sexual abuse of children; child pornography; recruitment of children|recruitment and use of children|recruitment and use of child soldiers|use of child soldiers;
sexual exploitation|sexual exploitation and abuse; sexual violence|conflict-related sexual violence|sexual violence in conflict; rape; sexual assault; sexual harassment;
gender-based violence|sexual and gender-based violence; violence against women|violence against women and girls; domestic violence; femicide|gender-related killing of women and girls;
female genital mutilation; forced marriage|child, early and forced marriage; infanticide;
homicide|intentional homicide; murder; extrajudicial executions|extrajudicial killings|extrajudicial, summary or arbitrary executions|summary executions;
kidnapping|kidnapping for ransom|kidnappings; hostage-taking|taking of hostages; abduction|abductions; enforced disappearance|enforced disappearances;
torture; arbitrary detention|arbitrary arrest and detention; slavery|contemporary forms of slavery; slave trade; forced labour; servitude; debt bondage;
genocide; crimes against humanity; war crimes; ethnic cleansing; crime of aggression; apartheid; mass atrocities|atrocity crimes; starvation of civilians;
theft; robbery; burglary; looting; pillage|pillaging; plunder; arson; vandalism; urban crime; violent crime; gang violence;
wildlife crime|wildlife crimes; poaching; illegal logging; illegal mining; illegal fishing|illegal, unreported and unregulated fishing; crimes in the fisheries sector;
environmental crime|environmental crimes|crimes that affect the environment;
drug trafficking|illicit drug trafficking|illicit drug trade|illicit trafficking in drugs; illicit crop cultivation|illicit cultivation of crops;
trafficking in persons|human trafficking|trafficking in human beings|trafficking in women and children|trafficking in women and girls;
smuggling of migrants|migrant smuggling|smuggling of persons; trafficking in human organs|trafficking in persons for the purpose of organ removal|organ trafficking;
arms trafficking|illicit trade in small arms and light weapons|illicit arms trade|gun-running; mercenarism|mercenary activities; crimes against tourists;
falsification of documents; money counterfeiting; racketeering; usury; cattle rustling; illicit trade; smuggling; trafficking
`;

const byName = createPhraseTrie(
  names
    .split(";")
    .map((entry) => entry.trim().replace(/\s+/g, " ").split("|"))
    .flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

/** What is trafficked in, smuggled and forged, as resolutions print it. */
const goods = [
  "persons|human beings|women and children|women and girls|women|children|human organs|organs|migrants",
  "(?:looted |stolen |illicitly exported )*cultural (?:property|objects|goods|heritage|artefacts)|antiquities|works of art",
  "(?:endangered|protected) (?:wild )?species(?: of wild fauna and flora)?|wild fauna and flora|wildlife(?: and (?:timber|forest|wildlife) products)?|wildlife products|ivory|timber|forest products|forest products, including timber|plants and animals",
  "(?:illicit )?firearms(?:, their parts and components and ammunition)?|small arms and light weapons|small arms|(?:conventional )?arms|weapons|explosives|ammunition|(?:nuclear|radioactive|chemical|biological)(?: and other radioactive)? (?:material|materials|weapons)",
  "(?:illicit )?(?:narcotic drugs(?: and psychotropic substances)?|psychotropic substances|drugs|opiates|precursors|precursor chemicals|chemical precursors|synthetic drugs|cocaine|heroin|cannabis)",
  "hazardous wastes?(?: and other wastes)?|waste|minerals|precious metals(?: and (?:precious )?stones)?|precious stones|natural resources|gold|diamonds|rough diamonds|charcoal|oil|petroleum products|tobacco products|stolen vehicles|motor vehicles",
  "(?:(?:fraudulent|falsified|substandard|counterfeit|fake|illicit)(?:,? (?:and|or))?,? )*(?:medicines|medical products|products|goods|documents|currency)",
].join("|");
const doings =
  "(?:trafficking|smuggling|trade|traffic|manufacture|manufacturing|production|distribution|sale|possession|transfer|exploitation|export|import)";
const several = `${doings}(?:(?:, (?:and |or )?| and | or | as well as )(?:illicit |the )?${doings})*`;
/** "illicit trafficking in endangered species", "production and distribution of fraudulent products" */
const ofGoods = new RegExp(
  pattern`
  \b(?:(?:illicit|illegal|unlawful) )?${several} (?:in|of) (?:${goods})\b
  |\b(?:forms of )?crimes? (?:having|with|that have) (?:an? )?(?:[a-z]+ )?impact on the environment\b
`,
  "giu",
);
/** What is made, sold or carried may be lawful; trafficking and smuggling never are. */
const isUnlawful =
  /\b(?:illicit|illegal|unlawful|trafficking|smuggling|fraudulent|falsified|counterfeit|fake|looted|stolen|crimes?)\b/iu;
/** "especially with regard to its trafficking": what it is named in the words before. */
const ofWhatWasNamed = /\b(?:its|their) (?:illicit )?$/i;
/** "Convention against Corruption", "Protocol to Prevent … Trafficking in Persons" */
const nameBefore = /\b(?:on|against|for|of|to \p{Lu}\p{L}+)(?: \p{Lu}[\p{L}-]*(?: and|,)?)* $/u;

/** Every offence that a text names, in order, without overlaps. What the name of a body or a convention says of its subject is none that the text names. */
export function findOffences(text: string): FoundOffence[] {
  const ofThings = [...text.matchAll(ofGoods)]
    .filter(([printed]) => isUnlawful.test(printed))
    .map(
      ({ 0: printed, index }): FoundOffence => ({
        id: idOf(printed),
        span: { start: index, end: index + printed.length },
      }),
    );
  const known = knownOffences(text).filter(
    ({ span }) => !ofThings.some((other) => span.start < other.span.end && span.end > other.span.start),
  );
  return [...ofThings, ...known]
    .filter(({ span }) => !isPartOfName(text, span) && !ofWhatWasNamed.test(text.slice(0, span.start)))
    .sort((a, b) => a.span.start - b.span.start);
}

function knownOffences(text: string): FoundOffence[] {
  const words = wordsOf(text);
  const found: FoundOffence[] = [];
  for (let at = 0; at < words.length; ) {
    const match = byName.longestAt(words, at);
    if (match !== null) found.push({ id: idOf(match.value), span: spanOf(words, at, match.end) });
    at = match?.end ?? at + 1;
  }
  return found;
}

function spanOf(words: readonly Word[], from: number, end: number): Span {
  return { start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** Illicit or not, one or several: the same offence. */
function idOf(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/\b(?:illicit|illegal|unlawful) (?=trafficking|smuggling)/g, "")
    .replace(/\s+/g, " ");
}

/** In capitals, and with others in capitals beside it: the Convention against Corruption, the Organized Crime Convention. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
  return isCapital && (nameBefore.test(text.slice(0, start)) || /^ \p{Lu}/u.test(text.slice(end)));
}
