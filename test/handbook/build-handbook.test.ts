import { describe, expect, it } from 'vitest';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { ofKind } from '../../src/handbook/problem.ts';
import { SHOP } from './shop.ts';
import { department, section } from './written.ts';

const SOUND = SHOP;

describe('buildHandbook', () => {
  it('gives the handbook of sound content', () => {
    const { handbook, problems } = buildHandbook(SOUND);
    expect([handbook?.title, problems]).toEqual(['手册', []]);
  });

  it('gives the handbook with warnings', () => {
    const departments = [...SOUND.departments, department('new', { title: '二手车部' })];
    const { handbook, problems } = buildHandbook({ ...SOUND, departments });
    expect([handbook?.departments.length, problems.map(({ severity }) => severity)]).toEqual([
      3,
      ['warning'],
    ]);
  });

  it('gives no handbook but all problems at once, those of reading first', () => {
    const unread = ofKind('yaml-syntax', [
      { file: 'a.mdx', line: 1, severity: 'error', message: '读不懂' },
    ]);
    const { handbook, problems } = buildHandbook({
      ...SHOP,
      sourceSections: [...SHOP.sourceSections, section('9-lost', '第九篇', '1-2')],
      problems: unread,
    });
    expect(handbook).toBeNull();
    expect(problems).toMatchObject([{ ...unread[0], column: 1 }, {}, {}]);
  });
});
