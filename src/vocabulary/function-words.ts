/** Words of grammar, which stand between those that carry meaning. */
export const functionWords: ReadonlySet<string> = new Set(
  `the a an and or of in to by from with for on at as its their his her this that these those is are was were be been it they which
  who has have had all any such other also into under upon between among more most not no against i he she we you would will shall should may can must do does did if
  when where whether so than then there while but both each all every only own how what why because`.split(
    /\s+/,
  ),
);
