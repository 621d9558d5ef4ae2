import type { ShownUnit } from "./chat-client.ts";
import type { CitedUnit } from "./cited-unit.ts";
import { button, type Child, element, fill, linkInNewTab, setAttributes } from "./element.ts";
import { native } from "./native.ts";
import { markQuotes } from "./quote-marks.ts";
import type { ViewContext } from "./view-context.ts";
import type { Words } from "./words.ts";

let sources = 0;

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
    const attributes = {
      class: "chip",
      title: kindOf(unit, context.words),
      "aria-expanded": "false",
      "aria-controls": source.id,
    };
    const chip = button(attributes, () => toggle(chip, unit), element("span", { part: "chip" }, unit.label));
    for (const event of ["pointerenter", "focus"]) native.listen(chip, event, () => context.point(unit));
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

/** What the label's OP or PP stands for; null of other units. */
function kindOf({ unit }: CitedUnit, words: Words): string | null {
  const [, kind] = /^(?:\w+\.)?(op|pp)u?\d/.exec(unit) ?? [];
  return kind === "op" ? words.operative : kind === "pp" ? words.preambular : null;
}

function drawUnit(unit: ShownUnit, cited: CitedUnit, { words, client }: ViewContext): HTMLElement {
  const stretches = native.map(markQuotes(unit.text, cited.quotes), drawStretch);
  const named = kindOf(cited, words);
  const kind = named === null ? [] : [element("span", { class: "kind" }, named)];
  return element(
    "figure",
    { "aria-label": cited.label },
    element("figcaption", {}, element("strong", {}, cited.label), ...kind, element("span", {}, words.source)),
    element(
      "blockquote",
      {},
      element("p", { dir: "auto" }, ...stretches),
      ...native.map(unit.subparagraphs ?? [], drawSubparagraph),
    ),
    linkInNewTab(client.pageOf(cited.resolution, cited.unit), words.openWhole, words),
  );
}

function drawStretch({ text, marked }: { text: string; marked: boolean }): Child {
  return marked ? element("mark", { part: "mark" }, text) : text;
}

function drawSubparagraph(unit: ShownUnit): HTMLElement {
  return element(
    "div",
    { class: "nested" },
    element("p", { dir: "auto" }, `${unit.marker ?? ""} ${unit.text}`),
    ...native.map(unit.subparagraphs ?? [], drawSubparagraph),
  );
}
