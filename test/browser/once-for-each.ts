/** The same function, which works once for each argument, whoever asks. */
export function onceForEach<Argument, Result>(
  work: (argument: Argument) => Promise<Result>,
): (argument: Argument) => Promise<Result> {
  const done = new Map<Argument, Promise<Result>>();
  return (argument) => {
    const result = done.get(argument) ?? work(argument);
    done.set(argument, result);
    return result;
  };
}
