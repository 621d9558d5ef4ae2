import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ExpectedError } from "./domain/errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that holds package.json: above `src` in development, above `dist` when installed. */
export const packageRoot = findPackageRoot(import.meta.dirname);

/** In milliseconds: the longest that a model may take. */
const day = 86_400_000;

const reasoningEfforts = ["none", "minimal", "low", "medium", "high", "xhigh"] as const;

const plainText: Sort<string> = { words: "a text", parse: (text) => text };
const path: Sort<string> = { words: "a path", parse: (text) => resolve(text) };
const onOrOff: Sort<boolean> = {
  words: '"on" or "off"',
  parse: (text) => (text === "on" || text === "off" ? text === "on" : undefined),
};
const httpUrl: Sort<string> = {
  words: "an http or https address",
  parse: (text) => (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined),
};
const origins = listOf(
  'origins such as https://example.org (no path, no final slash), separated by commas, or "*"',
  (entry) => entry === "*" || (URL.canParse(entry) && new URL(entry).origin === entry),
);
const hostNames = listOf(
  "names of hosts such as opcite.example.org (no scheme, no port), separated by commas",
  (name) => /^([\w.-]+|\[[\da-f:]+\])$/i.test(name),
);
const keys = listOf("keys, separated by commas", () => true);

/** Each with what it is where it is not set. */
const variables = {
  port: variable("PORT", wholeNumber(0, 65_535), 3000),
  host: variable("HOST", plainText, "127.0.0.1"),
  corpusDir: variable("CORPUS_DIR", path, undefined),
  storeDir: variable("STORE_DIR", path, undefined),
  openaiApiKey: variable("OPENAI_API_KEY", plainText, undefined),
  openaiBaseUrl: variable("OPENAI_BASE_URL", httpUrl, undefined),
  openaiModel: variable("OPENAI_MODEL", plainText, undefined),
  openaiReasoningEffort: variable("OPENAI_REASONING_EFFORT", oneOf(reasoningEfforts), undefined),
  openaiEmbeddingModel: variable("OPENAI_EMBEDDING_MODEL", plainText, undefined),
  modelFirstMs: variable("OPCITE_MODEL_FIRST_MS", wholeNumber(1, day), 90_000),
  modelIdleMs: variable("OPCITE_MODEL_IDLE_MS", wholeNumber(1, day), 20_000),
  modelTotalMs: variable("OPCITE_MODEL_TOTAL_MS", wholeNumber(1, day), 240_000),
  modelTextTokens: variable("OPCITE_MODEL_TEXT_TOKENS", wholeNumber(500, 10_000_000), 10_000),
  modelTokensPerDay: variable("OPCITE_MODEL_TOKENS_PER_DAY", wholeNumber(0, 1_000_000_000_000), undefined),
  allowedOrigins: variable("ALLOWED_ORIGINS", origins, []),
  rateLimitPerMinute: variable("RATE_LIMIT_PER_MINUTE", wholeNumber(0, 1_000_000), 1000),
  allowedHosts: variable("ALLOWED_HOSTS", hostNames, []),
  apiKeys: variable("API_KEYS", keys, []),
  adminToken: variable("ADMIN_TOKEN", plainText, undefined),
  uploads: variable("UPLOADS", onOrOff, undefined),
  footnotes: variable("V1_FOOTNOTES", onOrOff, true),
  trustProxyHops: variable("TRUST_PROXY", wholeNumber(0, 32), 0),
  requestLog: variable("REQUEST_LOG", oneOf(["off", "on", "with-questions"]), "off"),
  feedbackFile: variable("FEEDBACK_FILE", path, undefined),
};

type Values = { readonly [Key in keyof typeof variables]: ReturnType<(typeof variables)[Key]["read"]> };

export type Config = Omit<Values, "corpusDir" | "storeDir"> & {
  readonly corpusDir: string;
  readonly storeDir: string;
  /** What a folder of documents begins with that nobody has named and that is not there yet. */
  readonly starterCorpus: string | null;
};

/** Every variable that is read; `.env.example` lists the same. */
export const variableNames: readonly string[] = Object.values(variables).map(({ name }) => name);

/**
 * Reads the whole configuration; an empty variable counts as unset.
 * @throws ExpectedError `config-invalid`, naming the variable and what it may be.
 */
export function readConfig(environment: Environment): Config {
  const entries = Object.entries(variables).map(([key, { read }]) => [key, read(environment)]);
  const values = Object.fromEntries(entries) as Values;
  const library = libraryFolder(environment);
  return {
    ...values,
    corpusDir: values.corpusDir ?? join(library, "corpus"),
    storeDir: values.storeDir ?? join(library, "store"),
    starterCorpus: values.corpusDir === undefined ? join(packageRoot, "index/corpus") : null,
  };
}

/**
 * Where documents and index are kept by default: in the project's own `index/`; where the package was installed, in the user's
 * folder for data, because a package's folder is replaced by the next version and is often not the user's to write to.
 */
function libraryFolder(environment: Environment): string {
  const { XDG_DATA_HOME: xdg, LOCALAPPDATA: windows, HOME: home } = environment;
  const userData = xdg || windows || (home && join(home, ".local/share"));
  const isInstalled = packageRoot.split(/[\\/]/).includes("node_modules");
  return isInstalled && userData ? join(userData, "opcite") : join(packageRoot, "index");
}

/** A sort of value: what it must be, in words, and how a text becomes one; undefined where it is none. */
interface Sort<T> {
  readonly words: string;
  parse(text: string): T | undefined;
}

/** An environment variable and how its text becomes a value. Written by hand, because zod costs 60 ms at start. */
function variable<T, const Unset>(name: string, { words, parse }: Sort<T>, unset: Unset) {
  return {
    name,
    read(environment: Environment): T | Unset {
      const text = environment[name]?.trim();
      if (!text) return unset;
      const value = parse(text);
      if (value !== undefined) return value;
      // The value itself is not repeated: it may be a secret in the wrong variable.
      throw new ExpectedError("config-invalid", `${name} must be ${words}.`);
    },
  };
}

function wholeNumber(least: number, most: number): Sort<number> {
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  return {
    words: `a whole number from ${least} to ${most}`,
    parse: (text) => (fits(text) ? Number(text) : undefined),
  };
}

function oneOf<const T extends string>(values: readonly T[]): Sort<T> {
  return { words: values.join(", "), parse: (text) => values.find((value) => value === text) };
}

/** Several values, separated by commas or white space. */
function listOf(words: string, fits: (entry: string) => boolean): Sort<readonly string[]> {
  return {
    words,
    parse(text) {
      const entries = text.split(/[\s,]+/).filter(Boolean);
      return entries.every(fits) ? entries : undefined;
    },
  };
}

function findPackageRoot(folder: string): string {
  if (existsSync(join(folder, "package.json")) || dirname(folder) === folder) return folder;
  return findPackageRoot(dirname(folder));
}
