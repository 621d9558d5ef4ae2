export type ErrorCode =
  | "config-invalid"
  | "usage"
  | "input-invalid"
  | "resolution-not-found"
  | "unit-not-found"
  | "document-unreadable"
  | "document-too-large"
  | "corpus-unusable"
  | "index-corrupt"
  | "index-unusable"
  | "embedder-failed"
  | "encoder-unreadable"
  | "prompt-invalid"
  | "vocabulary-invalid"
  | "port-in-use"
  | "not-ready";

/** A broken set-up or a wrong input: the message says what happened and what to do about it. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ExpectedError";
    this.code = code;
  }
}

type ModelFailure =
  | "unreachable"
  | "timeout"
  | "idle"
  | "bad-response"
  | "rate-limited"
  | "cut-off"
  | "aborted";

/** A model that did not answer, or not to the end. The message is for readers: no address, no key, no answer of the server. */
export class ModelError extends Error {
  readonly reason: ModelFailure;

  constructor(reason: ModelFailure, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ModelError";
    this.reason = reason;
  }
}
