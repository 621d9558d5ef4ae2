import { button, element, fill } from "./element.ts";
import { icon } from "./icons.ts";
import { launcherWords } from "./launcher-words.ts";
import { directionOf, type Settings } from "./settings.ts";

export interface Launcher {
  readonly node: HTMLElement;
  focus(): void;
  show(state: "ready" | "loading" | "open" | "failed"): void;
}

/** The round-cornered button that opens the floating panel; it draws the failure in the other modes, too. */
export function createLauncher(settings: Settings, onOpen: () => void): Launcher {
  const words = launcherWords[settings.language];
  const opener = button(
    { class: "launcher", part: "launcher", "aria-haspopup": "dialog" },
    onOpen,
    icon("chat"),
    element("span", {}, words.ask),
  );
  const failure = element("p", { class: "failure", role: "alert" });
  const { mode, position, language } = settings;
  const place = { class: "corner", "data-position": position, lang: language, dir: directionOf(language) };
  const node =
    mode === "floating"
      ? element("section", { ...place, "aria-label": words.ask }, opener, failure)
      : element("div", place, failure);
  return {
    node,
    focus: () => opener.focus(),
    show(state) {
      node.hidden = state === "open";
      opener.ariaBusy = String(state === "loading");
      fill(
        failure,
        ...(state === "failed" ? [`${words.notLoaded} `, linkToOwnPage(settings, words.ownPage)] : []),
      );
    },
  };
}

function linkToOwnPage(settings: Settings, text: string): HTMLAnchorElement {
  return element("a", { href: embedAddress(settings), target: "_blank", rel: "noopener" }, text);
}

/** The page that holds the widget and nothing else. */
export function embedAddress({
  endpoint,
  resolution,
  language,
  theme,
  greeting,
  questions,
}: Settings): string {
  const query = new URLSearchParams({ language, theme });
  if (resolution !== null) query.set("resolution", resolution);
  if (greeting !== null) query.set("greeting", greeting);
  if (questions !== null) query.set("questions", questions.join("|"));
  return `${endpoint}/embed?${query}`;
}
