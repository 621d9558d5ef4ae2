import { button, element } from "../../element.ts";
import type { Shelf } from "./texts-client.ts";
import type { TextsWords } from "./words.ts";

/** A file or pasted words on the way to the server. */
export interface Brought {
  readonly body: Blob;
  readonly name: string;
}

interface TextsForm {
  /** Of the administrator; empty where none was typed. */
  token(): string;
  showLists(...lists: readonly HTMLElement[]): void;
  focusLists(): void;
  /** What is being done, and how much of it, from 0 to 1; no share where nothing is. */
  tell(words: string, share?: number | "unknown"): void;
  /** Of a file, by its name. */
  complain(name: string, words: string): void;
  clear(): void;
}

const megabyte = 1024 ** 2;
const formats = ".docx,.pdf,.html,.htm,.xml,.txt";

/** What stands in the dialog: where files are chosen and words pasted, what becomes of them, and the lists. */
export function createTextsForm(
  dialog: HTMLDialogElement,
  shelf: Pick<Shelf, "limits" | "library" | "enabled">,
  words: TextsWords,
  bring: (brought: readonly Brought[]) => void,
  onToken: () => void,
): TextsForm {
  const input = element("input", { type: "file", multiple: true, accept: formats, class: "files" });
  const pasted = element("textarea", { rows: "6", dir: "auto", "aria-label": words.paste });
  const token = element("input", { type: "password", autocomplete: "off" });
  const status = element("p", { role: "status" });
  const progress = element("progress", { max: "1", hidden: true, "aria-label": words.open });
  const problems = element("div", { role: "alert", class: "problems" });
  const lists = element("div", { class: "lists", tabindex: "-1" });
  const close = button({ class: "small close" }, () => dialog.close(), words.close);
  const pick = element("label", { class: "pick" }, element("span", {}, words.files), input);
  const hint = words.formats.replace("{n}", String(shelf.limits.bytes / megabyte));

  input.addEventListener("change", () => {
    bring([...(input.files ?? [])].map((file) => ({ body: file, name: file.name })));
    input.value = "";
  });
  token.addEventListener("change", onToken);
  const addPasted = () => {
    if (pasted.value.trim() === "") return pasted.focus();
    bring([{ body: new Blob([pasted.value], { type: "text/plain" }), name: `${words.pasted}.txt` }]);
  };
  dialog.replaceChildren(
    element("header", {}, element("h2", { id: "own-texts-title" }, words.open), close),
    element("p", {}, words.kept.replace("{n}", String(shelf.limits.idleMinutes))),
    element("div", { class: "drop" }, pick, element("span", { class: "facts" }, hint)),
    element(
      "details",
      {},
      element("summary", {}, words.paste),
      pasted,
      button({ class: "small" }, addPasted, words.add),
    ),
    ...(shelf.library ? [administration(token, words)] : []),
    status,
    progress,
    problems,
    lists,
  );
  return {
    token: () => token.value.trim(),
    showLists: (...shown) => lists.replaceChildren(...shown),
    focusLists: () => lists.focus(),
    tell(told, share) {
      // What is said again would be read aloud again.
      if (status.textContent !== told) status.textContent = told;
      progress.hidden = share === undefined;
      if (typeof share === "number") progress.value = share;
      else progress.removeAttribute("value");
    },
    complain: (name, told) =>
      problems.append(element("p", {}, element("bdi", {}, name), ": ", element("bdi", {}, told))),
    clear() {
      problems.replaceChildren();
      status.textContent = "";
    },
  };
}

function administration(token: HTMLInputElement, words: TextsWords): HTMLElement {
  const form = element("form", {}, element("label", {}, `${words.token} `, token));
  form.addEventListener("submit", (event) => event.preventDefault());
  return element(
    "details",
    {},
    element("summary", {}, words.administrator),
    form,
    element("p", { class: "facts" }, words.forAll),
  );
}
