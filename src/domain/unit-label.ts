const kinds: Readonly<Record<string, string>> = {
  op: "OP",
  pp: "PP",
  fn: "footnote",
  "annex.": "Annex, para.",
};

/** `OP 5 (a)` for `op5.a`, `II, OP 3` for `II.op3`, `Annex, unnumbered 2` for `annex.u2`: the label of a unit that comes without one. */
export function unitLabel(id: string): string {
  const [, section = "", kind = "", unnumbered = "", number = "", path = ""] =
    /^(?:(\w+)\.)?(op|pp|fn|annex\.)(u?)(\d+)((?:\.\w+)*)$/.exec(id) ?? [];
  if (number === "") return id;
  const steps = path.replace(/\.(\w+)/g, " ($1)");
  const name = unnumbered ? "Annex, unnumbered" : kinds[kind];
  return `${section && `${section}, `}${name} ${number}${steps}`;
}
