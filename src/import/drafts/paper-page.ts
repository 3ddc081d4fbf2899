import { readPage } from '../../content/read-page.ts';

/** The body of a role's page with what is to be read back, as far as it is read without a fault; null with one. */
export function readBack(body: string): ReturnType<typeof readPage>['body'] | null {
  // Characters that a document has lost are told of the file and not of its page.
  if (body.includes('\uFFFD')) return null;
  const { body: read, problems } = readPage(
    'draft.mdx',
    `---\ntitle: 草稿\n---\n\n${body}\n`,
    true,
  );
  return problems.length ? null : read;
}
