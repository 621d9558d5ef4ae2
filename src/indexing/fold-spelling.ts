export * from "../language/fold-spelling.ts";
