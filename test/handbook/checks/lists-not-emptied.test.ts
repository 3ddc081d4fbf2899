import { describe, expect, it } from 'vitest';
import { factValuesExist } from '../../../src/handbook/checks/fact-values.ts';
import { listsNotEmptied } from '../../../src/handbook/checks/lists-not-emptied.ts';
import { superiorExists } from '../../../src/handbook/checks/superior-exists.ts';
import { content, department, duty, partner, role, topic } from '../written.ts';

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

describe('a list of those outside', () => {
  const roles = [
    role('a', { title: '店长', reportsTo: '集团' }, [
      duty(9, '对账', { 协作: ['银行', '销售部'] }),
    ]),
    role('b', { title: '会计', reportsTo: '店长' }, [duty(9, '存款', { 协作: ['银行', '店张'] })]),
  ];
  const departments = [department('sales', { title: '销售部' })];
  const emptied = content({ roles, departments, hasPartnerList: true });

  it('that was emptied is told once, for duties and superiors', () => {
    expect(listsNotEmptied(emptied)).toEqual([
      {
        file: 'content/partners.yaml',
        line: 1,
        severity: 'error',
        message:
          '这个文件里一个外部单位也没有，职责、岗位或审批权限里却写了 3 个，例如「银行」。请恢复这个文件的内容，或者把这些外部单位写进来',
      },
    ]);
    expect(superiorExists(emptied)).toEqual([]);
    // A name near to that of a role is a slip, whatever the list holds.
    expect(factValuesExist(emptied).map(({ message }) => message)).toEqual([
      '没有叫「店张」的岗位，是不是「店长」？若是新岗位，请先写进 content/roles/',
    ]);
  });

  it('that is not there, or names somebody, is not told of', () => {
    expect(listsNotEmptied({ ...emptied, hasPartnerList: false })).toEqual([]);
    expect(factValuesExist({ ...emptied, hasPartnerList: false })).toHaveLength(2);
    const partners = [partner('bank', { name: '银行' })];
    expect(listsNotEmptied({ ...emptied, partners })).toEqual([]);
  });

  it('that names somebody of whom nobody speaks says nothing', () => {
    const partners = [partner('bank', { name: '银行' })];
    const quiet = content({
      roles: [role('a', { title: '店长' })],
      partners,
      hasPartnerList: true,
    });
    expect([listsNotEmptied, factValuesExist, superiorExists].flatMap((it) => it(quiet))).toEqual(
      [],
    );
  });
});
