import type { ConversationModule } from "./conversation-module.ts";
import { append, element } from "./element.ts";
import { native } from "./native.ts";

/** Put in by the build. */
declare const CONVERSATION_FILE: string;
declare const CONVERSATION_INTEGRITY: string;

/**
 * Loads the conversation from the folder `base`. `import()` cannot carry a hash, a module preload can, and neither needs a
 * Trusted Types policy: the import only takes what the preload has checked.
 */
export async function loadConversation(base: string, nonce: string): Promise<ConversationModule> {
  const address = base + CONVERSATION_FILE;
  const preload = element("link", {
    rel: "modulepreload",
    href: address,
    integrity: CONVERSATION_INTEGRITY,
    crossorigin: "anonymous",
    nonce: nonce || null,
  });
  const checked = new Promise((resolve, reject) => {
    native.listen(preload, "load", resolve);
    native.listen(preload, "error", () => reject(new Error(`Could not load ${address}`)));
  });
  append(document.head, preload);
  try {
    await checked;
  } finally {
    native.remove(preload);
  }
  return import(address);
}
