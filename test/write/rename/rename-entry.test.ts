import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { buildHandbook } from '../../../src/handbook/build-handbook.ts';
import { toOpenData } from '../../../src/handbook/open-data.ts';
import { KINDS, type Kind, type Named, namedThings } from '../../../src/write/kinds.ts';
import { renameEntry } from '../../../src/write/rename/rename-entry.ts';
import { hospital, windowsHospital } from '../hospital.ts';

type Texts = ReadonlyMap<string, string>;

describe('renameEntry', () => {
  it('carries a role of a shared title along, and no other', () => {
    const after = rename(hospital(), ['role', '主任', '内科'], '内科主任');
    expect(changedLines(hospital(), after)).toEqual([
      'content/departments/medicine.mdx: head: 内科主任',
      'content/departments/ward.mdx: head: 内科主任',
      'content/roles/director.mdx: deputy: 内科/内科主任',
      'content/roles/physician.mdx: title: 内科主任',
      'content/roles/surgeon.mdx: dottedTo: [内科/内科主任, 集团]',
      'content/roles/nurse.mdx: reportsTo: 内科主任',
      'content/topics.yaml: lead: 内科/内科主任',
      'content/authority.yaml: 5 万元以下: 内科/内科主任 → 院长',
    ]);
  });

  it('carries a department along, with those that are told by it', () => {
    const after = rename(hospital(), ['department', '外科'], '大外科');
    expect(changedLines(hospital(), after)).toEqual([
      'content/departments/surgery.mdx: title: 大外科',
      'content/roles/director.mdx: - 协作：**内科**、[大外科](../departments/surgery.mdx)（病历（纸质）、会诊）、集团、大外科/主任',
      'content/roles/physician.mdx: - 协作：大外科 / 主任（病历）、院长',
      'content/roles/surgeon.mdx: department: 大外科',
      'content/common/all.mdx: - 大外科/主任',
      'content/authority.yaml: 5 万元以上: [大外科/主任, 院长、集团]',
    ]);
    expect(
      changedLines(hospital(), rename(hospital(), ['department', '院办'], '办公室')),
    ).toContain("content/handbook.yaml: owner: '办公室' # 管手册的部门");
  });

  it('carries the answers to the review along, whatever else they name', () => {
    const review = [
      '没有职务代理人的岗位:',
      '  内科/主任: 院长自己代',
      '  "护士长": 不设',
      '单方面的协作:',
      '  外科、内科: 外科说得清楚',
      '待确认的职责:',
      '  内科: 不是编号',
      '',
    ].join('\n');
    const before = new Map(hospital()).set('content/review.yaml', review);
    const changed = (...rename: Parameters<typeof renamed>) =>
      changedLines(before, renamed(...rename)).filter((line) => line.includes('review.yaml'));
    const renamed = (what: Parameters<typeof rename>[1], name: string) =>
      rename(before, what, name);
    expect(changed(['department', '内科'], '大内')).toEqual([
      'content/review.yaml: 大内/主任: 院长自己代',
      'content/review.yaml: 外科、大内: 外科说得清楚',
    ]);
    expect(changed(['role', '护士长'], '总护士长')).toEqual([
      'content/review.yaml: "总护士长": 不设',
    ]);
    expect(changed(['role', '主任', '内科'], '科主任')).toEqual([
      'content/review.yaml: 内科/科主任: 院长自己代',
    ]);
  });

  it('carries topics, metrics and those outside along', () => {
    expect(changedLines(hospital(), rename(hospital(), ['topic', '病历'], '病案'))).toEqual([
      'content/roles/director.mdx: - 主题：印章、病案',
      'content/roles/physician.mdx: - 主题：病案',
      'content/roles/surgeon.mdx: - 主题：病案',
      'content/common/all.mdx: - 主题：病案',
      "content/topics.yaml: name: '病案'",
    ]);
    expect(
      changedLines(hospital(), rename(hospital(), ['metric', '床位使用率'], '占床率')),
    ).toEqual([
      'content/roles/director.mdx: | 占床率 | 90% |',
      'content/roles/physician.mdx: - 指标：占床率',
      'content/metrics.yaml: name: 占床率',
    ]);
    expect(changedLines(hospital(), rename(hospital(), ['partner', '集团'], '总公司'))).toEqual([
      'content/roles/director.mdx: reportsTo: 总公司',
      'content/roles/director.mdx: - 协作：**内科**、[外科](../departments/surgery.mdx)（病历（纸质）、会诊）、总公司、外科/主任',
      'content/roles/surgeon.mdx: dottedTo: [内科/主任, 总公司]',
      'content/partners.yaml: group: {name: 总公司, aliases: [总院]}',
      'content/authority.yaml: 5 万元以上: [外科/主任, 院长、总公司]',
    ]);
  });

  it('names the department where the new name alone would mean another', () => {
    const after = rename(hospital(), ['role', '护士长', '病区'], '主任');
    expect(changedLines(hospital(), after)).toEqual([
      'content/departments/ward.mdx: head: 内科/主任',
      'content/roles/nurse.mdx: title: 主任',
      'content/common/all.mdx: except: 病区/主任',
    ]);
  });

  it('writes the old name among the aliases, in the way of each list', () => {
    const keep = (kind: Kind, name: string, to: string) =>
      changedLines(hospital(), rename(hospital(), [kind, name], to, { keepsAlias: true }));
    expect(keep('department', '内科', '大内科')).toContain(
      'content/departments/medicine.mdx: aliases: [内科]',
    );
    expect(keep('topic', '印章', '印信')).toContain('content/topics.yaml: aliases: [公章, 印章]');
    expect(keep('topic', '病历', '病案')).toContain('content/topics.yaml: aliases: [病历]');
    expect(keep('partner', '集团', '总公司')).toContain(
      'content/partners.yaml: group: {name: 总公司, aliases: [总院, 集团]}',
    );
    expect(keep('role', '院长', '总院长')).toContain('content/roles/director.mdx: aliases: [院长]');
  });

  it('takes the new name out of the aliases of its own', () => {
    const after = rename(hospital(), ['department', '内科'], '大内科');
    expect(after.get('content/departments/medicine.mdx')).not.toContain('aliases');
  });

  it('moves a page, writes its former id and carries paths along', () => {
    const after = rename(hospital(), ['role', '院长'], '院长', { id: 'president' });
    expect(after.has('content/roles/director.mdx')).toBe(false);
    expect(after.get('content/roles/president.mdx')).toContain('title: 院长\nformerly: [director]');
    expect(after.get('content/roles/surgeon.mdx')).toContain('见[院长](president.mdx#YB-01)。');
    const topics = rename(hospital(), ['topic', '病历'], '病历', { id: 'case' });
    expect(topics.get('content/topics.yaml')).toContain(
      "case:\n  name: '病历'\n  formerly: [record]\n",
    );
  });

  it('puts a name in quotes that YAML would take for a number', () => {
    const after = rename(hospital(), ['role', '院长'], '001');
    expect(after.get('content/departments/office.mdx')).toContain("head: '001'");
    expect(errorsOf(after)).toEqual([]);
  });

  it('there and back gives the same bytes, whatever has the name', () => {
    const windows = windowsHospital();
    const things = namedThings(parseContent(windows));
    fc.assert(
      fc.property(fc.constantFrom(...things), fc.constantFrom(...NAMES), (thing, name) => {
        const there = rename(windows, toKey(thing), name);
        expect(there).not.toEqual(windows);
        expect(rename(there, [thing.kind, name], thing.name)).toEqual(windows);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the joined handbook as it was but for the name', () => {
    const things = namedThings(parseContent(hospital()));
    const before = joined(hospital());
    fc.assert(
      fc.property(fc.constantFrom(...things), fc.constantFrom(...NAMES), (thing, name) => {
        const after = rename(hospital(), toKey(thing), name);
        expect(errorsOf(after)).toEqual([]);
        const mask = (text: string, own: string) =>
          text.replaceAll(`"${own}"`, '"□"').replaceAll(`"${own}/`, '"□/');
        const same = things.filter((it) => it.name === thing.name).length === 1;
        if (same)
          expect(withoutWords(mask(joined(after), name))).toBe(
            withoutWords(mask(before, thing.name)),
          );
        expect(relations(joined(after))).toBe(relations(before));
      }),
      { numRuns: 20 },
    );
  });
});

it('knows every kind in the hospital', () => {
  const kinds = namedThings(parseContent(hospital())).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(KINDS));
  expect(errorsOf(hospital())).toEqual([]);
});

const NAMES = ['甲乙丙', '新 名称（东院）', '某Ａ甲', 'ICU丙'];

type Key = readonly [kind: Kind, name: string, department?: string];

function toKey({ kind, name, department }: Named): Key {
  return [kind, name, department];
}

function rename(
  texts: Texts,
  [kind, name, department]: Key,
  to: string,
  more: { id?: string; keepsAlias?: boolean } = {},
): Texts {
  const content = parseContent(texts);
  const what = namedThings(content).find(
    (it) => it.kind === kind && it.name === name && (!department || it.department === department),
  );
  if (!what) throw new Error(`no ${kind} ${name}`);
  return renameEntry(texts, content, { keepsAlias: false, ...more, what, name: to }).texts;
}

/** The lines that stand in the texts of after and not of before, each behind its file. */
function changedLines(before: Texts, after: Texts): string[] {
  return [...after].flatMap(([file, text]) => {
    const old = new Set((before.get(file) ?? '').split('\n'));
    const lines = text.split('\n').filter((line) => !old.has(line));
    return lines.map((line) => `${file}: ${line.trim()}`);
  });
}

function errorsOf(texts: Texts) {
  const { problems } = buildHandbook(parseContent(texts));
  return problems.filter(({ severity }) => severity === 'error');
}

function joined(texts: Texts): string {
  const { handbook } = buildHandbook(parseContent(texts));
  return JSON.stringify(handbook && toOpenData(handbook), null, 1);
}

/** What leads to what, without any name. */
function relations(json: string): string {
  return json
    .split('\n')
    .filter((line) => !/\p{Script=Han}/u.test(line) && !/"(?:name|title|audience)"/.test(line))
    .toSorted()
    .join('\n');
}

/** Without what is told in words that name it too, and in any order: some lists go by their names. */
function withoutWords(json: string): string {
  return json
    .split('\n')
    .filter((line) => !/"(?:audience|text)"/.test(line))
    .map((line) => line.replace(/,$/, ''))
    .toSorted()
    .join('\n');
}
