import type { VerifiedCitation } from "../domain/statements.ts";
import type { ShownUnit } from "./chat-client.ts";
import { append, button, type Child, element, fill, setAttributes, spoken } from "./element.ts";
import { native } from "./native.ts";
import { markQuotes, type QuotePlace } from "./quote-marks.ts";
import type { ViewContext } from "./view-context.ts";

/** A unit to open in place, with the words of it that are quoted. */
export interface CitedUnit {
  readonly resolution: string;
  readonly unit: string;
  readonly label: string;
  readonly quotes: readonly QuotePlace[];
  /** The first citation of it; absent where the unit is only named as near. */
  readonly citation?: VerifiedCitation;
}

let sources = 0;

/** One unit for all the quotes that a statement takes from it, in order of first use. */
export function unitsOf(citations: readonly VerifiedCitation[]): CitedUnit[] {
  const units = new Map<string, CitedUnit>();
  for (const citation of citations) {
    const { resolution, paragraph: unit, label } = citation;
    const key = `${resolution}#${unit}`;
    const known = units.get(key) ?? { resolution, unit, label, citation, quotes: [] };
    units.set(key, { ...known, quotes: [...known.quotes, citation] });
  }
  return [...units.values()];
}

/** A row of chips such as "OP 13"; each opens its paragraph below the row, one at a time. */
export function createUnitChips(
  units: readonly CitedUnit[],
  name: string,
  context: ViewContext,
): HTMLElement {
  sources += 1;
  const source = element("div", { class: "source", part: "source", id: `source-${sources}`, hidden: true });
  let open: HTMLButtonElement | null = null;
  const close = () => {
    if (open) setAttributes(open, { "aria-expanded": "false" });
    open = null;
    source.hidden = true;
  };
  const toggle = (chip: HTMLButtonElement, unit: CitedUnit) => {
    const wasOpen = open === chip;
    close();
    if (wasOpen) return;
    open = chip;
    setAttributes(chip, { "aria-expanded": "true" });
    source.hidden = false;
    void showUnit(source, unit, context, () => open === chip);
    if (unit.citation) context.emit("opcite:citation", unit.citation);
  };
  const chips = native.map(units, (unit) => {
    const attributes = { class: "chip", "aria-expanded": "false", "aria-controls": source.id };
    const chip = button(attributes, () => toggle(chip, unit), element("span", { part: "chip" }, unit.label));
    return chip;
  });
  const node = element(
    "div",
    { class: "citations" },
    element("div", { class: "chips", role: "group", "aria-label": name }, ...chips),
    source,
  );
  native.listen(node, "keydown", (event) => {
    if (!open || (event as KeyboardEvent).key !== "Escape") return;
    event.stopPropagation();
    native.focus(open);
    close();
  });
  return node;
}

async function showUnit(
  source: HTMLElement,
  cited: CitedUnit,
  context: ViewContext,
  isWanted: () => boolean,
): Promise<void> {
  const { words, client } = context;
  fill(source, element("p", { class: "remark" }, `${words.loading} …`));
  try {
    const unit = await client.readUnit(cited.resolution, cited.unit);
    if (!isWanted()) return;
    fill(source, drawUnit(unit, cited, context));
    source.scrollIntoView({ block: "nearest" });
    source.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  } catch {
    if (isWanted()) fill(source, element("p", { class: "remark" }, words.notLoaded));
  }
}

function drawUnit(unit: ShownUnit, cited: CitedUnit, { words, client }: ViewContext): HTMLElement {
  const stretches = native.map(markQuotes(unit.text, cited.quotes), drawStretch);
  const address = client.pageOf(cited.resolution, cited.unit);
  return element(
    "figure",
    { "aria-label": cited.label },
    element("figcaption", {}, element("strong", {}, cited.label), element("span", {}, words.source)),
    element(
      "blockquote",
      {},
      element("p", { dir: "auto" }, ...stretches),
      ...native.map(unit.subparagraphs ?? [], drawSubparagraph),
    ),
    element(
      "a",
      { href: address, target: "_blank", rel: "noopener" },
      words.openWhole,
      spoken(` ${words.newTab}`),
    ),
  );
}

function drawStretch({ text, marked }: { text: string; marked: boolean }): Child {
  return marked ? element("mark", { part: "mark" }, text) : text;
}

function drawSubparagraph(unit: ShownUnit): HTMLElement {
  const nested = native.map(unit.subparagraphs ?? [], drawSubparagraph);
  const node = element(
    "div",
    { class: "nested" },
    element("p", { dir: "auto" }, `${unit.marker ?? ""} ${unit.text}`),
  );
  append(node, ...nested);
  return node;
}
