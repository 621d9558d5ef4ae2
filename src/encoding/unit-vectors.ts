import type { ExpectedError } from "../domain/errors.ts";

/** What an embedder gave for texts, each vector of length 1; of as many dimensions as come where it is not known yet. @throws what `fail` makes of the words for what is wrong with it */
export function unitVectors(
  given: unknown,
  count: number,
  dimensions: number | undefined,
  fail: (detail: string) => ExpectedError,
): number[][] {
  if (!Array.isArray(given) || given.length !== count) {
    const came = Array.isArray(given) ? `${given.length} vectors` : "no list of vectors";
    throw fail(`${count} texts were sent and ${came} came back`);
  }
  return given.map((vector: unknown) => {
    const isVector = Array.isArray(vector) && vector.length > 0 && vector.every(Number.isFinite);
    if (!isVector) throw fail("a vector that came back is not all finite numbers");
    if (dimensions !== undefined && vector.length !== dimensions)
      throw fail(`a vector of ${vector.length} dimensions came back where ${dimensions} were expected`);
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
}
