import { type AttributeValue, button } from "./element.ts";
import { native } from "./native.ts";

/** Outlines on a grid of 24, drawn with a line of 2. */
const outlines = {
  chat: "M4 5h16v11H10l-5 4v-4H4z M8 9h8 M8 12h5",
  close: "M6 6l12 12 M18 6L6 18",
  send: "M5 12h14 M13 6l6 6-6 6",
  stop: "M6 6h12v12H6z",
  more: "M5 12h1 M11.500 12h1 M18 12h1",
  copy: "M9 9h10v11H9z M15 9V4H5v11h4",
  retry: "M19 12a7 7 0 1 1-2-5l2 2 M19 4v5h-5",
  up: "M8 11l4-8c1.700 0 2.600 1 2.400 2.500L14 9h5c1.300 0 2 1 1.800 2l-1.300 7c-.2 1.200-1 2-2 2H8z M8 11H4v9h4",
  down: "M16 13l-4 8c-1.700 0-2.600-1-2.400-2.500L10 15H5c-1.300 0-2-1-1.800-2l1.300-7c.2-1.200 1-2 2-2H16z M16 13h4V4h-4",
  print: "M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7z",
  save: "M12 4v11 M7 11l5 5 5-5 M5 20h14",
  anew: "M12 5v14 M5 12h14",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1 M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
} as const;

export type IconName = keyof typeof outlines;

/** A drawing beside words, hidden from screen readers. */
export function icon(name: IconName): Element {
  const drawing = inSvg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" });
  native.appendChild(drawing, inSvg("path", { d: outlines[name] }));
  return drawing;
}

/** A button that shows a drawing in the place of its words. */
export function toolButton(
  name: IconName,
  words: string,
  onClick: () => void,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): HTMLButtonElement {
  return button({ class: "tool", "aria-label": words, title: words, ...attributes }, onClick, icon(name));
}

function inSvg(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const node = native.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of native.entries(attributes)) native.setAttribute(node, name, value);
  return node;
}
