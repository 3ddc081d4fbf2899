/**
 * The names in a value that stand in quotes or between other signs than 、, each of them known:
 * `病历/药品`, `病历和药品`, `《病历》`, `病历 药品`. Null where any part of it is not known, and where a
 * slash may part names or a department from its role.
 */
export function splitNames(
  value: string,
  nameOf: (part: string) => string | null,
): readonly string[] | null {
  const bare = withoutQuotes(value);
  const whole = nameOf(bare);
  if (whole !== null) return [whole];
  const [parted, ...others] = bySlash(bare.split(/[/／]/u), nameOf);
  if (parted) return others.length ? null : parted;
  for (const separator of SEPARATORS) {
    const parts = bare.split(separator).map(withoutQuotes).filter(Boolean);
    const names = parts.map(nameOf);
    if (parts.length > 1 && names.every((name) => name !== null)) return names;
  }
  return null;
}

/** Every way of taking the parts together, one or several with their slashes, as known names; two at least. */
function bySlash(
  parts: readonly string[],
  nameOf: (part: string) => string | null,
): (readonly string[])[] {
  const waysFrom = (start: number): (readonly string[])[] => {
    if (start === parts.length) return [[]];
    return parts.slice(start).flatMap((_, more) => {
      const end = start + more + 1;
      const name = nameOf(withoutQuotes(parts.slice(start, end).join('/')));
      return name === null ? [] : waysFrom(end).map((rest) => [name, ...rest]);
    });
  };
  return parts.length > 1 && parts.length <= MOST_PARTS
    ? waysFrom(0).filter(({ length }) => length > 1)
    : [];
}

function withoutQuotes(text: string): string {
  return text.trim().replace(QUOTES, '').trim();
}

const QUOTES = /^[《〈「『“”"‘’'【[`]+|[》〉」』“”"‘’'】\]`。．.]+$/gu;
/** Far more than anybody names in one line; every one doubles the ways. */
const MOST_PARTS = 8;
/** A slash last: it also parts a department from its role. */
const SEPARATORS: readonly RegExp[] = [
  /[|｜]/u,
  /[.．。]/u,
  /[/／|｜\\&＆+＋·・.．。]|[》」”][《「“]/u,
  /\s+/u,
  /以及|[和与及跟]/u,
  /[/／|｜\\&＆+＋·・\s]+|以及|[和与及跟]/u,
];
