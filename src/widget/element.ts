import { native } from "./native.ts";
import type { Words } from "./words.ts";

/** `null` and `false` leave an attribute out, `true` sets an empty one. */
export type AttributeValue = string | boolean | null;

export type Child = Node | string | null;

type Tag = keyof HTMLElementTagNameMap;

/** A new element, built from nodes only: text stays text. */
export function element<Name extends Tag>(
  tag: Name,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const node = native.createElement(tag);
  setAttributes(node, attributes);
  append(node, ...children);
  return node;
}

/** A button of the given class that never submits a form. */
export function button(
  attributes: Readonly<Record<string, AttributeValue>>,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const node = element("button", { type: "button", ...attributes }, ...children);
  native.listen(node, "click", onClick);
  return node;
}

/** A link that opens in a new tab, and says so to who listens. */
export function linkInNewTab(
  href: string,
  text: string,
  { newTab }: Pick<Words, "newTab">,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): HTMLAnchorElement {
  const opening = { href, target: "_blank", rel: "noopener", ...attributes };
  return element("a", opening, text, spoken(` ${newTab}`));
}

export function append(parent: Node, ...children: readonly Child[]): void {
  for (const child of children) {
    if (child === null) continue;
    native.appendChild(parent, typeof child === "string" ? native.createText(child) : child);
  }
}

/** Puts `children` in the place of whatever the element holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  native.replaceChildren(parent);
  append(parent, ...children);
}

export function setAttributes(node: Element, attributes: Readonly<Record<string, AttributeValue>>): void {
  for (const [name, value] of native.entries(attributes)) {
    if (value === null || value === false) native.removeAttribute(node, name);
    else native.setAttribute(node, name, value === true ? "" : value);
  }
}

/** Text for screen readers only. */
export function spoken(text: string): HTMLSpanElement {
  return element("span", { class: "spoken" }, text);
}
