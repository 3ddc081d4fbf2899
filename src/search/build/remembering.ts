/** Answers by what was asked. */
export type Answers<Answer> = ReadonlyMap<string, Answer>;

/** A question that is not asked again where its answer is known. */
export interface Remembering<Answer> {
  readonly answer: (asked: string) => Answer;
  /** All that were given. */
  readonly answers: Answers<Answer>;
  /** Whether something was asked that was not known before. */
  readonly isAsked: () => boolean;
}

/** Answers as `ask` does, which is asked only for what is not known from before. */
export function remembering<Answer>(
  ask: (asked: string) => Answer,
  before: Answers<Answer> = new Map(),
): Remembering<Answer> {
  const answers = new Map<string, Answer>();
  return {
    answers,
    answer(asked) {
      const answer = answers.get(asked) ?? before.get(asked) ?? ask(asked);
      answers.set(asked, answer);
      return answer;
    },
    isAsked: () => [...answers.keys()].some((asked) => !before.has(asked)),
  };
}
