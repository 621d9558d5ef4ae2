const kinds: Readonly<Record<string, string>> = { op: "OP", pp: "PP", fn: "footnote" };

/** `OP 5 (a)` for `op5.a`, `II, OP 3` for `II.op3`: the label of a unit that comes without one. */
export function unitLabel(id: string): string {
  const [, section = "", kind = "", number = "", path = ""] =
    /^(?:(\w+)\.)?(op|pp|fn)(\d+)((?:\.\w+)*)$/.exec(id) ?? [];
  if (number === "") return id;
  const steps = path.replace(/\.(\w+)/g, " ($1)");
  return `${section && `${section}, `}${kinds[kind]} ${number}${steps}`;
}
