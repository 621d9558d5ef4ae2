/** Words of grammar, which stand between those that carry meaning. */
export const functionWords: ReadonlySet<string> = new Set(
  `the a an and or of in to by from with for on at as its their his her this that these those is are was were be been it they which
  who has have had all any such other also into under upon between among more most not no against`.split(
    /\s+/,
  ),
);

/** Those that tie what follows to what stands before. */
export const prepositions: ReadonlySet<string> = new Set(
  "of in to by from with for on against between among".split(" "),
);
