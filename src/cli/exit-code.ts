/** What the process says when it ends. */
export const exitCode = {
  done: 0,
  expectedError: 1,
  wrongUsage: 2,
  notAnswered: 3,
  /** EX_SOFTWARE of sysexits.h. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** A command calls it where the process is to end as something else than done. */
export type End = (as: keyof typeof exitCode) => void;
