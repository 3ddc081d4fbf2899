import { expect, it } from 'vitest';
import KindEntry from '../../src/components/KindEntry.astro';
import { words } from './words.ts';

const TEXT = { title: '没有的主题', cause: '主题不在清单里。', repair: '改成清单里的名称。' };

it('says how a kind comes about, how it is mended, and shows both in lines', async () => {
  const example = { file: 'content/a.mdx', wrong: '主题：病例', right: '主题：病历' };
  expect(await words(KindEntry, { name: 'unknown-topic', kind: { ...TEXT, example } })).toEqual([
    '没有的主题',
    '[§](#unknown-topic)',
    '主题不在清单里。',
    '怎么改：改成清单里的名称。',
    '例如在 content/a.mdx 里，这样不对：',
    '主题：病例',
    '这样才对：',
    '主题：病历',
  ]);
});

it('shows names of files, and nothing where nothing can be shown', async () => {
  const example = { wrong: 'a.md', right: 'a.mdx' };
  const shown = await words(KindEntry, { name: 'unknown-file', kind: { ...TEXT, example } });
  expect(shown.slice(4)).toEqual(['例如文件名，这样不对：', 'a.md', '这样才对：', 'a.mdx']);
  expect(await words(KindEntry, { name: 'missing-file', kind: TEXT })).toHaveLength(4);
});
