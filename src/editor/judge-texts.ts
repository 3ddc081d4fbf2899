import { type ContentFiles, parseContent } from '../content/parse-content.ts';
import { rememberingReader } from '../content/remembered-reading.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import type { Past } from '../handbook/past.ts';
import { byPlace, type PlacedProblem } from '../handbook/problem.ts';
import { inFolderOrder } from './folder-order.ts';

/** Gives all there is to say of the texts of a handbook, in the order of files and lines. */
export type TextJudge = (texts: ContentFiles) => readonly PlacedProblem[];

/**
 * A judge by the rules of `npm run check` that takes only changed files apart. Charts, which need to be drawn,
 * and people who left, whom the past does not name here, are the server's to judge.
 */
export function judgeTexts(past: Past | undefined): TextJudge {
  const reader = rememberingReader();
  return (texts) => {
    const { problems } = buildHandbook({ ...parseContent(inFolderOrder(texts), reader), past });
    return problems.toSorted(byPlace);
  };
}
