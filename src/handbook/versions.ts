/** The name of a version in addresses and files: A/0 is `a-0`. */
export function versionId(version: string): string {
  return version.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}

/** Which of two versions is later, as people count: 2.0 is before 2.1, and 2.9 before 2.10. */
export function compareVersions(a: string, b: string): number {
  const [own, other] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(own.length, other.length); at++) {
    const order = compareParts(own[at] ?? '0', other[at] ?? '0');
    if (order) return order;
  }
  return 0;
}

function partsOf(version: string): string[] {
  return versionId(version).match(/\d+|[a-z]+/g) ?? [];
}

function compareParts(a: string, b: string): number {
  const [own, other] = [Number(a), Number(b)];
  if (!Number.isNaN(own) && !Number.isNaN(other)) return own - other;
  return a < b ? -1 : Number(a > b);
}
