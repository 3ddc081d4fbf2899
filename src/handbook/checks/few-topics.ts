import { factValues } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import type { Check } from './check.ts';

/** Reminds of a duty of so many topics that searches for any of them find it among the rest. */
export const fewTopics: Check = (content) =>
  dutyFiles(content).flatMap(({ file, duties }) =>
    duties.flatMap((duty) => {
      const count = factValues(duty, '主题').length;
      if (duty.flawed || count <= MOST) return [];
      const line = duty.facts.find(({ label }) => label === '主题')?.line ?? duty.line;
      const message = `这条职责写了 ${count} 个主题，一条职责写 1 至 ${MOST} 个；请留下最要紧的，或把职责分成几条`;
      return [{ file, line, severity: 'warning', message }];
    }),
  );

const MOST = 4;
