import { expect, it } from 'vitest';
import { namesIn } from '../../src/check/names-in.ts';

it('gives the title of a page by the name of its file, however it is written', () => {
  const name = (title: string) => namesIn('content/roles/nurse.mdx', `\uFEFF---\r\n${title}\r\n`);
  const nurse = [{ id: 'nurse', name: '护士', text: '' }];
  expect(name('title: 护士')).toEqual(nurse);
  expect(name('title： "护士" # 病区')).toEqual(nurse);
  expect(name('order: 1')).toEqual([]);
});

it('gives the names of a list by their keys, with the lines of each', () => {
  const text =
    "# 主题\nrecords:\n  name: '病历'\n  aliases: [病案]\n\nrounds:\n  lead: 护士长\n  name: 查房\n";
  expect(namesIn('content/topics.yaml', text)).toEqual([
    { id: 'records', name: '病历', text: "records:\n  name: '病历'\n  aliases: [病案]" },
    { id: 'rounds', name: '查房', text: 'rounds:\n  lead: 护士长\n  name: 查房' },
  ]);
});

it('gives nothing of what it cannot read', () => {
  expect(namesIn('content/topics.yaml', '- 病历\n')).toEqual([]);
  expect(namesIn('content/roles/nurse.mdx', '')).toEqual([]);
});
