import { expect, test } from 'vitest';
import { sampleHandbook } from '../../sample.ts';
import { violationsEverywhere } from '../axe.ts';
import { openPage } from '../open-page.ts';
import { site } from '../served.ts';
import { changesOf, checked, edited, openForm } from './open-form.ts';

// What stands on a form stands at every duty; the shortest form shows it soonest.
const [role] = sampleHandbook()
  .roles.filter(({ duties }) => duties.length > 2)
  .toSorted((a, b) => a.duties.length - b.duties.length);
const [first, second, third] = role?.duties ?? [];
if (!role || !first || !second || !third) throw new Error('no role has three duties');
const path = `roles/${role.id}`;

test('axe finds nothing on the form, with everything open that can be opened', async () => {
  const { page } = await openForm(site.url, path);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: `${first.id}移到别处` }).click();
  await page.getByRole('button', { name: `删除${second.id}` }).click();
  await page.getByRole('button', { name: `${third.id}加一项` }).click();
  await page.getByRole('button', { name: '改名' }).click();
  await page.getByRole('button', { name: '预览' }).first().click();
  await page.locator('.add-duty').last().click();
  await page.locator('summary', { hasText: '还没有写的' }).click();
  const topic = page.locator(`#duty-${first.id}-主题`);
  await topic.fill('夜间留守');
  await topic.press('Enter');
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: '照写' }).click();
  await page.locator('.finding.fault').first().waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
});

test('axe finds nothing where a page is chosen, and where something new is made', async () => {
  const { page } = await openPage(`${site.url}edit/`);
  await page.locator('.page-chooser').waitFor();
  await checked(page);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: '新建岗位' }).click();
  expect(await violationsEverywhere(page)).toEqual([]);
});

test('axe finds nothing on the list of changes, sound or faulty', async () => {
  const { page } = await openForm(site.url, path);
  await page.locator(`#duty-${first.id}-text`).fill(`${first.text}，并留下记录`);
  await edited(page, 1);
  await changesOf(page);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: '接着改' }).click();
  await page.locator(`#duty-${first.id}-主题`).fill('夜间留守');
  await page.locator(`#duty-${first.id}-主题`).press('Enter');
  await page.getByRole('button', { name: '照写' }).click();
  expect(await edited(page, 2)).toContain('1 处错误');
  expect(await changesOf(page)).toContain('先改好这些错误');
  expect(await violationsEverywhere(page)).toEqual([]);
});

test('axe finds nothing where somebody else’s text stands against one’s own', async () => {
  const { page } = await openForm(site.url, path);
  const theirs = { text: `${first.text}（别人的）`, subItems: [], facts: {} };
  const edit = {
    ...{ kind: 'duty', file: `content/roles/${role.id}.mdx`, duty: first.id },
    ...{ was: theirs, to: { ...theirs, text: '我写的' } },
  };
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    `handbook-edits ${site.url}`,
    JSON.stringify([edit]),
  ] as const);
  await page.reload();
  await page.locator('.conflict').waitFor();
  await checked(page);
  expect(await page.locator('.conflict').textContent()).toContain(`${role.title}，${first.id}`);
  expect(await violationsEverywhere(page)).toEqual([]);
});
