import { element, markWords, unmark } from "./nodes.js";

/** The whole text beside the answers. It is the reading page's own <article>, taken over as it is. */
export function createReadingPane(container) {
  let shown;

  async function show(resolution) {
    if (shown === resolution) return;
    shown = resolution;
    const response = await fetch(`/resolutions/${encodeURIComponent(resolution)}`);
    if (!response.ok) return container.replaceChildren(element("p", {}, "The text could not be loaded."));
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    container.replaceChildren(document.importNode(page.querySelector("article"), true));
  }

  async function point({ resolution, paragraph, start, end }) {
    await show(resolution);
    const unit = container.querySelector(`[id="${CSS.escape(paragraph)}"]`);
    if (!unit) return;
    unmark(container);
    for (const pointed of container.querySelectorAll(".pointed")) pointed.classList.remove("pointed");
    unit.classList.add("pointed");
    if (end > start) markWords(unit.querySelector(".text"), start, end);
    const target = unit.querySelector("mark") ?? unit;
    const middle = target.getBoundingClientRect().top - container.getBoundingClientRect().top;
    container.scrollBy({ top: middle - container.clientHeight / 3 });
  }

  return { show, point };
}
