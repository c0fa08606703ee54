/** What went wrong with what was given to a command, in words for who gave it. It ends the command. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** What a command ends with. */
export const EXIT = {
  /** Nothing is lost or must not be shown; warnings and notes there may be. */
  clean: 0,
  /** The report has findings of severity error. */
  findings: 1,
  /** The command was not understood, or there is nothing that could be read. */
  unreadable: 2,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
