import { findOnPage } from "../find-on-page.ts";
import { nameOf, renderTexts } from "./text-list.ts";
import { readLibrary, readShelf, removeText, sendText, type TextOverview } from "./texts-client.ts";
import { type Brought, createTextsForm } from "./texts-form.ts";
import type { TextsWords } from "./words.ts";

const megabyte = 1024 ** 2;

/** The dialog of the texts that the reader has brought, and all that leads to it; nothing where the server takes none. */
export async function createOwnTexts(words: TextsWords): Promise<void> {
  const first = await readShelf();
  if (!first || !(first.enabled || first.library)) return;
  const { limits } = first;
  const dialog = findOnPage("own-texts", HTMLDialogElement);
  const opener = findOnPage("to-own-texts", HTMLButtonElement);
  const form = createTextsForm(dialog, first, words, addAll, draw);
  let isChanged = false;

  async function open(): Promise<void> {
    await draw();
    if (!dialog.open) dialog.showModal();
  }

  async function draw(): Promise<void> {
    const [shelf, all] = await Promise.all([readShelf(), readLibrary()]);
    const texts = shelf?.texts ?? [];
    const own = new Set(texts.map(({ id }) => id));
    const others = all.filter(({ id }) => !own.has(id));
    const counted = (title: string, count: number) => title.replace("{n}", String(count));
    const ask = ({ id }: TextOverview) => showText(id);
    form.showLists(
      renderTexts({ texts, title: counted(words.yours, texts.length), words, ask, remove: remove("") }),
      renderTexts({
        texts: others,
        title: counted(words.library, others.length),
        words,
        ask,
        remove: form.token() ? remove(form.token()) : undefined,
      }),
    );
  }

  /** One after the other. Who has brought one that could be read goes on with it. */
  async function addAll(brought: readonly Brought[]): Promise<void> {
    form.clear();
    const added: TextOverview[] = [];
    for (const { body, name } of brought) {
      form.tell(words.reading.replace("{name}", name), 0);
      const text = await add(body, name).catch((error: Error) => {
        form.complain(name, error.message || words.notSent);
      });
      if (text) added.push(text);
    }
    const [only] = added;
    if (only && brought.length === 1) return showText(only.id);
    form.tell(added.map((text) => words.added.replace("{name}", nameOf(text))).join(" "));
    isChanged ||= added.length > 0;
    await draw();
  }

  async function add(body: Blob, name: string): Promise<TextOverview> {
    if (body.size > limits.bytes)
      throw new Error(words.tooLarge.replace("{n}", String(limits.bytes / megabyte)));
    const sent = await sendText(body, name, form.token(), (share) =>
      form.tell(words.reading.replace("{name}", name), share < 1 ? share : "unknown"),
    );
    return sent.text;
  }

  function remove(token: string) {
    return (text: TextOverview) => {
      const name = nameOf(text);
      if (token && !confirm(words.removeForAll.replace("{name}", name))) return;
      form.clear();
      isChanged = true;
      void removeText(text.id, token)
        .then(() => form.tell(words.removed.replace("{name}", name)))
        .catch((error: Error) => form.complain(name, error.message || words.notSent))
        .then(draw)
        .then(form.focusLists);
    };
  }

  opener.textContent = words.open;
  opener.hidden = false;
  opener.addEventListener("click", () => void open());
  // The page's own lists are made when it is loaded.
  dialog.addEventListener("close", () => {
    if (isChanged) location.assign("/");
  });
  receiveDrops((files) => {
    void open().then(() => addAll(files.map((file) => ({ body: file, name: file.name }))));
  });
}

function showText(id: string): void {
  location.assign(`/?${new URLSearchParams({ text: id })}`);
}

/** Files that are dropped anywhere on the page. */
function receiveDrops(receive: (files: readonly File[]) => void): void {
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (brings(event)) event.preventDefault();
    document.body.classList.toggle("dropping", brings(event));
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    document.body.classList.remove("dropping");
    receive([...(event.dataTransfer?.files ?? [])]);
  });
}
