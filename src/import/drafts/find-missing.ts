import { bareSentence } from '../../handbook/same-sentence.ts';
import type { Block } from '../document.ts';
import { paragraphsIn } from '../reading/line.ts';
import { readMark } from '../reading/mark.ts';

/**
 * The paragraphs of a document, cells of tables included, whose words stand in none of the texts: the last
 * look, by other means than the reading itself, that nothing is lost.
 */
export function findMissing(blocks: readonly Block[], texts: readonly string[]): string[] {
  const said = texts.map(bareSentence).join('\n');
  return paragraphsIn(blocks)
    .filter(({ text }) => !standsIn(text, said) && !standsIn(readMark(text).rest, said))
    .map(({ label, text }) => `${label}${text}`);
}

function standsIn(text: string, said: string): boolean {
  if (said.includes(bareSentence(text))) return true;
  const parts = text.split(CLAUSES).map(bareSentence);
  return parts.every((part) => said.includes(part));
}

/** Where the reading may have taken a paragraph apart: at blanks, behind labels and before the items of a list. */
const CLAUSES = /[\s：:；;。]+(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十])[、.．)）]|[①-⑳])?/u;
