/** What shows that a turn is no question about a resolution; each list is one kind of it. */

/** Attempts to give the assistant other orders. */
export const givesOrders =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines|above|previous|prior|everything|constraints)\b|\b(?:system|hidden|initial) (?:prompt|instructions?|message)\b|\b(?:you are|you're) now\b|\bact as (?:a|an|if|my)\b|\bpretend (?:to be|that|you)\b|\bjailbreak|\bdeveloper mode\b|\bdo anything now\b|\brole-?play\b|\breveal your\b|\bwhat are your (?:instructions|rules)\b/i;

/** Tasks for another kind of assistant, and small talk. */
export const wantsSomethingElse =
  /\b(?:write|compose|generate|create|draft|code|program|debug|fix|implement|translate|solve|calculate|compute|draw|sing|play|book|order|buy|recommend) (?:me |us )?(?:a|an|the|my|this|some|that)?\s*(?:short |python |java\w* |sql |small |simple |funny )*(?:function|script|program|code|poem|haiku|song|story|essay|joke|limerick|letter|e-?mail|tweet|equation|integral|regex|query|class|app|website|image|picture|logo|restaurant|hotel|flight|table for|ticket)\b|\b(?:tell|give|know) (?:me |us )?(?:a|any|another|some) (?:good |funny )*(?:jokes?|poem|recipe|story|riddle)\b|\b(?:recipe|horoscope|weather|forecast for (?:today|tomorrow)|lottery|password|bitcoin|stock price|exchange rate|football|soccer|basketball|baseball|cricket|world cup|super bowl|champions league|olympic\w*|grammy|oscars?|movie|film star|netflix|celebrity|pop song|video game|cook|bake|pasta|pizza|cake|girlfriend|boyfriend|dating|my dog|my cat|homework for me)\b|\b(?:capital|population|president|prime minister|king|queen|currency) of [A-Z]|\bwho (?:won|scored|sang|sings|painted|invented|discovered|directed|starred)\b|\bhow (?:do|can|to) (?:i|you|we) (?:cook|bake|make|fix|lose|learn|install|hack|build|invest|draw)\b|\b(?:python|javascript|typescript|java|c\+\+|sql|html|css)\b|\bmeaning of life\b|\b(?:what(?:'s| is) your (?:name|age|favou?rite)|how are you|who (?:are you|made you|created you)|are you (?:a |an )?(?:human|robot|ai|real|sentient|chatgpt|gpt))\b|^\s*\d+\s*[-+*/x]\s*\d+\s*=?\s*\??\s*$|\bwhat(?:'s| is) \d+\s*(?:[-+*/x]|plus|minus|times)\s*\d+/i;

/** The text itself is meant, so that the question is about it whatever else it says. */
export const speaksOfTheText =
  /\b(?:draft|resolutions?|paragraphs?|preamb\w*|operative|text|document|clauses?|footnotes?|council|assembly|commission|committee|member states?|unite?d nations|un\b|adopted|sponsors?|votes?|voted|voting|it say|says?|mention\w*)\b/i;
