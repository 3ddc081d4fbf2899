/** Why a server of git did nothing of what it was asked. */
export type ServerRefusal =
  /** The account or its password is wrong. */
  | { readonly kind: 'password' }
  /** The account is right, but may not do this. */
  | { readonly kind: 'forbidden' }
  /** Asked too often in a short time; the server answers again after a minute. */
  | { readonly kind: 'too-often' }
  /**
   * No answer, or none of a server of git; `status` is that of HTTP, null where nothing or something else
   * came. `cause` is for whoever looks after the server.
   */
  | { readonly kind: 'unreachable'; readonly status: number | null; readonly cause: string };

/** What went wrong with a request, from what isomorphic-git threw. */
export function refusalOf(error: unknown): ServerRefusal {
  const status = statusOf(error);
  if (status === 401) return { kind: 'password' };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 429) return { kind: 'too-often' };
  return { kind: 'unreachable', status, cause: String(error) };
}

function statusOf(error: unknown): number | null {
  const { data } = (error ?? {}) as { readonly data?: { readonly statusCode?: unknown } };
  return typeof data?.statusCode === 'number' ? data.statusCode : null;
}
