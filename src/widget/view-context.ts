import type { ChatClient } from "./chat-client.ts";
import type { CitedUnit } from "./cited-unit.ts";
import { native } from "./native.ts";
import type { OpciteChatEventMap } from "./opcite-chat-element.ts";
import type { Exchange } from "./transcript.ts";
import type { Words } from "./words.ts";

/** What every part of the conversation needs. */
export interface ViewContext {
  readonly words: Words;
  readonly client: ChatClient;
  /** A question is a heading below the panel's title, which is the first one of a page that holds nothing else. */
  readonly questionTag: "h2" | "h3";
  /** Says something in the one status region. */
  announce(text: string): void;
  /** What else can be done with an answer. */
  actions(exchange: Exchange): readonly HTMLElement[];
  /** The reader looks at a citation. */
  point(unit: CitedUnit): void;
  emit<Name extends keyof OpciteChatEventMap>(name: Name, detail: OpciteChatEventMap[Name]["detail"]): void;
}

/** Puts a number into a text that has a place for it. */
export function withNumber(text: string, n: number): string {
  const [before = "", after = ""] = native.split(text, "{n}");
  return before + n + after;
}
