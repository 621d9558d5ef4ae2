import { element } from "./element.ts";

/** Hands the reader a file; nothing leaves the page. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: address, download: name }).click();
  // The browser has taken the file by the next turn, and asks for it no more.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
