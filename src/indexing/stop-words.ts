export * from "../language/stop-words.ts";
