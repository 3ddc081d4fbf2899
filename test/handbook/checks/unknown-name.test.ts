import { describe, expect, it } from 'vitest';
import {
  explainUnknown,
  knownNames,
  problemInKey,
} from '../../../src/handbook/checks/unknown-name.ts';
import { topic } from '../written.ts';

const PLACE = { kind: '主题', home: 'content/topics.yaml', problems: [] };
const STOCK = topic('stock', { name: '库存', aliases: ['存货'] });
const KNOWN = knownNames(PLACE, [STOCK], ({ name }) => name);

describe('knownNames', () => {
  it('gives names and aliases', () => {
    expect(KNOWN).toEqual({
      kind: '主题',
      home: 'content/topics.yaml',
      names: ['库存'],
      isComplete: true,
      aliases: new Map([['存货', '库存']]),
      ids: new Map([['stock', '库存']]),
    });
  });

  it('is not complete where a name could not be read, or the whole file', () => {
    const nameless = { ...topic('x', { name: '' }), broken: true };
    const problems = [
      {
        file: PLACE.home,
        line: 1,
        severity: 'error' as const,
        kind: 'yaml-syntax' as const,
        message: '缩进不对',
      },
    ];
    const names = ({ name }: { name: string }) => name;
    expect(knownNames(PLACE, [STOCK, nameless], names)).toMatchObject({
      names: ['库存'],
      isComplete: false,
    });
    expect(knownNames({ ...PLACE, problems }, [STOCK].slice(1), names).isComplete).toBe(false);
    expect(knownNames({ ...PLACE, problems }, [STOCK], names).isComplete).toBe(true);
  });
});

describe('explainUnknown', () => {
  it('has nothing to say of a known name', () => expect(explainUnknown('库存', KNOWN)).toBeNull());
  it('has nothing to say where names are not complete, but of aliases', () => {
    const lost = { ...KNOWN, isComplete: false };
    expect([explainUnknown('库村', lost), explainUnknown('存货', lost)?.right]).toEqual([
      null,
      '库存',
    ]);
  });
  it('takes the id that stands in an address for the name, also as the name of a file', () => {
    const said = ['stock', 'Stock.mdx'].map((name) => explainUnknown(name, KNOWN));
    expect(said.map((it) => it?.right)).toEqual(['库存', '库存']);
  });
  it('names no right one where several could be meant', () => {
    const both = { ...KNOWN, names: ['销售部', '销售组'] };
    expect(explainUnknown('销售', both)).toEqual({
      message:
        '没有叫「销售」的主题，是不是「销售部」或「销售组」？若是新主题，请先写进 content/topics.yaml',
      right: null,
      isNear: true,
    });
  });
});

describe('problemInKey', () => {
  it('says nothing of a name that is known', () =>
    expect(problemInKey(STOCK, 'lead', null)).toEqual([]));
  it('gives the whole line of the key', () => {
    expect(problemInKey(STOCK, 'name', explainUnknown('存货', KNOWN))).toEqual([
      {
        file: 'content/topics.yaml',
        line: 3,
        severity: 'error',
        message: '「存货」是主题「库存」的别名，这里要写正式名称',
        fix: '  name: 库存',
      },
    ]);
  });
});
