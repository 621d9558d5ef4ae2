import { ModelError } from "../domain/errors.ts";

/** All in milliseconds. */
export interface ModelLimits {
  /** Until the model says its first token: a local one reads the prompt before that. */
  readonly firstMs: number;
  /** Between two tokens. */
  readonly idleMs: number;
  /** One answer with its second try. */
  readonly totalMs: number;
}

export interface Deadlines {
  /** The one signal of a turn. When it aborts, its reason is a ModelError that says which limit was passed. */
  readonly signal: AbortSignal;
  /** A token came: silence counts from now on. */
  heard(): void;
  /** Silence does not count: it is the reader who is waited for, not the model. */
  rest(): void;
  /** Must be called, or timers and a listener stay behind. */
  end(): void;
}

/** Starts the clocks of one turn with a model. `signal` is that of whoever asked. */
export function startDeadlines({ firstMs, idleMs, totalMs }: ModelLimits, signal: AbortSignal): Deadlines {
  const controller = new AbortController();
  const fail = (...reason: ConstructorParameters<typeof ModelError>) =>
    controller.abort(new ModelError(...reason));
  const leave = () => fail("aborted", "the question was withdrawn");
  const total = setTimeout(() => fail("timeout", "the model took too long"), Math.max(0, totalMs));
  let silence: NodeJS.Timeout | undefined;

  function rest(): void {
    clearTimeout(silence);
  }

  function listen(ms: number): void {
    rest();
    silence = setTimeout(() => fail("idle", `the model was silent for ${ms / 1000} seconds`), ms);
  }

  if (signal.aborted) leave();
  else signal.addEventListener("abort", leave, { once: true });
  listen(firstMs);

  return {
    signal: controller.signal,
    heard: () => listen(idleMs),
    rest,
    end() {
      rest();
      clearTimeout(total);
      signal.removeEventListener("abort", leave);
    },
  };
}
