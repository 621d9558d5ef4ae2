import { stem } from "./stem.ts";

/**
 * Words with which people tell how they come to ask, and in which they wrap what they ask: "my gran got ripped off with",
 * "I was strangely surprised". They are in no question's subject, unless the thesaurus knows a phrase that has them.
 */

const listed = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** By stem: "bothered" and "bothering" with "bother". */
const doings = new Set(
  listed(
    `accept add admit allow annoy apologize argue arrive assume beg believe bet bother borrow bring browse
    bump buy calm call care carry catch chat check cheer clarify click collate come compile complain confirm confuse connect cope cross
    decide depend deserve disturb doubt drop eat enjoy excite excuse expect fancy
    fall feel fill fit flag flip fold follow forget forgive fuss gather gaze get giggle glance glimpse go google grab greet grumble
    guess hang happen hate hint hit hurry imagine insist intend invent joke jot jump kick last laugh lean leave
    lend let lie lift like listen load look lose love mail make matter mention mind miss mumble offer need nod notice
    occur overlook pardon pass paste peek phone pick plough pop pose prefer pretend pull push
    put puzzle quarrel rattle reach realize reckon relax rely remember remind repeat reply ring roll run
    rush scan scratch scroll search seem send shake shout show shrug sit skim sleep smile sneak sort
    sound speak spell spend spin spot stand stare start stay step stick stir stop stumble suggest suit suppose
    swear tackle tap taste tear tell thank think throw tick tidy touch try turn type use wait wake walk want
    wander warn wish wonder worry write yell zoom`,
  ).map(stem),
);

/** Forms and words that no stem brings together with the others. */
const others = new Set(
  listed(
    `organization organizations organisation organisations began begun bore borne bought brought came caught chose chosen did done drew drove eaten ate fell fallen felt flew forgave forgiven forgot
    forgotten gave gone got gotten heard hear hears kept knew know knows known lain lay left lent lost meant ran rang sat sent shook shown sold sell sells selling
    spent spoke spoken stood stuck swore taken thought threw told took torn tore went woke wore worn written wrote
    gran granny grandma grandmother grandpa grandfather granddad nan nana mum mummy mom mommy dad daddy uncle aunt auntie cousin
    nephew niece neighbour neighbor friend friends mate mates pal buddy colleague colleagues coworker predecessor roommate flatmate boyfriend girlfriend fiancé fiancée
    guy guys bloke chap lad lass lady gentleman gentlemen fellow fellows folks folk dude sir madam somebody someone anybody everybody nobody
    stranger peasant reader readers viewer customer classmate acquaintance
    week weeks weekend weekends yesterday tonight morning afternoon evening evenings night nights midnight noon ago recent once twice sometimes always never often ever last next past soon later
    again already almost rather pretty very too maybe perhaps though although anyway anyhow somehow otherwise instead however therefore meanwhile
    lately nowadays afterwards together alone apart aside away ahead along across around round near nearby far elsewhere somewhere everywhere nowhere
    nice bad awful terrible horrible nasty stupid silly dumb clever smart crazy mad funny weird strange odd absent obvious quick warm grand dear
    lovely happy glad sorry lucky real true false sure certain able unable ready busy keen simple easy hard tough rough tiny huge big small little old
    dull boring interesting tricky tedious vague handy useful useless wonderful fantastic brilliant excellent amazing perfect fine okay cool
    fishy shady funny ugly awkward endless whole entire sheer mere plain fancy posh rainy sunny sudden absolute total own
    case cases example examples instance instances situation scenario position stance opinion opinions attitude idea ideas story stories curious fact facts sense mess trouble bit bits
    essay essays homework assignment blog newsletter column columns presentation speech pitch exam quiz podcast dissertation seminar coursework
    kindness assurance assurances curiosity pleasure worries luck glance hunch impression bunch pile heap load loads plenty dozen handful pair pieces piece
    another else etc etcetera wow ugh hmm hm aha oh ah gosh damn heck hell yeah yep nope please ta cheers btw fyi imo afaik asap sry lol omg idk`,
  ),
);

/** Whose they are ("my minister", "our village") shows that they are the asker's circumstances. */
const ofTheAsker = new Set(
  listed(
    `wife husband son daughter brother sister mother father parents family partner child kid kids boss chief manager director head supervisor minister
    ambassador capital delegation mission embassy ministry office department team group company firm organisation organization association institute agency
    professor teacher tutor lecturer archivist librarian accountant auditor registrar clerk coordinator doctor lawyer pharmacist dentist plumber landlord tenant student students pupils class school university college course employer employee
    village town city country region parish church club dog cat house home car street office computer laptop phone bag book paper article desk
    client clients audience editor newspaper readers listeners followers predecessor successor deputy assistant intern translator interpreter secretary`,
  ),
);

/** Manner and degree: "strangely", "quite harshly". The rest of words so ended are things and qualities. */
const manner = /(?:[^aeiou]|[aeiou]l|[aeiou][a-z]e|u)ly$/;
const noManner = new Set(
  listed(
    `family supply reply assembly elderly early monopoly oligopoly anomaly bully ally italy butterfly daily weekly monthly yearly quarterly friendly costly deadly
    rally tally folly holy fly belly jelly homely orderly disorderly resupply multiply comply apply imply rely oversupply panoply melancholy lily gully curly
    bimonthly biweekly untimely timely womanly likely unlikely leisurely scholarly`,
  ),
);

const possessive = /\b(?:my|our)\s+(?:(?:own|old|new|dear|poor|little|big|very|local|former|\w+ed)\s+)?$/i;

/** "Peacebuilding week" has a name; "this week" has none. */
const named =
  /(?<!\p{L})(?!(?:this|that|last|next|past|same|each|every|which|what|whole|coming|following|previous)\s)\p{L}{4,}\s+$/iu;

/** Whether a word, lower case and with what stands before it, only tells how somebody comes to ask. */
export function isEveryday(word: string, before: string): boolean {
  const bare = word.replace(/'s?$/, "");
  if (bare === "week" && named.test(before)) return false;
  if (others.has(bare) || doings.has(stem(bare))) return true;
  if (ofTheAsker.has(bare) && possessive.test(before)) return true;
  return manner.test(bare) && !noManner.has(bare);
}
