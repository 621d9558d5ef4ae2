import { ModelError } from "../domain/errors.ts";

interface DeadlineSettings {
  /** Silence that is borne, in milliseconds: no byte, whether before or within the answer. */
  readonly idleMs: number;
  /** For the whole turn, in milliseconds. */
  readonly totalMs: number;
  /** Of whoever asked. */
  readonly signal: AbortSignal;
}

export interface Deadlines {
  /** The one signal of a turn. When it aborts, its reason is a ModelError that says which limit was passed. */
  readonly signal: AbortSignal;
  /** Silence counts from now on. */
  listen(): void;
  /** Silence counts from now on, if it counts at all. */
  heard(): void;
  /** Silence does not count: it is the reader who is waited for, not the model. */
  rest(): void;
  /** Must be called, or timers and a listener stay behind. */
  end(): void;
}

/** Starts the clocks of one turn with a model. */
export function startDeadlines({ idleMs, totalMs, signal }: DeadlineSettings): Deadlines {
  const controller = new AbortController();
  const fail = (...reason: ConstructorParameters<typeof ModelError>) =>
    controller.abort(new ModelError(...reason));
  const leave = () => fail("aborted", "the question was withdrawn");
  const total = setTimeout(() => fail("timeout", "the model took too long"), Math.max(0, totalMs));
  let idle: NodeJS.Timeout | undefined;

  function rest(): void {
    clearTimeout(idle);
    idle = undefined;
  }

  function listen(): void {
    rest();
    idle = setTimeout(() => fail("idle", `the model was silent for ${idleMs / 1000} seconds`), idleMs);
  }

  if (signal.aborted) leave();
  else signal.addEventListener("abort", leave, { once: true });
  listen();

  return {
    signal: controller.signal,
    listen,
    rest,
    heard() {
      if (idle) listen();
    },
    end() {
      rest();
      clearTimeout(total);
      signal.removeEventListener("abort", leave);
    },
  };
}
