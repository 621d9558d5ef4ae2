export * from "../language/tokenizer.ts";
