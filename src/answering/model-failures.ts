import { APIConnectionError, APIError } from "openai";
import { ModelError } from "../domain/errors.ts";

const firstDelayMs = 250;
/** A server that asks for more patience than this is not asked again. */
const longestDelayMs = 2000;

/**
 * How long to wait before the one other try, in milliseconds; null where there is none: the failure is not of the
 * passing kind, or the server asks to wait for long.
 */
export function retryDelayMs(error: unknown): number | null {
  if (error instanceof APIConnectionError) return isRedirect(error) ? null : firstDelayMs;
  if (!(error instanceof APIError) || error.status === undefined) return null;
  if (error.status !== 429 && error.status < 500) return null;
  const asked = askedDelayMs(error.headers?.get("retry-after") ?? null);
  return asked > longestDelayMs ? null : Math.max(firstDelayMs, asked);
}

/** Whatever was thrown while `signal`'s turn went on, as the one kind of error that is thrown from here. */
export function toModelError(error: unknown, signal: AbortSignal): ModelError {
  if (signal.reason instanceof ModelError) return signal.reason;
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionError) return connectionFailure(error);
  if (error instanceof APIError) return refusalOf(error);
  // What breaks off while it is read is a failure of `fetch`, and names its cause.
  return error instanceof TypeError && error.cause !== undefined
    ? new ModelError("cut-off", "the connection to the model broke off", { cause: error })
    : new ModelError("bad-response", "the model server's answer could not be read", { cause: error });
}

function connectionFailure(cause: APIConnectionError): ModelError {
  const bounded = causes(cause).find((each) => each instanceof ModelError);
  if (bounded) return bounded;
  return isRedirect(cause)
    ? new ModelError("bad-response", "the model server points elsewhere, which is not followed", { cause })
    : new ModelError("unreachable", "the model server cannot be reached", { cause });
}

/** What the server says is not repeated: it may quote the key. */
function refusalOf(cause: APIError): ModelError {
  const { status } = cause;
  if (status === 429)
    return new ModelError("rate-limited", "the model server takes no more requests for now", { cause });
  const refusals: Record<number, string> = {
    401: "the model server does not accept the key",
    403: "the model server does not accept the key",
    404: "the model server knows no such model or address",
  };
  const answered = status === undefined ? "an error" : `status ${status}`;
  const message = refusals[status ?? 0] ?? `the model server answered with ${answered}`;
  return new ModelError("bad-response", message, { cause });
}

/** Seconds or a date; 0 for none, for the past and for what is neither. */
function askedDelayMs(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const asked = /^\s*\d+(\.\d+)?\s*$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(asked) ? 0 : Math.max(0, asked);
}

function isRedirect(error: Error): boolean {
  return causes(error).some((cause) => cause instanceof Error && /redirect/i.test(cause.message));
}

function causes(error: unknown): unknown[] {
  return error instanceof Error && error.cause ? [error.cause, ...causes(error.cause)] : [];
}
