// The entry of the encoder's thread when run from source: Node 20 reads no TypeScript, and what the main thread has for that
// is not handed on to others. The build takes encoder-worker.ts itself.
import { register } from "tsx/esm/api";

register();
await import("./encoder-worker.ts");
