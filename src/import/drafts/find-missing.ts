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
  const parts = text.split(/\s+/u).map(bareSentence);
  return parts.every((part) => said.includes(part));
}
