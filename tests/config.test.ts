import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { readConfig, variableNames } from "../src/config.ts";

describe("readConfig", () => {
  it("has a default for everything", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3000, host: "127.0.0.1", allowedOrigins: [], trustProxyHops: 0 });
    expect(config.corpusDir).toMatch(/index.corpus$/);
    expect(config.openaiApiKey).toBeUndefined();
  });

  it("reads .env.example as the defaults", () => {
    expect(readConfig(parseEnv(example()))).toEqual(readConfig({}));
  });

  it("takes an empty or blank variable as unset", () => {
    expect(readConfig({ PORT: "", HOST: "  " })).toEqual(readConfig({}));
  });

  it("reads several origins", () => {
    const { allowedOrigins } = readConfig({ ALLOWED_ORIGINS: "https://example.org, http://127.0.0.1:8080" });
    expect(allowedOrigins).toEqual(["https://example.org", "http://127.0.0.1:8080"]);
  });

  it.each([
    ["PORT", "80 80"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "3e3"],
    ["OPENAI_BASE_URL", "localhost:11434/v1"],
    ["OPENAI_BASE_URL", "file:///etc/passwd"],
    ["OPCITE_MODEL_IDLE_MS", "0"],
    ["ALLOWED_ORIGINS", "https://example.org/"],
    ["ALLOWED_ORIGINS", "example.org"],
    ["RATE_LIMIT_PER_MINUTE", "many"],
    ["TRUST_PROXY", "true"],
  ])("refuses %s=%s with a message that names the variable", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({
        code: "config-invalid",
        message: expect.stringContaining(`${name} must be`),
      }),
    );
  });

  it("does not repeat a value, which may be a secret in the wrong place", () => {
    expect(() => readConfig({ PORT: "sk-secret" })).not.toThrow(/sk-secret/);
  });
});

describe(".env.example", () => {
  it("lists every variable that the configuration reads, and no other", () => {
    expect(Object.keys(parseEnv(example())).sort()).toEqual([...variableNames].sort());
  });
});

function example(): string {
  return readFileSync(new URL("../.env.example", import.meta.url), "utf8");
}
