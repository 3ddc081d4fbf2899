import { expect, it } from 'vitest';
import { fieldNames } from '../../src/content/explain-issue.ts';
import { meantKey } from '../../src/content/meant-key.ts';
import { roleSchema } from '../../src/schemas/role.ts';

const FIELDS = fieldNames(roleSchema);

it.each([
  ['reportTo', 'reportsTo'],
  ['report_to', 'reportsTo'],
  ['Title', 'title'],
  ['tilte', 'title'],
  ['titl', 'title'],
  ['alias', 'aliases'],
  ['efective', 'effective'],
  ['岗位名称', 'title'],
  ['部门', 'department'],
])('%s was meant to be %s', (key, field) => {
  expect(meantKey(key, FIELDS)).toBe(field);
});

it.each(['reports', 'prepared', 'person', 'contract', 'folder', 'mode', 'note', 'weather', '职级'])(
  '%s is a word of its own',
  (key) => expect(meantKey(key, FIELDS)).toBeNull(),
);
