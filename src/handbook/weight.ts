/** Reads a weight such as `30%` or `30`, above 0 and at most 100; null for anything else. */
export function readWeight(text: string): number | null {
  const [, digits] = /^(\d+(?:\.\d+)?) ?%?$/.exec(text) ?? [];
  const weight = Number(digits);
  return weight > 0 && weight <= 100 ? weight : null;
}

/** A weight written in other characters or words (３０％, 百分之30, 30分) as it is to be written; null where none is known. */
export function meantWeight(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/。/g, '.');
  const [, before, after] = /^(?:百分之(.+?)|(.+?)(?:分|点|%+)?)$/u.exec(plain) ?? [];
  const right = `${before ?? after}%`;
  return readWeight(right) === null ? null : right;
}

/** The sum of weights, to hundredths. */
export function sumOfWeights(weights: readonly number[]): number {
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 100) / 100;
}
