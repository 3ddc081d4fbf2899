import { type Content, factValues, lineOf, type WrittenDuty } from '../content.ts';
import { type DutyFile, dutyFiles } from '../duty-files.ts';
import { dutyNumber } from '../duty-number.ts';
import { formatFact } from '../duty-text.ts';
import { type Meant, meantNumbers } from '../meant-numbers.ts';
import { nextDutyNumbers } from '../next-duty-numbers.ts';
import { numberOwners } from '../number-owners.ts';
import { numberPrefix } from '../number-prefix.ts';
import type { PastDuty } from '../past.ts';
import type { Problem } from '../problem.ts';
import { restoredNumbers } from '../restored-numbers.ts';
import { isSameSentence } from '../same-sentence.ts';
import { didYouMean } from '../suggest.ts';
import type { Check } from './check.ts';

/** Every duty has one permanent 编号 of its own, and none that was ever given up. */
export const dutyNumbers: Check = (content) => {
  const files = dutyFiles(content);
  const free = nextDutyNumbers(content);
  const retired = new Map(
    files.flatMap(({ data, file }) => data.retired.map((number) => [number, file] as const)),
  );
  const all = files.flatMap((home) => home.duties.map((duty) => ({ home, duty })));
  const owners = numberOwners(content);
  const restored = restoredNumbers(content);
  const meant = meantNumbers(files);
  const inDuties = all.flatMap(({ home, duty }): Problem[] => {
    if (duty.flawed) return [];
    const numbers = factValues(duty, '编号');
    const [number] = numbers;
    const line = duty.facts.find(({ label }) => label === '编号')?.line ?? duty.line;
    const place = { file: home.file, line, severity: 'error' as const };
    const { number: former, isSure = true } = restored.get(duty) ?? {};
    const again = former === undefined ? '' : RESTORED(former);
    if (!number) {
      const insert = former ?? free(home);
      // While the file's code is refused, no number can be told.
      if (insert === null) return [];
      const message = `这条职责没有编号，可以运行 npm run check -- --fix 补上${again}：${duty.text}`;
      const fix = formatFact('编号', [insert]);
      if (number === '')
        return [{ ...place, kind: 'missing-number', message, fix, mechanical: true }];
      const below = duty.subItems.at(-1)?.line ?? duty.line;
      const missing = { ...place, line: below, kind: 'missing-number' } as const;
      return [{ ...missing, message, insert: fix }];
    }
    const refuse = (message: string, right = former ?? free(home)): Problem[] => [
      {
        ...place,
        message: message + (right === former ? again : ''),
        ...(right === null ? {} : { fix: formatFact('编号', [right]) }),
      },
    ];
    if (numbers.length > 1 || meant(number, home) !== number) {
      const isFree = (it: string) =>
        !retired.has(it) &&
        !formerDuty(it, duty, content) &&
        (owners.get(it)?.duty ?? duty) === duty;
      const right = numbers.flatMap((it) => meant(it, home) ?? []).find(isFree) ?? former;
      return refuse(`编号「${numbers.join('、')}」要写成一个${example(home)}的编号`, right);
    }
    const retiredIn = retired.get(number);
    const past = content.past?.duties.get(number);
    if (retiredIn && past?.text && isSameSentence(past.text, duty.text)) {
      const message = `编号「${number}」写在 ${retiredIn} 的 retired 里，它的职责却还在；职责要留着，就从那里去掉这个编号`;
      return [{ ...place, message }];
    }
    if (retiredIn && !past?.text) {
      const message = `编号「${number}」已停用（见 ${retiredIn}），这条职责却在用它：原来就是这条职责的，请从那里的 retired 去掉；是新职责，请删掉这一行再运行 npm run check -- --fix，编号会补上`;
      return [{ ...place, message }];
    }
    if (retiredIn) return refuse(`编号「${number}」已停用（见 ${retiredIn}），停用的编号不再使用`);
    const removed = formerDuty(number, duty, content);
    if (removed)
      return refuse(
        `编号「${number}」以前是另一条职责的，删掉的职责的编号不再使用：${removed.text}`,
      );
    const first = owners.get(number);
    if (former !== undefined && first?.duty === duty) {
      const message = `编号「${number}」以前没有过`;
      if (isSure) return refuse(message);
      const ask = `${message}，原文条目指向的「${former}」却没有职责了；这条职责原来若是 ${former}，请改回；若是新职责，请把 content/sources.yaml 里的 ${former} 改为承接它的职责`;
      return [{ ...place, message: ask }];
    }
    if (!first || first.duty === duty) return [];
    const where = `${first.home.file} 第 ${first.duty.line} 行`;
    return refuse(`编号「${number}」已经用在 ${where}的职责上，编号不能重复`);
  });
  return [...inDuties, ...files.flatMap((home) => misspeltRetired(home, meant))];
};

/** The removed duty to which a number belongs, if that is another than the one that has it now. */
function formerDuty(number: string, { text }: WrittenDuty, { past }: Content): PastDuty | null {
  const former = past?.duties.get(number);
  return former?.isRemoved && !isSameSentence(former.text, text) ? former : null;
}

function misspeltRetired(home: DutyFile, meant: Meant): Problem[] {
  return home.data.retired.flatMap((number): Problem[] => {
    const right = meant(number, home) ?? number;
    if (right === number) return [];
    const message = `停用编号「${number}」写得与编号不一样${didYouMean([right])}？`;
    return [{ file: home.file, line: lineOf(home, 'retired'), severity: 'error', message }];
  });
}

function example(home: DutyFile): string {
  const prefix = numberPrefix(home);
  return prefix === null ? '这样' : ` ${dutyNumber(prefix, 1)} 这样`;
}

const RESTORED = (number: string) => `（它原来是 ${number}，编号终身不变）`;
