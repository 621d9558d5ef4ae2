import type { Resolution } from "./resolution.ts";

/** What is made of something, once, and kept for as long as that is held; `keyOf` tells what that is. */
export function remembered<Of extends object, Made>(
  make: (of: Of) => Made,
  keyOf: (of: Of) => object = (of) => of,
): (of: Of) => Made {
  const known = new WeakMap<object, { readonly made: Made }>();
  return (of) => {
    const kept = known.get(keyOf(of)) ?? { made: make(of) };
    known.set(keyOf(of), kept);
    return kept.made;
  };
}

/** The same of the paragraphs of a text, which it shares with copies of it under another id. */
export function rememberedOfText<Made>(
  make: (resolution: Resolution) => Made,
): (resolution: Resolution) => Made {
  return remembered(make, ({ paragraphs }) => paragraphs);
}
