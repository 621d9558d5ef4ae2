/** With which a sentence may speak of a text without saying that it does anything: "OP 13 speaks of …", "the draft has …". */
export const speakingVerbs: ReadonlySet<string> = new Set(
  `say says mention mentions name names speak speaks contain contains give gives set sets refer refers read reads
  print prints use uses quote quotes cite cites describe describes list lists include includes state states concern concerns
  cover covers deal deals address addresses discuss discusses touch touches identify identifies define defines specify specifies
  stand stands begin begins open opens link links relate relates mean means have has differ differs consist consists
  comprise comprises carry carries come comes follow follows number numbers share shares`.split(/\s+/),
);

/** The same in the passive: "is mentioned", "is linked to". */
export const speakingParticiples: ReadonlySet<string> = new Set(
  `said mentioned named spoken contained given set referred read printed used quoted cited described listed included stated
  concerned covered addressed discussed touched identified defined specified linked related meant based called entitled titled
  numbered dated worded found spelled followed repeated limited published moved changed loaded tabled`.split(
    /\s+/,
  ),
);
