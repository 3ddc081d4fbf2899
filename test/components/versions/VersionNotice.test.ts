import { expect, test } from 'vitest';
import VersionNotice from '../../../src/components/versions/VersionNotice.astro';
import { words } from '../words.ts';
import { approval, CHANGE, roleWith, SLIGHT, version } from './versions.ts';

const FIRST = approval('1.0', '2026-01-01');
const SECOND = approval('2.0', '2026-12-15', { approvedOn: '2026-11-29' });
const LINKS = '[全部版本](/roles/sales-manager/versions/)[签收单](/roles/sales-manager/sign/)';

test('says which version stands below, and leads to it and to the sheet', async () => {
  const props = { role: roleWith(FIRST), versions: [version(FIRST)], pending: [] };
  expect(await words(VersionNotice, props)).toEqual([
    `下面是 1.0 版[1.0 版](${FIRST.url})${LINKS}`,
  ]);
});

test('announces a version that was approved for a later day, with its difference', async () => {
  const versions = [version(FIRST), version(SECOND, [CHANGE, SLIGHT])];
  const said = await words(VersionNotice, { role: roleWith(FIRST, SECOND), versions, pending: [] });
  expect(said).toEqual([
    `2.0 版自 2026-12-15 起生效，此前执行 [1.0 版](${FIRST.url})；两版[有 1 处改动](${SECOND.url}#与上一版的不同)。`,
    `下面是 2.0 版[1.0 版](${FIRST.url})[2.0 版](${SECOND.url})${LINKS}`,
  ]);
});

test('says how much was changed since the last version, and leads to it', async () => {
  const changed = approval('1.0', '2026-01-01', { isPresent: false });
  const of = (pending: unknown[]) =>
    words(VersionNotice, { role: roleWith(changed), versions: [version(changed)], pending });
  const url = '/roles/sales-manager/versions/#待批准';
  expect((await of([CHANGE, CHANGE, SLIGHT]))[0]).toBe(`[1.0 版之后有 2 处改动](${url})，待批准`);
  expect((await of([SLIGHT]))[0]).toBe(`[1.0 版之后有 1 处文字校订](${url})，待批准`);
  expect((await of([SLIGHT])).at(-1)).toMatch(/^下面是 1\.0 版之后的未批准稿\[/);
});
