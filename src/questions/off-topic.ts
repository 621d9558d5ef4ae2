import { pattern } from "../language/pattern.ts";
/** What shows that a turn is no question about a resolution; each list is one kind of it. */

/** Attempts to give the assistant other orders. */
export const givesOrders = pattern`
  \b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:
    instructions?|prompts?|rules?|guidelines|above|previous|prior|everything|constraints
  )\b
  |\b(?:system|hidden|initial) (?:prompt|instructions?|message)\b|\b(?:you are|you're) now\b
  |\bact as (?:a|an|if|my)\b|\bpretend (?:to be|that|you)\b|\bjailbreak|\bdeveloper mode\b
  |\bdo anything now\b|\brole-?play\b|\breveal your\b|\bwhat are your (?:instructions|rules)\b
`;

/** Tasks for another kind of assistant, and small talk. */
export const wantsSomethingElse = pattern`
  ^(?:please |can you |could you )?(?:draft|write|compose|make) (?:me|us) (?:a|an|my)\b(?!
    .{0,20}\b(?:summary|overview|outline|answer|list|note|brief\w*)\b
  )
  |\b(?:
    write|compose|generate|create|draft|code|program|debug|fix|implement|translate|solve|calculate|compute
    |draw|sing|play|book|order|buy|recommend|do|get|prepare
  ) (?:me |us )?(?:a|an|the|my|this|some|that)?\s*(?:short |python |java\w* |sql |small |simple |funny |cover |nice )*(?:
    function|script|program|code|poem|haiku|song|story|essay|joke|limerick|letter|e-?mail|tweet|equation
    |integral|regex|query|class|app|website|image|picture|logo|restaurant|hotel|room|table for|taxi|flight
    |ticket|cv|r[ée]sum[ée]|homework|speech for
  )\b
  |\b(?:tell|give|know) (?:me |us )?(?:a|any|another|some) (?:good |funny )*(?:
    jokes?|poem|recipe|story|riddle
  )\b
  |^(?:please |can you |could you |would you )*(?:
    translate|convert|proofread|calculate|compute|solve|sing|rhyme|remind me|wake me
    |set (?:an?|my) (?:alarm|timer)
  )\b
  |\b(?:capital|population|president|prime minister|king|queen|currency) of (?!
    the (?:[\w-]+ ){0,3}(?:assembly|conference|congress|council|court|board|bank|tribunal|session|mechanism)\b
  )[A-Z]
  |\bwho (?:won|scored|sang|sings|painted|invented|discovered|directed|starred)\b
  |\bwho (?:will|is going to) win\b
  |\bhow (?:do|can|to) (?:i|you|we) (?:cook|bake|make|fix|lose|learn|install|hack|build|invest|draw)\b
  |\b(?:
    apply(?:ing)? for|(?:i|me) (?:get|find|land)
  ) (?:a|an|my|some) (?:\w+ )?(?:jobs?|internships?|positions? at)\b
  |\bmeaning of life\b|\bwhat time is it\b|\b(?:python|javascript|typescript|java|c\+\+|sql|html|css)\b
  |\b(?:
    what(?:'s| is) your (?:name|age|favou?rite)|how are you|who (?:are you|made you|created you)
    |are you (?:a |an )?(?:human|robot|ai|real|sentient|chatgpt|gpt|\w+er|married|single|happy)(?=\W*$)
    |(?:do|did|have|can) you (?:like|love|sleep|dream|eat|feel|ever)
  )\b
  |^\s*\d+\s*[-+*/x]\s*\d+\s*=?\s*\??\s*$
  |\bwhat(?:'s| is) \d+\s*(?:[-+*/x]|plus|minus|times|divided by)\s*\d+|\b\d+\s*(?:%|per ?cent) of \d+
`;

/** "Can you recommend a reference manager?": nobody here recommends anything, but a place in a text. */
export const asksForTip = pattern`
  \byou (?:recommend|suggest|advise)(?: (?:me|us))? (?:an?|any|some)\b(?! (?:\w+ ){0,2}(?:paragraphs?|clauses?|passages?|resolutions?|texts?|wordings?|quot(?:es?|ations?)|sentences?|summary)\b)
  |\bwould you (?:recommend|suggest|advise)\W*$
`;

const theText =
  "(?:it|this|that|(?:the|this|that) (?:(?:draft|whole|present) )*(?:draft|resolution|text|document|paper))";

/** "Is it a good resolution?", "What do you think of it?": what somebody may hold of a text, which no text says. */
export const asksForOpinion = pattern`
  ^(?:and |so |but )?(?:
    (?:is|was) ${theText} (?:\w+ly |very |any )?(?:an? )?(?:\w+ly |very )?(?:
      good|bad|great|nice|fine|useful|useless|excellent|poor|terrible|boring|interesting|worthwhile|wise
      |stupid|sensible|successful
    )(?: (?:draft|resolution|text|document|one|idea|thing))?
    |(?:do|would) you (?:\w+ly )?(?:like|love|hate|support|approve of|agree with) ${theText}
    |what(?: is|['’]s) your (?:opinion|view|verdict)(?: (?:of|on|about) ${theText})?
    |(?:what do you (?:\w+ly )?(?:think|make)|how do you feel) (?:of|about) ${theText}
  )\W*$
`;

/** Words of private life, of which no resolution speaks. */
const privateLife = pattern`
  \b(?:
    recipe|horoscope|weather|umbrella|raining|rain (?:today|tomorrow|tonight|in)|lottery|stock price
    |exchange rate|super bowl|champions league|grammy|oscars?|film star|netflix|pop song|cook|bake|pasta
    |pizza|pizzeria|lasagne|cake|calories|headache|toothache|haircut|girlfriend|boyfriend|dating
    |(?:my|your|his|her|happy) (?:\w+ )?birthday|birthday (?:cake|party|gift|present|card)
    |(?:cheap|good|best|nice|cosy) (?:\w+ )?(?:
      hotels?|hostels?|restaurants?|bars?|pubs?|cafes?|places? to (?:eat|stay|sleep)
    )
    |my (?:
      dog|cat|printer|phone|laptop|wi-?fi|train|bus|flight|visa|passport|luggage|homework|rent|salary|car
    )
    |homework for me
  )\b
`;

/** What may be a subject of the United Nations, and is a private matter where nothing else is asked about. */
const everydayMatter = pattern`
  \b(?:
    restaurants?|cafés?|cafes?|lunch|dinner|breakfast|coffee|beer|wine|bus|tram|taxi|subway|train|flights?
    |parking|tickets?|hotel room|earn|salar(?:y|ies)|wear|dress|outfit|gifts?|present for|concert|songs?
    |shopping|gym|wi-?fi|printer|visa|password|football(?:ers?)?|soccer|basketball|baseball|cricket
    |world cup|olympic\w*|movies?|celebrit(?:y|ies)|video ?games?|doctor|dentist|hobby|hobbies
  )\b
`;

/** Whether a turn is about private life: `subjects` says how many other subjects it names. */
export function isOfPrivateLife(turn: string, subjectsOf: (rest: string) => number): boolean {
  if (privateLife.test(turn)) return true;
  return everydayMatter.test(turn) && subjectsOf(turn.replace(new RegExp(everydayMatter, "gi"), " ")) === 0;
}

/** What is so in the world, of which a text says nothing: "how tall is …?", "opening hours". */
export const asksOfTheWorld = pattern`
  \bhow (?:tall|old|big|far|high|fast|heavy|rich|deep|warm|cold|hot) (?:is|are|was|were)\b
  |\bwhat(?:['’]s| is) the (?:best|easiest|fastest|cheapest|nearest) (?:way|place|time|bar|route)\b
  |\b(?:did|does|will) it (?:rain|snow)\b
  |\b(?:phone numbers?|opening hours|plot of|has \w+ won|who won|song contest|hours of the)\b
  |\bwhen (?:does|do) (?:the|an?) \w+ (?:open|close|start|leave|arrive)\b
  |\b(?:last|next|this) (?:winter|summer|spring|autumn)\b
  |\bi(?:['’]ve)? (?:lost|forgot(?:ten)?|broke(?:n)?) my\b
`;

/** What the asker wants to do: "how do I get to the airport?", "can you book …". Not what one does with a text. */
export const asksForOwnMatter = pattern`
  \b(?:how|where|when|what|which)\s+(?:\w+\s+){0,2}?(?:
    do|can|could|should|shall|may|must|would|will|am
  )\s+(?:i|we)\b(?!
    \s+(?:\w+\s+)?(?:
      find|cite|quote|look|read|see|learn|know|refer|point|tell|say|understand|hear|get to hear|use|rely
    )\b
  )
  |^(?:should|shall|may|must|can|could|will|am|do)\s+(?:i|we)\b(?!
    \s+(?:\w+\s+)?(?:find|cite|quote|read|see|use|rely|say|tell)\b
  )
  |^(?:please |can you |could you |would you )*(?:
    do|get|make|book|give|send|buy|bring|find|write
  )\s+(?:me|us)\s+(?:an?|some|my)\b
`;

/** The text is named itself, and not only a body that could have made it. */
export const namesTheText =
  /\b(?:draft|resolutions?|paragraphs?|preamb\w*|operative|text|document|clauses?|footnotes?|it say|says?|mention\w*)\b/i;

/** The text itself is meant, so that the question is about it whatever else it says. */
export const speaksOfTheText = pattern`
  \b(?:
    draft|resolutions?|paragraphs?|preamb\w*|operative|text|document|clauses?|footnotes?|council|assembly
    |commission|committee|member states?|unite?d nations|un\b|adopted|sponsors?|votes?|voted|voting|it say
    |says?|mention\w*
  )\b
  |\b(?:comes?|crops?|turns?) up\b
  |(?<!\btell me )\b(?:anything|something|nothing)\b(?: (?:in (?:here|there|it)|at all))? (?:on|about)\b
  |\b(?:in|dealt with) (?:here|there)\b
`;
