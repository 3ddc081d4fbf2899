/** Where something stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Places in words, the first ten: `content/roles/a.mdx 第 3、5 行，content/roles/b.mdx 第 1 行 等 12 处`. */
export function formatPlaces(places: readonly Place[]): string {
  const all = distinct(places);
  const byFile = Map.groupBy(all.slice(0, MOST), ({ file }) => file);
  const told = [...byFile].map(([file, own]) => {
    const lines = own.map(({ line }) => line).toSorted((a, b) => a - b);
    return `${file} 第 ${lines.join('、')} 行`;
  });
  const more = all.length > MOST ? ` 等 ${all.length} 处` : '';
  return `${told.join('，')}${more}`;
}

/** Every line once. */
export function distinct<At extends Place>(places: readonly At[]): At[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}

const MOST = 10;
