/** What was used last, up to a size; what was not used for longest is let go first. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  put(key: Key, value: Value): void;
}

/** @param sizeOf how much of `most` a value takes */
export function keepRecent<Key, Value>(most: number, sizeOf: (value: Value) => number): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  let size = 0;
  const remove = (key: Key) => {
    const value = kept.get(key);
    if (value !== undefined) size -= sizeOf(value);
    kept.delete(key);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    put(key, value) {
      remove(key);
      kept.set(key, value);
      size += sizeOf(value);
      for (const oldest of kept.keys()) {
        if (size <= most || oldest === key) break;
        remove(oldest);
      }
    },
  };
}
