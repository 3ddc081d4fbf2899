import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/search/library.ts';
import { search } from '../../../src/search/search.ts';
import { smallContext, smallData } from '../small-search.ts';

const CODES = ['财004', 'SY-JS-001', '008', 'B1.01', 'a.3', '20', ''];
const roles = CODES.map((code, at) => ({
  ...{
    id: `r${at}`,
    title: `岗${'甲乙丙丁戊己庚'.charAt(at)}`,
    aliases: [],
    department: 0,
    text: '',
  },
  ...(code && { code }),
}));
const duties = [
  { id: '财004-01', text: '核对账目', role: 0 },
  { id: 'SY-JS-001-03', text: '保养设备', role: 1 },
  { id: '008-02', text: '清点物资', role: 2 },
  { id: 'B1.01-12', text: '登记来访', role: 3 },
  { id: 'a.3-01', text: '整理档案', role: 4 },
  { id: '20-24', text: '安排值班', role: 5 },
  { id: 'XS-01', text: '接听电话', role: 6 },
];
const context = smallContext(openLibrary({ ...smallData, roles, duties, topics: [] }));

describe('findNumber', () => {
  it.each([
    ['财004-01', '财004-01'],
    ['财004 01', '财004-01'],
    ['财00401', '财004-01'],
    ['sy js 001 03', 'SY-JS-001-03'],
    ['syjs00103', 'SY-JS-001-03'],
    ['008-02', '008-02'],
    ['００８－０２', '008-02'],
    ['008 02', '008-02'],
    ['b1.01-12', 'B1.01-12'],
    ['B101 12', 'B1.01-12'],
    ['A.3-01', 'a.3-01'],
    ['#20-24', '20-24'],
    ['xs01', 'XS-01'],
  ])('%s is the duty %s', async (query, id) => {
    expect(await found(query)).toEqual([id]);
  });

  it.each([
    ['财004', '岗甲'],
    ['008', '岗丙'],
    ['20', '岗己'],
    ['sy-js001', '岗乙'],
  ])('%s is the role %s', async (query, title) => {
    expect((await found(query))[0]).toBe(title);
  });

  it.each(['2024', '00802', '0', '8', '2024年'])('%s is no number', async (query) => {
    expect(await found(query)).toEqual([]);
  });
});

async function found(query: string): Promise<string[]> {
  const { results } = await search(query, context);
  const told = results.filter(({ hit }) => hit.closeness === 'named');
  return told.map(({ record }) => (record.type === 'duty' ? record.id : record.title));
}
