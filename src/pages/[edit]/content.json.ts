import { EDIT_URL } from '../../handbook/urls.ts';
import { loadEditable } from '../../site/load-editable.ts';

/** None where HR switched off that the handbook is edited in the page. */
export function getStaticPaths() {
  return loadEditable() ? [{ params: { edit: EDIT_URL.slice(1, -1) } }] : [];
}

/** The content for the page that edits it: `/edit/content.json`. */
export function GET(): Response {
  return Response.json(loadEditable());
}
