import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/search/library.ts';
import { search } from '../../../src/search/search.ts';
import { withoutPower } from '../../../src/search/steps/power.ts';
import { hospitalData } from '../hospital.ts';
import { smallContext } from '../small-search.ts';

const duties = [
  ...hospitalData.duties,
  { id: 'IN-01-03', text: '审定护理方案', role: 1, kind: 3 },
  { id: 'OU-01-02', text: '检查手术记录', role: 2, kind: 2 },
];
const library = openLibrary({ ...hospitalData, duties });

test.each([
  ['谁有审批权', 'IN-01-03'],
  ['谁有签字权', 'IN-01-03'],
  ['谁有权批准', 'IN-01-03'],
  ['谁的审批权限最大', 'IN-01-03'],
  ['审批权', 'IN-01-03'],
  ['内科主任有审批权吗', 'IN-01-03'],
  ['谁有监督权', 'OU-01-02'],
  ['谁有权利监督', 'OU-01-02'],
  ['监督的权力', 'OU-01-02'],
])('%s asks who does it', async (query, expected) => {
  const { results, unknown } = await search(query, smallContext(library));
  const found = results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : []));
  expect([found, unknown]).toEqual([[expected], []]);
});

test.each(['病人维权', '谁有决定权', '签字权证', '谁有授权'])('%s stays as it is', (text) => {
  expect(withoutPower(text, library)).toBe(text);
});

test('审批权限 stays where the firm has written down who signs what', () => {
  expect(withoutPower('审批权限', { ...library, matters: ['报销'] })).toBe('审批权限');
});
