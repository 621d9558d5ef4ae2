import type { CitedUnit } from "../cited-unit.ts";
import { element } from "../element.ts";
import { markWords, unmark } from "./mark-words.ts";
import type { FrontWords } from "./words.ts";

interface ReadingPane {
  show(resolution: string): Promise<void>;
  /** Shows the unit with the words of it that are quoted. */
  point(unit: Pick<CitedUnit, "resolution" | "unit" | "quotes">): Promise<void>;
}

/** The whole text beside the answers. It is the reading page's own <article>, taken over as it is. */
export function createReadingPane(container: HTMLElement, words: FrontWords): ReadingPane {
  let shown: string | null = null;
  let drawn: Promise<void> = Promise.resolve();

  const show = (resolution: string): Promise<void> => {
    if (shown !== resolution) drawn = draw(resolution);
    shown = resolution;
    return drawn;
  };
  const draw = async (resolution: string) => {
    const article = await readArticle(resolution).catch(() => null);
    if (shown !== resolution) return;
    if (!article) shown = null;
    container.replaceChildren(article ?? element("p", {}, words.notLoaded));
  };
  const point: ReadingPane["point"] = async ({ resolution, unit, quotes }) => {
    await show(resolution);
    const place = container.querySelector(`[id="${CSS.escape(unit)}"]`);
    if (!place) return;
    unmark(container);
    for (const pointed of container.querySelectorAll(".pointed")) pointed.classList.remove("pointed");
    place.classList.add("pointed");
    const text = place.querySelector(".text");
    if (text) for (const quote of quotes) markWords(text, quote);
    bringIntoView(place.querySelector("mark") ?? place);
  };
  return { show, point };
}

async function readArticle(resolution: string): Promise<HTMLElement | null> {
  const headers = { "Accept-Language": document.documentElement.lang };
  const response = await fetch(`/resolutions/${encodeURIComponent(resolution)}`, { headers });
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const article = page.querySelector("article");
  return article && document.importNode(article, true);
}

/** A third from the top of what scrolls, so that what comes before it is read too. */
function bringIntoView(target: Element): void {
  const box = target.closest("[data-scrolls]");
  if (!box) return;
  const { top } = target.getBoundingClientRect();
  box.scrollBy({ top: top - box.getBoundingClientRect().top - box.clientHeight / 3 });
}
