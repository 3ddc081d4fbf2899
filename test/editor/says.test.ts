import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import type { Edit, Texts } from '../../src/editor/edit.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { says } from '../../src/editor/says.ts';
import { changesBetween } from '../../src/history/changes-between.ts';
import { readContent } from '../../src/history/read-content.ts';
import { changedFiles } from '../../src/write/changed-files.ts';
import { PURPOSE } from './made.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

describe('says', () => {
  it('counts the duties of a role that changed, each once', () => {
    expect(message(TEXT, FACT, ADDED)).toBe('护士长：改 1 条，增 1 条');
    expect(message(REMOVED, MOVED)).toBe('院长：从护士长移来 1 条；护士长：删 1 条');
  });

  it('names what changed at the head of a page and in its sections', () => {
    expect(
      message(
        { kind: 'fact', file: NURSE, id: '', key: 'deputy', was: null, to: '院长' },
        { kind: 'section', file: NURSE, title: '岗位目的', was: PURPOSE, to: null },
      ),
    ).toBe('护士长：改职务代理人，删「岗位目的」');
  });

  it('tells names that are new or others, and does not count where they are carried along', () => {
    expect(
      message({
        kind: 'rename',
        what: 'department',
        id: 'ward',
        name: '大病区',
        keepsAlias: false,
      }),
    ).toBe('大病区：原名病区');
    expect(
      message(
        { kind: 'new', what: 'topic', id: 'shift', known: [['name', '交班']] },
        {
          kind: 'new',
          what: 'role',
          id: 'doctor',
          known: [
            ['name', '医生'],
            ['department', '病区'],
          ],
        },
      ),
    ).toBe('新增岗位「医生」；新增主题「交班」');
  });

  it('names the list of which nothing else is told', () => {
    expect(
      message({
        kind: 'fact',
        file: 'content/topics.yaml',
        id: 'rota',
        key: 'lead',
        was: null,
        to: '护士长',
      }),
    ).toBe('改主题');
  });

  it('says of what is only in another order that it is', () => {
    expect(message({ ...MOVED, toFile: NURSE, group: '查房', behind: 'HS-03' })).toBe(
      '护士长：调整顺序',
    );
  });

  it('keeps its first line short', () => {
    const roles = Array.from({ length: 9 }, (_, at): Edit => {
      const known = [
        ['name', `第${'甲乙丙丁戊己庚辛壬'[at]}医生`],
        ['department', '病区'],
      ] as const;
      return { kind: 'new', what: 'role', id: `doctor-${at}`, known };
    });
    const [first, second, ...others] = message(...roles).split('\n');
    expect([first, second, others.length]).toEqual(['改 9 处：新增岗位「第甲医生」等', '', 9]);
  });
});

function message(...edits: readonly Edit[]): string {
  const before: Texts = ward();
  const { texts, conflicts } = replayUpon(before)(edits);
  expect(conflicts).toEqual([]);
  const [was, is] = [before, texts].map((it) => readContent(parseContent(it)));
  const files = [...changedFiles(before, texts).keys()];
  return was && is ? says(changesBetween(was, is), files) : '';
}

const SENTENCE = { text: '单价*数量的核对', subItems: [], facts: { 主题: ['排班'] } } as const;
const TEXT: Edit = {
  kind: 'duty',
  file: NURSE,
  duty: 'HS-02',
  was: SENTENCE,
  to: { ...SENTENCE, text: '核对' },
};
const FACT: Edit = {
  kind: 'duty',
  file: NURSE,
  duty: 'HS-02',
  was: { ...SENTENCE, text: '核对' },
  to: { ...SENTENCE, text: '核对', facts: { 主题: ['查房'] } },
};
const ADDED: Edit = {
  kind: 'add-duty',
  file: NURSE,
  number: 'HS-04',
  group: '查房',
  behind: 'HS-03',
  to: SENTENCE,
};
const REMOVED: Edit = { kind: 'remove-duty', file: NURSE, duty: 'HS-02', was: SENTENCE };
const MOVED = {
  kind: 'place-duty',
  file: NURSE,
  duty: 'HS-01',
  toFile: DIRECTOR,
  group: '',
  behind: 'YB-01',
} as const;
