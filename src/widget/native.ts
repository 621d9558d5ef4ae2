/** `method(self, …)` for a method that is called as `self.method(…)`, whatever becomes of its prototype. */
function uncurry<This, Arguments extends unknown[], Result>(
  method: (this: This, ...values: Arguments) => Result,
): (self: This, ...values: Arguments) => Result {
  return Function.prototype.call.bind(method) as (self: This, ...values: Arguments) => Result;
}

function takeDocument() {
  return {
    createElement: document.createElement.bind(document) as typeof document.createElement,
    createElementNS: document.createElementNS.bind(document) as (space: string, tag: string) => Element,
    createText: document.createTextNode.bind(document),
    appendChild: uncurry<Node, [Node], Node>(Node.prototype.appendChild),
    insertBefore: uncurry<Node, [Node, Node | null], Node>(Node.prototype.insertBefore),
    replaceChildren: uncurry<Element, (Node | string)[], void>(Element.prototype.replaceChildren),
    remove: uncurry<Element, [], void>(Element.prototype.remove),
    setAttribute: uncurry<Element, [string, string], void>(Element.prototype.setAttribute),
    getAttribute: uncurry<Element, [string], string | null>(Element.prototype.getAttribute),
    removeAttribute: uncurry<Element, [string], void>(Element.prototype.removeAttribute),
    closest: uncurry<Element, [string], Element | null>(Element.prototype.closest),
    attachShadow: uncurry<Element, [ShadowRootInit], ShadowRoot>(Element.prototype.attachShadow),
    listen: uncurry<EventTarget, Parameters<EventTarget["addEventListener"]>, void>(
      EventTarget.prototype.addEventListener,
    ),
    dispatch: uncurry<EventTarget, [Event], boolean>(EventTarget.prototype.dispatchEvent),
    focus: uncurry<HTMLElement, [FocusOptions?], void>(HTMLElement.prototype.focus),
    define: customElements.define.bind(customElements),
    fetch: globalThis.fetch.bind(globalThis),
  };
}

function takeLanguage() {
  return {
    parse: JSON.parse as (text: string) => unknown,
    stringify: JSON.stringify as (value: unknown) => string,
    assign: Object.assign as (target: object, source: object) => void,
    entries: Object.entries as <Value>(of: Readonly<Record<string, Value>>) => [string, Value][],
    map: uncurry(Array.prototype.map) as <Item, Result>(
      items: readonly Item[],
      change: (item: Item, index: number) => Result,
    ) => Result[],
    filter: uncurry(Array.prototype.filter) as <Item>(
      items: readonly Item[],
      keep: (item: Item) => boolean,
    ) => Item[],
    sort: uncurry(Array.prototype.sort) as <Item>(
      items: Item[],
      compare: (one: Item, other: Item) => number,
    ) => Item[],
    push: uncurry(Array.prototype.push) as <Item>(items: Item[], ...more: Item[]) => number,
    join: uncurry(Array.prototype.join) as (items: readonly string[], glue: string) => string,
    indexOf: uncurry<string, [string, number?], number>(String.prototype.indexOf),
    slice: uncurry<string, [number, number?], string>(String.prototype.slice),
    split: uncurry(String.prototype.split) as (text: string, by: string | RegExp) => string[],
    trim: uncurry<string, [], string>(String.prototype.trim),
    replace: uncurry(String.prototype.replace as (what: string | RegExp, by: string) => string) as (
      text: string,
      what: string | RegExp,
      by: string,
    ) => string,
  };
}

/**
 * What the browser itself offers, taken when this script is loaded: a page that later puts its own functions into
 * `Array.prototype` or `Element.prototype` does not reach the widget.
 */
export type Native = ReturnType<typeof takeDocument> & ReturnType<typeof takeLanguage>;

/** On a server, where the package may be imported too, there is no document to take anything from. */
export const native: Native = {
  ...takeLanguage(),
  ...(typeof document === "undefined" ? ({} as ReturnType<typeof takeDocument>) : takeDocument()),
};

/** For a script that is loaded late, on the first opening: uses what an earlier one took. */
export function adoptNative(earlier: Native): void {
  earlier.assign(native, earlier);
}
