/** `import "opcite/widget"`: defines `<opcite-chat>` with everything in it, for sites that bundle their scripts. */
import * as conversationModule from "./conversation.ts";
import { defineOpciteChat } from "./opcite-chat-element.ts";

export type { Answer } from "../domain/answers.ts";
export type { Statement, VerifiedCitation } from "../domain/statements.ts";
export type { OpciteChatElement, OpciteChatEventMap } from "./opcite-chat-element.ts";

defineOpciteChat(() => Promise.resolve(conversationModule));
