import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { FACT_LABELS } from '../../src/handbook/fact-labels.ts';
import { ROLE_EXAMPLE } from '../../src/schemas/role-example.ts';
import { roleFields } from '../../src/schemas/role-fields.ts';
import { HOSPITAL } from '../kinds/hospital.ts';

it('the example of a role file is one of which there is nothing to say', () => {
  const files = new Map(HOSPITAL).set('content/roles/head-nurse.mdx', ROLE_EXAMPLE);
  expect(buildHandbook(parseContent(files)).problems).toEqual([]);
});

it('the example shows every field of a role and every fact of a duty', () => {
  const absent = [
    ...roleFields().filter(({ name }) => !ROLE_EXAMPLE.includes(`\n${name}:`)),
    ...FACT_LABELS.filter((label) => !ROLE_EXAMPLE.includes(`    - ${label}：`)),
  ];
  expect(absent).toEqual([]);
});

it('every field says in Chinese what it is, and whether it is needed', () => {
  const fields = roleFields();
  expect(fields.filter(({ description }) => !/\p{Script=Han}/u.test(description))).toEqual([]);
  expect(fields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name)).toEqual([
    'title',
    'department',
  ]);
});
