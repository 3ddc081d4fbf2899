/** What a command has to say in the end, and the exit code. */
export interface Said {
  readonly said: string;
  readonly exitCode: 0 | 1;
}

/** The answer of a command that refuses and has changed nothing. */
export function refused(why: string): Said {
  return { said: `${why}\n什么也没有改。`, exitCode: 1 };
}
