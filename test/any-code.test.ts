import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContent } from '../src/content/parse-content.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import type { Problem } from '../src/handbook/problem.ts';
import { isRoleCode } from '../src/handbook/role-code.ts';
import { makeData } from '../src/search/build/make-data.ts';
import { openLibrary } from '../src/search/library.ts';
import { readQuery } from '../src/search/query.ts';
import { findNumber } from '../src/search/steps/number.ts';
import { applyFixes } from './apply-fixes.ts';
import { smallContext } from './search/small-search.ts';

const part = fc.string({
  unit: fc.constantFrom(...'0123456789AXSabczäЖ财务销店部の'),
  minLength: 1,
  maxLength: 4,
});
const code = fc
  .array(fc.tuple(fc.constantFrom('.', '_', '-'), part), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().slice(1).join(''))
  .filter(isRoleCode);
const codes = fc.uniqueArray(fc.option(code, { nil: '' }), {
  minLength: 1,
  maxLength: 6,
  selector: (it) => it || {},
});

test('with any codes, the numbers that --fix gives are read back, unique and found', async () => {
  await fc.assert(
    fc.asyncProperty(codes, async (codes) => {
      const files = new Map(Object.entries(handbookOf(codes)));
      const { problems } = check(files);
      expect(problems.map(({ insert }) => insert)).toHaveLength(codes.length * 2);
      for (const [file, text] of files)
        files.set(
          file,
          applyFixes(
            text,
            problems.filter((problem) => problem.file === file),
          ),
        );
      const fixed = check(files);
      expect(fixed.problems).toEqual([]);
      const { duties = [], roles = [] } = fixed.handbook ?? {};
      expect(roles.map((role) => role.code).toSorted()).toEqual(codes.toSorted());
      expect(new Set(duties.map(({ id }) => id)).size).toBe(codes.length * 2);
      const context = fixed.handbook ? smallContext(openLibrary(makeData(fixed.handbook))) : null;
      for (const { id } of context ? duties : []) {
        const hits = context ? await findNumber(readQuery(id).text, context) : null;
        const places = context?.library.duties.filter((duty) => duty.id === id) ?? [];
        const place = context?.library.places.get(places[0] as (typeof places)[0]) ?? -1;
        expect(hits?.hits.get(place)?.match).toBe('number');
      }
    }),
  );
});

/** Of what is told, all but the heads that the departments do not name, and reminders. */
function check(files: ReadonlyMap<string, string>) {
  const { handbook, problems } = buildHandbook(parseContent(files));
  return { handbook, problems: problems.filter(isOfRole) };
}

function isOfRole({ file, severity }: Problem): boolean {
  return file.startsWith('content/roles') && severity === 'error';
}

function handbookOf(codes: readonly string[]): Record<string, string> {
  const departments = ['销售部', '学术部', 'IT部'];
  return Object.fromEntries([
    ['content/handbook.yaml', 'title: 手册\ncompany: 某院\nowner: 销售部\ncontact: 某人\n'],
    ...departments.map((title, at) => [
      `content/departments/d${at}.mdx`,
      `---\ntitle: ${title}\norder: ${at}\n---\n`,
    ]),
    ...codes.map((code, at) => [
      `content/roles/r${at}.mdx`,
      [
        ...['---', `title: 岗${at}`, ...(code ? [`code: ${code}`] : [])],
        ...[`department: ${departments[at % 3]}`, ...(at ? ['reportsTo: 岗0'] : []), '---', ''],
        ...['## 岗位职责', '', '1. 做一件事', '2. 再做一件事', ''],
      ].join('\n'),
    ]),
    ['content/topics.yaml', '# 无\n'],
    ['content/metrics.yaml', '# 无\n'],
  ]);
}
