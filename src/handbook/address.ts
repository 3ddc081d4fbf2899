/** Where the site stands on the web, as HR wrote it. */
export interface Address {
  /** Scheme and host, e.g. `https://handbook.example.cn`; absent where HR named none. */
  readonly site?: string | undefined;
  /** The path of the home page on its host, with `/` at both ends. */
  readonly base: string;
}

/** The full URL of a page by its path from the site's root; null where HR named no site. */
export function fullUrl({ site, base }: Address, path: string): string | null {
  return site ? new URL(base + path.slice(1), site).href : null;
}
