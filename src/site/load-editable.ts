import { type EditableContent, writeEditable } from '../editor/editable-content.ts';
import { siteFolder, siteHandbook, sitePast } from './site-content.ts';

/** The content of this build as the page that edits it reads it; null where HR switched that off. */
export function loadEditable(): EditableContent | null {
  const { editor, git = process.env['HANDBOOK_GIT'] } = siteHandbook();
  return editor === false ? null : writeEditable(siteFolder(), sitePast(), git);
}
