/**
 * The names in a value that stand in quotes or between other signs than 、, each of them known:
 * `病历/药品`, `病历和药品`, `《病历》`, `病历 药品`. Null where any part of it is not known.
 */
export function splitNames(
  value: string,
  nameOf: (part: string) => string | null,
): readonly string[] | null {
  const bare = withoutQuotes(value);
  const whole = nameOf(bare);
  if (whole !== null) return [whole];
  for (const separator of SEPARATORS) {
    const parts = bare.split(separator).map(withoutQuotes).filter(Boolean);
    const names = parts.map(nameOf);
    if (parts.length > 1 && names.every((name) => name !== null)) return names;
  }
  return null;
}

function withoutQuotes(text: string): string {
  return text.trim().replace(QUOTES, '').trim();
}

const QUOTES = /^[《〈「『“”"‘’'【[`]+|[》〉」』“”"‘’'】\]`。．.]+$/gu;
/** A slash last: it also parts a department from its role. */
const SEPARATORS: readonly RegExp[] = [
  /[|｜]/u,
  /[.．。]/u,
  /[/／|｜\\&＆+＋·・.．。]|[》」”][《「“]/u,
  /\s+/u,
  /以及|[和与及跟]/u,
  /[/／|｜\\&＆+＋·・\s]+|以及|[和与及跟]/u,
];
