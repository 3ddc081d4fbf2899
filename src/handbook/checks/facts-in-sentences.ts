import { readCollaborator } from '../collaborator.ts';
import { type Content, factValues } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { DUTY_KINDS } from '../duty-kind.ts';
import { splitValues } from '../fact-labels.ts';
import { ownKinds } from '../own-kinds.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { knownDepartments, knownMetrics, knownTopics } from './known.ts';

/**
 * No sentence of a duty or of its facts ends with a fact that lost its line break. Labels are also words of ordinary
 * sentences (落实安全责任：…), so a fact is one only where everything behind it is a known name.
 */
export const factsInSentences: Check = (content) => {
  const known = knownByLabel(content);
  return dutyFiles(content).flatMap(({ file, duties }) =>
    duties
      .filter(({ flawed }) => !flawed)
      .flatMap((duty): Problem[] => {
        const facts = [...factValues(duty, '标准'), ...factValues(duty, '待确认')];
        const texts = [duty.text, ...duty.subItems.map(({ text }) => text), ...facts];
        const fact = texts.map((text) => factAtEnd(text, known)).find(Boolean);
        const message = `「${fact}」连在了句子里，请另起一行，写成「    - ${fact}」`;
        return fact ? [{ file, line: duty.line, severity: 'error', message }] : [];
      }),
  );
};

function factAtEnd(text: string, known: ReadonlyMap<Label, readonly string[]>): string | null {
  const [fact = '', label = '', value = ''] =
    /(主题|指标|协作|责任)\s?[:：]([^:：]+)$/.exec(text) ?? [];
  const names = known.get(label as Label) ?? [];
  const isKnown = (name: string) => names.includes(name);
  const values = label ? splitValues(label as Label, value) : [];
  return values.length && values.every((it) => isKnown(readCollaborator(it, isKnown).name))
    ? fact
    : null;
}

function knownByLabel(content: Content): Map<Label, readonly string[]> {
  return new Map([
    ['主题', knownTopics(content).names],
    ['指标', knownMetrics(content).names],
    ['协作', knownDepartments(content).names],
    ['责任', [...DUTY_KINDS, ...ownKinds(content).keys()]],
  ]);
}

type Label = '主题' | '指标' | '协作' | '责任';
