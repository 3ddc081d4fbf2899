import { expect, it } from 'vitest';
import { factValuesExist } from '../../../src/handbook/checks/fact-values.ts';
import { listsNotEmptied } from '../../../src/handbook/checks/lists-not-emptied.ts';
import { content, duty, role, topic } from '../written.ts';

const naming = (label: '主题' | '指标', ...values: string[]) =>
  role('a', { title: '店长' }, [duty(9, '管库', { [label]: values })]);

it('listsNotEmptied tells once that names are used of a list without entries', () => {
  const written = content({ roles: [naming('主题', '库存', '印章')], topics: [] });
  expect(listsNotEmptied(written)).toEqual([
    {
      file: 'content/topics.yaml',
      line: 1,
      severity: 'error',
      message:
        '这个文件里一个主题也没有，职责里却写了 2 个，例如「库存」。请恢复这个文件的内容，或者把这些主题写进来',
    },
  ]);
  expect(factValuesExist(written)).toEqual([]);
});

it('listsNotEmptied says nothing where no duty names any, or the list has some', () => {
  expect(
    listsNotEmptied(content({ roles: [role('a', { title: '店长' })], topics: [], metrics: [] })),
  ).toEqual([]);
  expect(
    listsNotEmptied(
      content({ roles: [naming('主题', '库存')], topics: [topic('b', { name: '投诉' })] }),
    ),
  ).toEqual([]);
});
