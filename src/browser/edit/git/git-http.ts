import type { GitHttpRequest, GitHttpResponse, HttpClient } from 'isomorphic-git';

/** What of a push became known beside its answer. */
export interface PushWatch {
  /** Told when the push itself leaves: from then on only the server knows what became of it. */
  readonly sent: () => void;
  /** Given the bytes of the answer as they come. */
  readonly hear: (piece: Uint8Array) => void;
}

/**
 * Speaks with a server of git for a person with a password. Whatever it answers, the browser never asks for
 * one by itself.
 */
export function gitHttp(account: Account, watch?: PushWatch): HttpClient {
  const authorization = `Basic ${base64(`${account.user}:${account.password}`)}`;
  return {
    request: async ({ url, method = 'GET', headers = {}, body }): Promise<GitHttpResponse> => {
      const isPush = method === 'POST' && url.endsWith('/git-receive-pack');
      const sent = body && new Blob(await all(body));
      if (isPush) watch?.sent();
      const response = await fetch(url, {
        method,
        headers: { ...headers, authorization, ...ownHeaders(url) },
        ...(sent && { body: sent }),
        ...{ cache: 'no-store', credentials: 'omit' },
      });
      return {
        url: response.url,
        method,
        statusCode: response.status,
        statusMessage: response.statusText,
        headers: Object.fromEntries(response.headers),
        body: piecesOf(response, isPush ? watch?.hear : undefined),
      };
    },
  };
}

/** Who pushes, as the server knows them. */
export interface Account {
  readonly user: string;
  readonly password: string;
}

/** Our own server's web server asks for no password in the browser where it is told that a page asks; another one may not allow the header. */
function ownHeaders(url: string): Record<string, string> {
  return new URL(url).origin === location.origin ? { 'x-requested-with': 'handbook' } : {};
}

/** The body of an answer as it comes. */
async function* piecesOf(
  { body }: Response,
  hear: PushWatch['hear'] = () => undefined,
): AsyncGenerator<Uint8Array, void> {
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    hear(next.value);
    yield next.value;
  }
}

async function all(body: NonNullable<GitHttpRequest['body']>): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of body) pieces.push(new Uint8Array(piece));
  return pieces;
}

/** Of a text in UTF-8, as servers read it; `btoa` knows no Chinese signs. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
