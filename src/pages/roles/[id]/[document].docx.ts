import type { APIRoute } from 'astro';
import type { Role } from '../../../handbook/model.ts';
import { loadHandbook } from '../../../site/load-handbook.ts';
import { siteDocument } from '../../../site/site-documents.ts';

/** Every role's 岗位说明书 for Word, named after the role: it stands among other files where it is saved. */
export function getStaticPaths() {
  return loadHandbook().roles.map((role) => ({
    params: { id: role.id, document: role.id },
    props: { role },
  }));
}

export const GET: APIRoute<{ role: Role }> = async ({ props: { role } }) =>
  new Response(Buffer.from(await siteDocument(role)), { headers: { 'Content-Type': DOCX } });

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
