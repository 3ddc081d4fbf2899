import fc from 'fast-check';
import type { DutyWords, Value } from '../../src/editor/edit.ts';

/** A role's page in any of the ways of writing that are right, with what it says. */
export interface AnyPage {
  readonly text: string;
  readonly facts: Readonly<Record<string, Value>>;
  readonly groups: readonly {
    readonly title: string;
    readonly duties: readonly { readonly number: string; readonly words: DutyWords }[];
  }[];
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

/** Words that say nothing to Markdown or YAML. */
export const plainWord = fc
  .array(fc.constantFrom(...'甲乙丙丁查房病历排班主任'), { minLength: 1, maxLength: 4 })
  .map((signs) => signs.join(''));

/** A sentence and how it may be written. */
const sentence = fc.oneof(
  plainWord.map((text) => ({ text, source: text })),
  fc.constantFrom(
    { text: '单价*数量*折扣', source: '单价\\*数量\\*折扣' },
    { text: '见**附件**与[院长](director.mdx)', source: '见**附件**与[院长](director.mdx)' },
    { text: '温度 3~5 度、9~12 点', source: '温度 3~5 度、9~12 点' },
    { text: '{甲}', source: '\\{甲\\}' },
    { text: 'A & B #1 <2', source: 'A & B #1 \\<2' },
    { text: '见 https://a.cn/b_c，并回复', source: '见 https://a.cn/b_c，并回复' },
  ),
);

const LISTS = ['主题', '指标', '协作', '频次'] as const;
const fact = fc.record({
  label: fc.constantFrom(...LISTS, '责任', '标准', '待确认'),
  values: fc.uniqueArray(plainWord, { minLength: 1, maxLength: 3 }),
  colon: fc.constantFrom('：', ':'),
  separator: fc.constantFrom('、', '，', '； '),
  isMarked: fc.boolean(),
});

const anyDuty = fc.record({
  sentence,
  subItems: fc.array(sentence, { maxLength: 3 }),
  facts: fc.uniqueArray(fact, { maxLength: 4, selector: ({ label }) => label }),
  numberAt: fc.nat({ max: 4 }),
});

const anyGroup = fc.record({ duties: fc.array(anyDuty, { maxLength: 4 }) });

const anyFree = fc.constantFrom(
  { title: '岗位目的', text: '管好病区。\n\n- 排班\n- 查房' },
  { title: '权限', text: '```mermaid\nflowchart TD\n  A --> B\n## 不是标题\n```' },
  { title: '任职条件', text: '原文缺失：第 3 条。\n\n| 项 | 值 |\n| --- | --- |\n| 甲 | 乙 |' },
  { title: '空的', text: '' },
);

const anyValue = fc.oneof(
  plainWord,
  fc.constantFrom('甲: 乙', '#3', "O'x", '甲, 乙', '007', 'yes'),
);
const anyList = fc.record({
  names: fc.uniqueArray(anyValue, { maxLength: 3 }),
  style: fc.constantFrom('flow', 'tight', 'block', 'deep', 'lines'),
});

/** Any page of a role; `isCoded` pages give every duty a 编号. */
export const anyPage: fc.Arbitrary<AnyPage> = fc
  .record({
    title: fc.tuple(anyValue, fc.constantFrom('bare', 'single', 'double')),
    aliases: fc.option(anyList),
    dottedTo: fc.option(anyList),
    deputy: fc.option(anyValue),
    order: fc.option(fc.nat({ max: 99 })),
    own: fc.uniqueArray(fc.tuple(plainWord, anyValue), {
      maxLength: 2,
      selector: ([label]) => label,
    }),
    remarks: fc.array(fc.constantFrom('', '# 一句注释', '  # 缩进的注释'), {
      minLength: 7,
      maxLength: 7,
    }),
    isCoded: fc.boolean(),
    isSpaced: fc.boolean(),
    groups: fc.array(anyGroup, { minLength: 1, maxLength: 3 }),
    top: fc.boolean(),
    above: fc.uniqueArray(anyFree, { maxLength: 2, selector: ({ title }) => title }),
    below: fc.boolean(),
    endings: fc.record({ mark: fc.boolean(), windows: fc.boolean(), last: fc.boolean() }),
  })
  .map((it) => {
    const facts: Record<string, Value> = {};
    const keys: string[] = [];
    const put = (key: string, value: Value, written: string) => {
      facts[key] = value;
      keys.push(written);
    };
    const [title, quotes] = it.title;
    put('title', title, `title: ${quoted(title, quotes)} # 名称`);
    if (it.isCoded) put('code', 'HS', 'code: HS');
    put('department', '病区', 'department: 病区');
    for (const key of ['aliases', 'dottedTo'] as const) {
      const list = it[key];
      if (list) put(key, list.names, `${key}:${writtenList(list.names, list.style)}`);
    }
    if (it.deputy !== null) put('deputy', it.deputy, `deputy: ${quoted(it.deputy, 'bare')}`);
    if (it.order !== null) put('order', it.order, `order: ${it.order}`);
    const own = it.own.map(([label, value]) => `  ${label}: ${quoted(value, 'single')}`);
    for (const [label, value] of it.own) facts[`facts.${label}`] = value;
    if (own.length) keys.push(['facts:', ...own].join('\n'));
    const matter = keys.flatMap((key, at) => [it.remarks[at], key].filter(Boolean));
    let count = 0;
    const groups = it.groups.map(({ duties }, at) => ({
      title: at ? `组 ${at}` : '',
      duties: duties.map((duty) => {
        count++;
        const number = it.isCoded ? `HS-${String(count).padStart(2, '0')}` : '';
        // Without a number a duty is told by its sentence.
        const own = number ? '' : `（${count}）`;
        const sentence = {
          text: duty.sentence.text + own,
          source: duty.sentence.source + own,
        };
        return { duty: { ...duty, sentence }, ordinal: count, number };
      }),
    }));
    const body = [
      ...(it.top ? ['', '病区的事。'] : []),
      ...it.above.flatMap(sectionLines),
      '',
      '## 岗位职责',
      ...groups.flatMap(({ title, duties }) => [
        ...(title ? ['', `### ${title}`] : []),
        ...duties.flatMap((duty, at) => [
          ...(it.isSpaced || at === 0 ? [''] : []),
          ...dutyLines(duty.duty, duty.ordinal, duty.number),
        ]),
      ]),
      ...(it.below ? ['', '## 附则', '', '由院办解释。'] : []),
    ];
    const { mark, windows, last } = it.endings;
    const text = ['---', ...matter, '---', ...body, ...(last ? [''] : [])].join('\n');
    return {
      text: (mark ? '\uFEFF' : '') + (windows ? text.replaceAll('\n', '\r\n') : text),
      facts,
      groups: groups.map(({ title, duties }) => ({
        title,
        duties: duties.map(({ duty, number }) => ({ number, words: wordsIn(duty) })),
      })),
      sections: [
        { title: '', text: it.top ? '病区的事。' : '' },
        ...it.above,
        ...(it.below ? [{ title: '附则', text: '由院办解释。' }] : []),
      ],
    };
  });

type AnyDuty = typeof anyDuty extends fc.Arbitrary<infer Duty> ? Duty : never;

function wordsIn({ sentence, subItems, facts }: AnyDuty): DutyWords {
  return {
    text: sentence.text,
    subItems: subItems.map(({ text }) => text),
    facts: Object.fromEntries(facts.map(({ label, values }) => [label, valuesIn(label, values)])),
  };
}

function valuesIn(label: AnyDuty['facts'][number]['label'], values: readonly string[]) {
  return label === '标准' || label === '待确认' ? [values.join('与')] : values;
}

function dutyLines(duty: AnyDuty, ordinal: number, number: string): string[] {
  const facts = duty.facts.map(({ label, values, colon, separator, isMarked }) => {
    const own = valuesIn(label, values).map((it, at) => (isMarked && at === 0 ? `**${it}**` : it));
    return `    - ${label}${colon}${own.join(separator)}`;
  });
  if (number) facts.splice(Math.min(duty.numberAt, facts.length), 0, `    - 编号：${number}`);
  const parts = duty.subItems.map(({ source }, at) => `    ${at + 1}. ${source}`);
  return [`${ordinal}. ${duty.sentence.source}`, ...parts, ...facts];
}

function sectionLines({ title, text }: { title: string; text: string }): string[] {
  return ['', `## ${title}`, ...(text ? ['', ...text.split('\n')] : [])];
}

function quoted(text: string, quotes: string): string {
  if (quotes === 'double') return JSON.stringify(text);
  const isPlain = /^[\p{Script=Han}]+$/u.test(text);
  return quotes === 'bare' && isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

function writtenList(names: readonly string[], style: string): string {
  const items = names.map((name) => quoted(name, 'bare'));
  if (!items.length) return style === 'block' ? '' : ' []';
  if (style === 'block') return items.map((it) => `\n- ${it}`).join('');
  if (style === 'deep') return items.map((it) => `\n  # 下一个\n  - ${it} # 对`).join('');
  if (style === 'lines') return ` [\n  ${items.join(',\n  ')},\n]`;
  return ` [${items.join(style === 'tight' ? ',' : ', ')}]`;
}
