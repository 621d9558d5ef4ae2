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
export function rememberedOfText<Made>(make: (resolution: Resolution) => Made) {
  return remembered(make, ({ paragraphs }) => paragraphs);
}

/** What is made on first use, once. */
export function onFirstUse<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | undefined;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
}

/** What is made of a string, for texts repeat their words; all is let go when there are `most`, and what is longer than `longest` is not kept. */
export function rememberedByString<Made>(
  make: (of: string) => Made,
  most = Number.POSITIVE_INFINITY,
  longest = Number.POSITIVE_INFINITY,
): (of: string) => Made {
  const kept = new Map<string, Made>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    if (kept.size >= most) kept.clear();
    if (of.length <= longest) kept.set(of, made);
    return made;
  };
}

export type Recent<Key, Value> = ReturnType<typeof keepRecent<Key, Value>>;

/** What was used last, up to a size; what was not used for longest is let go first. @param sizeOf how much of `most` a value takes */
export function keepRecent<Key, Value>(most: number, sizeOf: (value: Value) => number) {
  const kept = new Map<Key, Value>();
  let size = 0;
  const remove = (key: Key) => {
    const value = kept.get(key);
    if (value !== undefined) size -= sizeOf(value);
    kept.delete(key);
  };
  const put = (key: Key, value: Value) => {
    remove(key);
    kept.set(key, value);
    size += sizeOf(value);
    for (const oldest of kept.keys()) {
      if (size <= most || oldest === key) break;
      remove(oldest);
    }
  };
  return {
    /** What is kept under a key, or else what `make` gives, unless that is undefined. */
    get<Made extends Value | undefined>(key: Key, make: () => Made): Value | Made {
      const value = kept.get(key) ?? make();
      if (value !== undefined) put(key, value);
      return value;
    },
    put,
  };
}
