import fc from "fast-check";

// Run by vitest before each file: what properties are tried on is the same every time.
fc.configureGlobal({ seed: 2012 });
