import { setImmediate as nextTurn } from "node:timers/promises";

/** Rows that the database gives in a few milliseconds. */
const atOnce = 1_000;

/** All in slices of at most so many, between which others get a turn. */
export async function* inSlices<T>(all: readonly T[], size = atOnce): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) {
    if (start > 0) await nextTurn();
    yield all.slice(start, start + size);
  }
}
