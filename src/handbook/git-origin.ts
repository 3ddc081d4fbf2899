import type { Handbook } from './model.ts';

/** The origin of the repository that the editor in the page pushes to; null where that is the site's own or there is none. */
export function gitOrigin({ git, site }: Pick<Handbook, 'git' | 'site'>): string | null {
  const [origin] = /^https?:\/\/[^/]+/.exec(git ?? '') ?? [];
  return origin === undefined || origin === site?.replace(/\/$/, '') ? null : origin;
}
