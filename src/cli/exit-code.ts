/** What the command's exit tells a script. */
export const EXIT = {
  /** The question is answered. */
  answered: 0,
  /** `check` has findings. */
  findings: 1,
  /** The command line or an input is wrong; nothing was computed. */
  badInput: 2,
  /** With `--strict`: there is no determined date. */
  notDetermined: 3,
  /** Only the clauses are at hand and no record, so that there is no answer. */
  noRecord: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Chooses the exit of a command that was asked for an answer: under `--strict` a script is told where none is determined. */
export function exitOf(isDetermined: boolean, { strict }: { readonly strict?: true }): ExitCode {
  return strict === true && !isDetermined ? EXIT.notDetermined : EXIT.answered;
}
