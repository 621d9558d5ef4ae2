import type { Span } from "../domain/resolution.ts";

/** Divides so many pieces into as few windows of at most `longest` as possible, all of nearly the same length. Never none. */
export function windowsOf(length: number, longest: number): Span[] {
  const count = Math.max(1, Math.ceil(length / longest));
  return Array.from({ length: count }, (_, at) => ({
    start: Math.round((at * length) / count),
    end: Math.round(((at + 1) * length) / count),
  }));
}
