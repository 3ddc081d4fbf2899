/** The same function, which works once for each argument, whoever asks. */
export function onceForEach<Argument, Result>(
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const done = new Map<Argument, { readonly result: Result }>();
  return (argument) => {
    const kept = done.get(argument) ?? { result: work(argument) };
    done.set(argument, kept);
    return kept.result;
  };
}
