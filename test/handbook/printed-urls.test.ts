import { expect, test } from 'vitest';
import { printedLists } from '../../src/handbook/print-units.ts';
import { printedDutyUrl, printedRoleUrl } from '../../src/handbook/printed-urls.ts';
import { roleNamed, smallHandbook } from '../small-handbook.ts';

const handbook = smallHandbook();
const head = roleNamed(handbook, '总经理');
const [duty] = head.duties;
if (!duty) throw new Error('no duty');

test('what is printed on one page is found on it', () => {
  expect(printedDutyUrl(duty, handbook)).toBe('#ZJ-01-01');
  expect(printedRoleUrl(head, handbook)).toBe('#role-general-manager');
});

test('from lists that are printed apart it is found on the role’s own page', () => {
  const lists = printedLists(handbook);
  expect(printedDutyUrl(duty, lists)).toBe('/roles/general-manager/#ZJ-01-01');
  expect(printedRoleUrl(head, lists)).toBe('/roles/general-manager/');
});
