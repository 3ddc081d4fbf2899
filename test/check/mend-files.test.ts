import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mendFiles } from '../../src/check/mend-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('writes files anew that hold what nobody sees, and says what it changed', () => {
  const { roles, write, read } = project();
  write('gbk.mdx', Buffer.from([0xd4, 0xba, 0xb3, 0xa4, 0x0d, 0x0a]));
  write('bom.mdx', '\uFEFF院\u200B长 \n一行  \n下一行\u3000\n  \n');
  write('sound.mdx', '院长\n');
  expect(mendFiles(join(roles, '../..'))).toEqual([
    '已改 content/roles/bom.mdx：去掉开头看不见的记号（BOM），改好零宽字符，去掉行尾的空格',
    '已改 content/roles/gbk.mdx：编码改为 UTF-8，换行改为一种',
  ]);
  expect(read('gbk.mdx')).toBe('院长\n');
  expect(read('bom.mdx')).toBe('院长\n一行  \n下一行\n\n');
  expect(mendFiles(join(roles, '../..'))).toEqual([]);
  expect(readdirSync(roles)).toEqual(['bom.mdx', 'gbk.mdx', 'sound.mdx']);
});

function project() {
  const roles = join(temporaryFolder(), 'content/roles');
  mkdirSync(roles, { recursive: true });
  return {
    roles,
    write: (name: string, text: string | Buffer) => writeFileSync(join(roles, name), text),
    read: (name: string) => readFileSync(join(roles, name), 'utf8'),
  };
}
