import './newer-methods.ts';
import './without-eval.ts';
import { readEditablePast } from '../../editor/editable-content.ts';
import { judgeTexts, type TextJudge } from '../../editor/judge-texts.ts';
import type { CheckAnswer, CheckRequest } from './checking.ts';

const texts = new Map<string, string>();
let judge: TextJudge = judgeTexts(undefined);

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if ('start' in data) {
    judge = judgeTexts(readEditablePast(data.start));
    for (const [file, text] of Object.entries(data.start.texts)) texts.set(file, text);
    return;
  }
  for (const [file, text] of data.changed) {
    if (text === null) texts.delete(file);
    else texts.set(file, text);
  }
  const answer: CheckAnswer = { problems: judge(texts) };
  postMessage(answer);
});
