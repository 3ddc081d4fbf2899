import { expect, it } from 'vitest';
import { fieldNames } from '../../src/content/explain-issue.ts';
import { fieldNamed, shortName } from '../../src/content/field-named.ts';
import { roleSchema } from '../../src/schemas/role.ts';

const FIELDS = fieldNames(roleSchema);

it.each([
  ['岗位编号', 'code'],
  ['部门', 'department'],
  ['上级', 'reportsTo'],
  ['分机', 'contact'],
  ['联系电话', 'contact'],
  ['编制', 'headcount'],
  ['版本', 'version'],
])('%s is %s', (label, key) => {
  expect(fieldNamed(label, FIELDS)).toBe(key);
});

it.each(['职级', '职务', '岗位', '汇报', '日期', '失效日期', 'code', ''])(
  '%j is no field, though it stands in the name of one',
  (label) => {
    expect(fieldNamed(label, FIELDS)).toBeNull();
  },
);

it('every field is known by its own name', () => {
  for (const [key, meaning] of Object.entries(FIELDS))
    expect(fieldNamed(shortName(meaning), FIELDS)).toBe(key);
});
