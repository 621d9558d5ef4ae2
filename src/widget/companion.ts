import type { CitedUnit } from "./cited-unit.ts";
import type { Exchange } from "./transcript.ts";

/** Says something in the one status region. */
type Announce = (text: string) => void;

/** What the page at `/` does around the conversation; in other people's pages there is none. */
export interface Companion {
  /** Narrows each question: `filters` of `/api/chat`. */
  filters(): Readonly<Record<string, string | number>>;
  /** What was said before, oldest first. */
  earlier(): readonly Exchange[];
  /** The conversation as it stands now. */
  keep(exchanges: readonly Exchange[]): void;
  /** What stands beside printing and saving, and below an answer beside copying it. */
  tools(announce: Announce): readonly HTMLElement[];
  actions(exchange: Exchange, announce: Announce): readonly HTMLElement[];
  /** The reader looks at a citation: its words can be shown in the whole text. */
  point(unit: CitedUnit): void;
}
