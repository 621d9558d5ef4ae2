import { native } from "./native.ts";

/**
 * Tells whether the page around the element is dark, now and whenever that changes: by the background that is really
 * painted, for few pages with a dark look say so in `color-scheme`.
 */
export function followPageTheme(host: HTMLElement, apply: (dark: boolean) => void, until: AbortSignal): void {
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const update = () => apply(isOnDark(host, preference.matches));
  const observer = new MutationObserver(update);
  for (const node of [document.documentElement, document.body]) observer.observe(node, { attributes: true });
  native.listen(preference, "change", update, { signal: until });
  native.listen(until, "abort", () => observer.disconnect());
  update();
}

function isOnDark(host: HTMLElement, prefersDark: boolean): boolean {
  for (let node = host.parentElement; node; node = node.parentElement) {
    const dark = isDark(getComputedStyle(node).backgroundColor);
    if (dark !== null) return dark;
  }
  return prefersDark && getComputedStyle(document.documentElement).colorScheme.includes("dark");
}

/** Null for what shows through, or is written in another way than `rgb()`. */
function isDark(color: string): boolean | null {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
