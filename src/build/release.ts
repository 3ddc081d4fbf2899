import { createHash } from 'node:crypto';

/**
 * The name of a release, made of everything that its pages are made of: the same for the same. Maps and
 * sets count by what they hold, in whatever order.
 */
export function releaseId(from: unknown): string {
  const text = JSON.stringify(from, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value].sort() : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A page that says to which release it belongs. */
export function withRelease(html: string, id: string): string {
  return html.replace('</head>', `<meta name="release" content="${id}"></head>`);
}
