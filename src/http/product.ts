import type { Ask } from "../ask.ts";
import type { Library } from "../domain/resolution.ts";

/** What is served: a way to ask, and the texts that are asked. */
export interface Product {
  readonly ask: Ask;
  readonly library: Library;
  /** For who set it up: what else it could do. */
  readonly hint?: string | undefined;
}
