import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/apply-edit.ts';
import type { Edit } from '../../src/editor/edit.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { changes, made, PURPOSE, wordsOf } from './made.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

describe('an edit of texts that others changed meanwhile', () => {
  const words = wordsOf('HS-01');
  const mine: Edit = {
    kind: 'duty',
    file: NURSE,
    duty: 'HS-01',
    was: words,
    to: { ...words, text: '排班' },
  };

  it('is merged fact by fact', () => {
    const theirs = made({ ...mine, to: { ...words, facts: { ...words.facts, 协作: ['医生'] } } });
    expect(changes(mine, theirs)).toEqual([
      'roles/nurse.mdx - 1. 排出每周的班',
      'roles/nurse.mdx + 1. 排班',
    ]);
    const elsewhere = made({
      kind: 'place-duty',
      file: NURSE,
      duty: 'HS-02',
      toFile: DIRECTOR,
      group: '',
      behind: null,
    });
    expect(changes(mine, elsewhere)).toHaveLength(2);
  });

  it('stands against what is changed otherwise, and says what stands there', () => {
    const now = { ...words, text: '排两周的班' };
    const theirs = made({ ...mine, to: now });
    expect(applyEdit(theirs, mine)).toEqual({ conflict: { why: 'changed', now } });
    const fact = {
      kind: 'fact',
      file: NURSE,
      id: '',
      key: 'reportsTo',
      was: '院长',
      to: '甲',
    } as const;
    expect(applyEdit(made({ ...fact, to: '乙' }), fact)).toEqual({
      conflict: { why: 'changed', now: '乙' },
    });
    const section = {
      kind: 'section',
      file: NURSE,
      title: '岗位目的',
      was: PURPOSE,
      to: '甲',
    } as const;
    expect(replayUpon(made({ ...section, to: '乙' }))([section]).conflicts).toEqual([
      { edit: section, why: 'changed', now: '乙' },
    ]);
    expect(
      applyEdit(theirs, { kind: 'remove-duty', file: NURSE, duty: 'HS-01', was: words }),
    ).toEqual({ conflict: { why: 'changed', now } });
  });

  it('stands against what is gone or taken', () => {
    const gone = made({ kind: 'remove-duty', file: NURSE, duty: 'HS-01', was: words });
    expect(applyEdit(gone, mine)).toEqual({ conflict: { why: 'gone', now: null } });
    const add = (number: string): Edit => ({
      kind: 'add-duty',
      file: DIRECTOR,
      number,
      group: '',
      behind: null,
      to: words,
    });
    expect(applyEdit(ward(), add('HS-02'))).toMatchObject({ conflict: { why: 'taken' } });
    expect(applyEdit(gone, { ...add('HS-01'), file: NURSE } as Edit)).toMatchObject({
      conflict: { why: 'taken' },
    });
    const named: Edit = {
      kind: 'rename',
      what: 'topic',
      id: 'record',
      name: '印章',
      keepsAlias: false,
    };
    expect(applyEdit(ward(), named)).toEqual({
      conflict: {
        why: 'taken',
        now: '病历',
        message: '「印章」已经是主题的名称（content/topics.yaml 第 3 行），请换一个名称。',
      },
    });
    expect(applyEdit(ward(), { ...named, name: '甲{' })).toMatchObject({
      conflict: { why: 'refused' },
    });
  });
});
