import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage } from '../browser/new-page.ts';
import { copyProject } from './build-copy.ts';
import { type DevServer, startDev } from './dev-server.ts';

const copy = copyProject('handbook');
const content = (path: string) => join(copy, 'content', path);
const change = (path: string, from: string, to: string) => {
  const text = readFileSync(content(path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(content(path), text.replace(from, to));
};
let server: DevServer;

beforeAll(async () => {
  server = await startDev(copy);
});
afterAll(() => server?.stop());

const ROLE = `---
title: 试驾专员
code: XS-90
department: 销售部
reportsTo: 销售经理
---

## 岗位目的

让每一位客户都试到车。

## 岗位职责

### 试驾

1. 保管试驾车的行驶证
    - 编号：XS-90-01
`;

test('a new role has its page, its place in the lists and its box in every chart', async () => {
  await server.shows('/roles/', '销售经理');
  writeFileSync(content('roles/test-driver.mdx'), ROLE);
  await server.shows(
    '/roles/test-driver/',
    '保管试驾车的行驶证',
    /roles\/test-driver\/"[^>]* transform/,
  );
  await server.shows('/roles/', '试驾专员');
  await server.shows('/departments/sales/', /roles\/test-driver\/"[^>]* transform/);
  await server.shows('/org/', /roles\/test-driver\/"[^>]* transform/);
});

test('a renamed file has its new address and no longer the old one', async () => {
  renameSync(content('roles/test-driver.mdx'), content('roles/test-drives.mdx'));
  await server.shows(
    '/roles/test-drives/',
    '保管试驾车的行驶证',
    /roles\/test-drives\/"[^>]* transform/,
  );
  await server.shows('/roles/test-driver/', '没有这一页');
  await server.shows('/org/', /roles\/test-drives\/"[^>]* transform/);
});

test('a role of another title and superior is drawn so', async () => {
  change('roles/test-drives.mdx', 'title: 试驾专员', 'title: 试驾主管');
  await server.shows('/roles/test-drives/', /<h1[^>]*>\s*试驾主管/);
  await server.shows('/org/', /roles\/test-drives\/"[^>]* transform[\s\S]*试驾主管/);
});

test('a duty of an unknown topic is told until the topic is there, and then stands on its page', async () => {
  change('roles/test-drives.mdx', '- 编号：XS-90-01', '- 编号：XS-90-01\n    - 主题：行驶证');
  await server.shows('/roles/test-drives/', /roles\/test-drives\.mdx 第 \d+ 行/, '行驶证');
  const topics = readFileSync(content('topics.yaml'), 'utf8');
  writeFileSync(content('topics.yaml'), `${topics}\nvehicle-licence:\n  name: 行驶证\n`);
  await server.shows('/topics/vehicle-licence/', '保管试驾车的行驶证');
  await server.shows('/roles/test-drives/', /href="\/topics\/vehicle-licence\/"/);
});

test('broken content is told with file and line until it is mended, on a page that stays open', async () => {
  const page = await newPage();
  await page.goto(server.url('/roles/test-drives/'));
  await page.locator('h1', { hasText: '试驾主管' }).waitFor();
  change('roles/test-drives.mdx', 'department: 销售部', 'department: 试驾部');
  await page.locator('pre', { hasText: 'content/roles/test-drives.mdx 第 4 行' }).waitFor();
  expect(await page.locator('pre').textContent()).toContain('试驾部');
  change('roles/test-drives.mdx', 'department: 试驾部', 'department: 销售部');
  await page.locator('h1', { hasText: '试驾主管' }).waitFor();
});

test('a chart that cannot be drawn is told as well', async () => {
  const path = 'guide/how-to-read.mdx';
  const sound = readFileSync(content(path), 'utf8');
  writeFileSync(content(path), `${sound}\n\`\`\`mermaid\nflowchart TB\n  a --> \n\`\`\`\n`);
  await server.shows('/', /content\/guide\/how-to-read\.mdx 第 \d+ 行/);
  writeFileSync(content(path), sound);
  await server.shows('/', '部门');
});

test('a removed role is gone from lists and charts', async () => {
  rmSync(content('roles/test-drives.mdx'));
  await server.shows('/roles/test-drives/', '没有这一页');
  await server.hides('/roles/', '试驾主管');
  await server.hides('/org/', '试驾主管');
});
