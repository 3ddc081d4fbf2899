import { createHash } from 'node:crypto';

/** The hash of a file's content, by the file's path from the site's root. */
export type ContentHashes = ReadonlyMap<string, string>;

/** What a file holds, as 16 hexadecimal digits. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The name of a release: the same for the same files, in whatever order they were written. */
export function releaseId(files: ContentHashes): string {
  return contentHash(JSON.stringify([...files].sort()));
}

/** A page that says by its hash what it is: another one wherever anything in it differs. */
export function withHash(html: Buffer, hash: string): Buffer {
  const end = html.indexOf('</head>');
  const said = Buffer.from(`<meta name="page" content="${hash}">`);
  return Buffer.concat([html.subarray(0, end), said, html.subarray(end)]);
}
