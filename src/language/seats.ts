/** Where bodies have their seats, by the names of the towns: people say "the Vienna office" for one of them. */
export const seats: Readonly<Record<string, readonly string[]>> = {
  vienna: ["unodc", "iaea", "unido"],
  geneva: ["ohchr", "hchr", "who", "ilo", "unhcr", "hrc", "wipo", "itu", "wmo", "unctad", "unaids"],
  rome: ["fao", "wfp", "ifad"],
  paris: ["unesco"],
  nairobi: ["unep", "un-habitat"],
  turin: ["unicri"],
  madrid: ["unwto"],
  montreal: ["icao"],
  london: ["imo"],
  bern: ["upu"],
  lyon: ["interpol"],
  bonn: ["unfccc", "unccd"],
};
