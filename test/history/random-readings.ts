import fc from 'fast-check';
import { plainWords } from '../../src/history/plain-words.ts';
import type {
  DutyReading,
  NameReading,
  PageReading,
  Reading,
  RoleReading,
} from '../../src/history/reading.ts';

const text = fc
  .array(
    fc.constantFrom(
      '客户',
      '投诉',
      '财务部',
      '10.5',
      '印章',
      '，',
      ' ',
      '负责',
      '3-5',
      '库存',
      '（',
      '）',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const names = fc.uniqueArray(fc.constantFrom('印章', '公章', '库存', '财务部', '财务中心'), {
  maxLength: 3,
});
const facts = (labels: readonly string[]) =>
  fc
    .uniqueArray(
      fc.record({
        label: fc.constantFrom(...labels),
        values: names.filter((it) => it.length > 0),
      }),
      { selector: ({ label }) => label },
    )
    .map((some) => some);

const duty = (id: fc.Arbitrary<string>): fc.Arbitrary<DutyReading> =>
  fc.record({
    id,
    text,
    subItems: fc.array(text, { maxLength: 2 }),
    group: fc.constantFrom('', '日常', '库存'),
    facts: facts(['主题', '指标', '协作', '责任', '待确认']),
  });

const page: fc.Arbitrary<PageReading> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  formerly: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 1 }),
  file: fc.constant(''),
  title: fc.constantFrom('财务部', '财务中心', '销售部', '市场部'),
  facts: facts(['直接上级', '版本', '职务代理人']),
  sections: fc.uniqueArray(
    fc.record({
      title: fc.constantFrom('', '权限', '目的'),
      lines: fc.array(text, { maxLength: 2 }),
    }),
    { selector: ({ title }) => title },
  ),
});

const role: fc.Arbitrary<RoleReading> = fc
  .record({
    page,
    code: fc.constantFrom('', 'A', 'B', 'C'),
    duties: fc.array(duty(fc.constantFrom('', ...'123456')), { maxLength: 5 }),
  })
  .map(({ page, code, duties }) => ({
    ...page,
    code,
    facts: [...page.facts, ...(code ? [{ label: '岗位编号', values: [code] }] : [])],
    duties,
  }));

const pages = <Page extends PageReading>(one: fc.Arbitrary<Page>) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 4 });

const named: fc.Arbitrary<NameReading> = fc.record({
  sort: fc.constantFrom('主题', '指标', '外部单位'),
  id: fc.constantFrom('x', 'y'),
  name: fc.constantFrom('印章', '公章', '库存'),
});

/** Readings of few names, numbers and words, so that two of them have much in common; a number stands once. */
export const randomReading: fc.Arbitrary<Reading> = fc
  .record({
    roles: pages(role),
    departments: pages(page),
    commons: pages(role).map((some) =>
      some.map((it) => ({
        ...it,
        facts: it.facts.map((fact) =>
          fact.label === '岗位编号' ? { ...fact, label: '编号开头' } : fact,
        ),
      })),
    ),
    names: fc.uniqueArray(named, { selector: ({ sort, id }) => `${sort} ${id}` }),
  })
  .map((reading) => {
    const seen = new Set<string>();
    const once = (it: RoleReading): RoleReading => ({
      ...it,
      duties: it.duties.filter(({ id, text }) => {
        const key = id || `${it.id} ${plainWords(text)}`;
        return !seen.has(key) && seen.add(key);
      }),
    });
    return { ...reading, roles: reading.roles.map(once), commons: reading.commons.map(once) };
  });

/** The same reading written another way: other order, other spaces and punctuation. */
export function rewritten(reading: Reading): fc.Arbitrary<Reading> {
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  const respelt = (written: string) =>
    fc
      .constantFrom('', ' ', '，', '。')
      .map((sign) => written.replace(/(?<![\d， ])[， ]+|[， ]+(?![\d， ])/g, '') + sign);
  const aDuty = (it: DutyReading) =>
    fc.record({ text: respelt(it.text), group: fc.constantFrom('', '另一组') }).map((said) => ({
      ...it,
      ...said,
    }));
  const aRole = (it: RoleReading) =>
    fc
      .tuple(...it.duties.map(aDuty))
      .chain(shuffled)
      .chain((duties) =>
        fc
          .record({ sections: shuffled(it.sections), facts: shuffled(it.facts) })
          .map((parts) => ({ ...it, ...parts, duties })),
      );
  return fc
    .record({
      roles: fc.tuple(...reading.roles.map(aRole)).chain(shuffled),
      departments: shuffled(reading.departments),
      commons: fc.tuple(...reading.commons.map(aRole)).chain(shuffled),
      names: shuffled(reading.names),
    })
    .map((parts) => ({ ...reading, ...parts }));
}
