export * from "../language/stem.ts";
