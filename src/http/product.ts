import type { Askable } from "../reader-texts.ts";

/** What is served: a way to ask, and the texts that are asked. */
export interface Product extends Askable {
  /** For who set it up: what else it could do. */
  readonly hint?: string | undefined;
}
