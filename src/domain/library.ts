import type { Resolution } from "./resolution.ts";

/** Everything that is loaded, in the order of ids. */
export interface Library {
  readonly resolutions: readonly Resolution[];
  find(id: string): Resolution | undefined;
}
