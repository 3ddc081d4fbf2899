import { expect, test } from 'vitest';
import { sampleHandbook } from '../../sample.ts';
import { topOf } from '../../top-of.ts';
import { anotherTab } from '../new-page.ts';
import { site } from '../served.ts';
import { changesOf, checked, edited, openForm } from './open-form.ts';

const handbook = sampleHandbook();
const [role, other] = topOf(handbook).reports.toSorted((a, b) => a.duties.length - b.duties.length);
if (!role || !other) throw new Error('the top role has no two reports');
const path = `roles/${role.id}`;
const [first, second, third] = role.duties;
if (!first || !second || !third) throw new Error('the role has no three duties');
const [topic, unused] = handbook.topics;
if (!topic || !unused) throw new Error('there are no two topics');
const textOf = (id: string) => `#duty-${id}-text`;

test('the page of a role leads to its form, which nothing is wrong with', async () => {
  const { page, complaints } = await openForm(site.url, path);
  expect(await page.locator('.page-form h2').first().textContent()).toBe(role.title);
  expect(await page.locator('.duty-card').count()).toBe(role.duties.length);
  expect(await page.locator(textOf(first.id)).inputValue()).toBe(first.text);
  expect(await checked(page)).toContain('检查没有发现错误');
  expect(complaints).toEqual([]);
});

test('a changed sentence is listed with its words marked, and stands there after a reload', async () => {
  const { page, complaints } = await openForm(site.url, path);
  await page.locator(textOf(first.id)).fill(`${first.text}，并留下记录`);
  expect(await edited(page, 1)).toContain('检查没有发现错误');
  const listed = await changesOf(page);
  expect(listed).toContain(first.id);
  expect(await page.locator('.changes-panel ins').textContent()).toContain('并留下记录');
  await page.reload();
  await page.locator('.page-form').waitFor();
  await edited(page, 1);
  expect(await page.locator(textOf(first.id)).inputValue()).toBe(`${first.text}，并留下记录`);
  expect(complaints).toEqual([]);
});

test('what is done in two tabs stands in both, and neither overwrites the other', async () => {
  const { page } = await openForm(site.url, path);
  const beside = await anotherTab(page);
  await beside.goto(page.url());
  await beside.locator('.page-form').waitFor();
  await page.locator(textOf(first.id)).fill(`${first.text}，并留下记录`);
  await edited(beside, 1);
  expect(await beside.locator(textOf(first.id)).inputValue()).toBe(`${first.text}，并留下记录`);
  await beside.locator(textOf(second.id)).fill(`${second.text}，并留下记录`);
  await edited(page, 2);
  await page.getByRole('button', { name: '撤销' }).click();
  await edited(beside, 1);
  await beside.reload();
  await edited(beside, 1);
  expect(await beside.locator(textOf(first.id)).inputValue()).toBe(`${first.text}，并留下记录`);
  expect(await beside.locator(textOf(second.id)).inputValue()).toBe(second.text);
});

test('what is typed is taken back and done again in one step', async () => {
  const { page } = await openForm(site.url, path);
  await page.locator(textOf(first.id)).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('！！');
  await page.keyboard.press('Tab');
  await edited(page, 1);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.waitForFunction(
    ([selector = '', text]) =>
      document.querySelector<HTMLTextAreaElement>(selector)?.value === text,
    [textOf(first.id), first.text],
  );
  await page.getByRole('button', { name: '重做' }).click();
  await edited(page, 1);
  expect(await page.locator(textOf(first.id)).inputValue()).toBe(`${first.text}！！`);
});

test('an unknown topic is told at once, and can be made on the spot', async () => {
  const { page } = await openForm(site.url, path);
  const box = page.locator(`#duty-${first.id}-主题`);
  await box.fill('夜间留守');
  await box.press('Enter');
  expect(await page.locator('.unknown-name').textContent()).toContain('没有叫「夜间留守」的主题');
  await page.getByRole('button', { name: '照写' }).click();
  expect(await edited(page, 1)).toContain('1 处错误');
  expect(await page.locator(`#duty-${first.id} .finding.fault`).textContent()).toContain(
    '夜间留守',
  );
  await page.getByRole('button', { name: '主题去掉夜间留守' }).click();
  await edited(page, 2);
  await box.fill('夜间留守');
  await box.press('Enter');
  await page.getByRole('button', { name: '新建「夜间留守」' }).click();
  await page.getByRole('button', { name: '新建', exact: true }).click();
  expect(await edited(page, 4)).toContain('检查没有发现错误');
  expect(await page.locator(`#duty-${first.id} .chosen`).allTextContents()).toContain('夜间留守×');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`duty-${first.id}-主题`);
});

test('what is typed at once after a box was asked for stands in it', async () => {
  const { page } = await openForm(site.url, path);
  const card = page.locator(`#duty-${first.id}`);
  await card.getByRole('button', { name: `${first.id}加一项` }).focus();
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: '＋ 标准' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('24 小时内回复');
  await edited(page, 1);
  expect(await page.locator(`#duty-${first.id}-标准`).inputValue()).toBe('24 小时内回复');
  expect(await page.locator(textOf(first.id)).inputValue()).toBe(first.text);
});

test('one superior instead of another is one change', async () => {
  const { page } = await openForm(site.url, path);
  const superior = role.reportsTo?.title;
  await page.getByRole('button', { name: `直接上级去掉${superior}` }).click();
  expect(await checked(page)).toContain('改了 1 处');
  await page.keyboard.type(other.title);
  await page.getByRole('button', { name: `直接上级去掉${other.title}` }).waitFor();
  expect(await checked(page)).toContain('改了 1 处');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: `直接上级去掉${superior}` }).waitFor();
  expect(await checked(page)).not.toContain('改了');
});

test('a duty is added with the next number, put first, moved to another role, and one is removed', async () => {
  const { page } = await openForm(site.url, path);
  await page.locator('.add-duty').last().click();
  await page.keyboard.type('每晚检查门窗和电源');
  await page.getByRole('button', { name: '加上' }).click();
  await edited(page, 1);
  expect(await page.locator('.duty-card').count()).toBe(role.duties.length + 1);
  await page.getByRole('button', { name: `${second.id}上移` }).click();
  await edited(page, 2);
  expect(await page.locator('.duty-card').first().getAttribute('id')).toBe(`duty-${second.id}`);
  await page.getByRole('button', { name: `${third.id}移到别处` }).click();
  await page.locator('.duty-panel select').selectOption(`role:${other.file}`);
  await page.getByRole('button', { name: '移过去' }).click();
  await edited(page, 3);
  expect(await page.locator(`#duty-${third.id}`).count()).toBe(0);
  await page.getByRole('button', { name: `删除${first.id}` }).click();
  expect(await page.locator('.duty-panel').textContent()).toContain(`编号 ${first.id} 记为停用`);
  await page.getByRole('button', { name: '删除这一条' }).click();
  await edited(page, 4);
  const listed = await changesOf(page);
  expect(listed).toContain('新增职责');
  expect(listed).toContain(`移交（${role.title} → ${other.title}）`);
  expect(listed).toContain('停用职责');
});

test('another name for a department is carried to the roles in it', async () => {
  const { page } = await openForm(site.url, `departments/${role.department.id}`);
  await page.getByRole('button', { name: '改名' }).click();
  await page.locator('#fact-title').fill('前厅中心');
  await page.getByRole('button', { name: '改名' }).click();
  expect(await edited(page, 1)).toContain('检查没有发现错误');
  const listed = await changesOf(page);
  expect(listed).toContain('部门改名');
});

test('a new role is made, and its form can be opened', async () => {
  const { page } = await openForm(site.url, path);
  await page.getByRole('button', { name: '全部页面' }).click();
  await page.getByRole('button', { name: '新建岗位' }).click();
  await page.locator('#new-name').fill('夜间值班员');
  await page.locator('#new-department').fill(role.department.title);
  await page.locator('#new-superior').fill(role.title);
  await page.locator('#new-duty').fill('每晚巡查一次展厅');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  expect(await edited(page, 1)).toContain('检查没有发现错误');
  expect(await page.locator('.page-form h2').first().textContent()).toBe('夜间值班员');
  expect(await page.locator('.duty-card').count()).toBe(1);
});

test('what an input method composes counts once it is chosen', async () => {
  const { page } = await openForm(site.url, path);
  const box = page.locator(textOf(first.id));
  await box.focus();
  await page.keyboard.press('End');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { selectionStart: 2, selectionEnd: 2, text: 'ji' });
  await checked(page);
  expect(await page.locator('.edit-state').textContent()).not.toContain('改了');
  await client.send('Input.insertText', { text: '及时' });
  await edited(page, 1);
  expect(await box.inputValue()).toBe(`${first.text}及时`);
});

test('by keyboard alone a duty is changed, put lower and the list is opened', async () => {
  const { page } = await openForm(site.url, path);
  await page.locator(`#duty-${first.id} .duty-kind`).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await edited(page, 1);
  expect(await page.locator('.duty-card').first().getAttribute('id')).toBe(`duty-${second.id}`);
  await page.locator(textOf(first.id)).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('、存档');
  await edited(page, 2);
  await page.locator('.edit-bar .strong-button').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.changes-panel').textContent()).toContain(first.id);
});

test('on a phone nothing of the form is wider than the screen', async () => {
  const { page } = await openForm(site.url, path, { viewport: { width: 390, height: 844 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(390);
  await page.locator(textOf(first.id)).fill(`${first.text}，并留下记录`);
  await edited(page, 1);
  await changesOf(page);
  expect(await width()).toBe(390);
});

test('whom a duty is done with keeps a reason of several words in its brackets', async () => {
  const { page } = await openForm(site.url, path);
  const card = page.locator(`#duty-${first.id}`);
  const box = card.locator(`#duty-${first.id}-协作`);
  if (!(await box.count())) {
    await card.getByRole('button', { name: `${first.id}加一项` }).click();
    await card.getByRole('button', { name: '＋ 协作' }).click();
  }
  await box.fill(`${role.department.title}（报表、合同）`);
  await box.press('Enter');
  await edited(page, 1);
  const chosen = card.getByRole('button', {
    name: `协作去掉${role.department.title}（报表、合同）`,
  });
  expect(await chosen.count()).toBe(1);
});
