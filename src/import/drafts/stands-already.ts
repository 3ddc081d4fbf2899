import { bareSentence } from '../../handbook/same-sentence.ts';
import type { RoleDraft } from './draft-roles.ts';

/** Whether the file of the role that has the title already holds all that a draft says, word for word. */
export function standsAlready({ body }: Pick<RoleDraft, 'body'>, existing: string): boolean {
  const said = bareSentence(existing);
  const words = [
    ...body.duties.flatMap(({ text, subItems }) => [text, ...subItems]),
    ...body.sections.flatMap(({ text }) => text.split('\n')),
  ];
  return words.length > 0 && words.every((line) => said.includes(bareSentence(line)));
}
