import type { Answer } from "../domain/answers.ts";
import type { Companion } from "./companion.ts";
import type { Native } from "./native.ts";
import type { Settings } from "./settings.ts";

/** The part that is loaded on the first opening. */
export interface ConversationModule {
  createConversation(place: ConversationPlace): Conversation;
}

export interface ConversationPlace {
  readonly native: Native;
  readonly settings: Settings;
  /** Where events are dispatched. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The reader has closed the floating panel. */
  onClose(): void;
  readonly companion?: Companion;
}

export interface Conversation {
  /** Shows the panel and puts the focus into its input. */
  open(): void;
  /** Hides the panel; an answer under way goes on. */
  close(): void;
  ask(question: string): Promise<Answer>;
  /** Stops what is under way and takes everything out of the root. */
  dispose(): void;
}
