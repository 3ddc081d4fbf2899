import { expect, it } from 'vitest';
import { roleSchema } from '../../src/schemas/role.ts';
import { guidePage } from './guide-text.ts';

it('the guide lists every field of a role by what the schema says it is', () => {
  const [, table = ''] = guidePage('how-to-edit').split('\n## 岗位文件的开头\n');
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \| (.*) \| .* \|$/gm)];
  const fields = Object.entries(roleSchema.shape);
  expect(rows.map(([, key]) => key).toSorted()).toEqual(fields.map(([key]) => key).toSorted());
  const meanings = new Map(rows.map(([, key = '', meaning = '']) => [key, meaning]));
  const strange = fields.filter(([key, field]) => {
    const [first = ''] = (field.description ?? '').split(/[：（]/);
    return !first || ![...first.slice(0, 2)].every((it) => meanings.get(key)?.includes(it));
  });
  expect(strange.map(([key, { description }]) => `${key}: ${description}`)).toEqual([]);
});
