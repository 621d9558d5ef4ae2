import type { Library, Resolution } from "../domain/resolution.ts";

/** The text of this id, or of this symbol in whatever case and spacing. */
export function findText(library: Library, name: string): Resolution | undefined {
  const symbol = plain(name);
  return (
    library.find(name) ?? library.resolutions.find((each) => each.symbol && plain(each.symbol) === symbol)
  );
}

function plain(symbol: string): string {
  return symbol.toUpperCase().replace(/\s+/g, "");
}
