import type { SearchData } from '../../src/search/data.ts';
import { openLibrary } from '../../src/search/library.ts';
import { smallContext } from './small-search.ts';

const role = (id: string, title: string, department: number, facts: object = {}) => ({
  id,
  code: `${id.toUpperCase()}-01`,
  title,
  aliases: [],
  department,
  reportsTo: 0,
  text: '',
  ...facts,
});

/** Two wards with a 主任 each, whom several persons help; 张三 holds two roles, 高兴 is also a word. */
export const hospitalData: SearchData = {
  departments: [
    { id: 'board', title: '院办', aliases: [], head: 0 },
    { id: 'inner', title: '内科', aliases: ['内科部'], head: 1 },
    { id: 'outer', title: '外科', aliases: [], head: 0 },
  ],
  roles: [
    role('dean', '院长', 0, {
      reportsTo: undefined,
      reportsOutside: 0,
      holders: [{ name: '王五', phone: '8001' }],
    }),
    role('inner-chief', '主任', 1, {
      aliases: ['科主任'],
      holders: [{ name: '张三', phone: '8021' }],
      deputy: 2,
      dottedTo: [2, '医学院'],
    }),
    role('outer-chief', '主任', 2, { aliases: ['科主任'], holders: [{ name: '李四' }], deputy: 1 }),
    role('nurse', '护士长', 1, {
      reportsTo: 1,
      holders: [
        { name: '张三', place: '城北院区', phone: '8031' },
        { name: '高兴', place: '城南院区', phone: '分机 8032' },
      ],
      deputy: '赵六',
      contact: '手机：13800138000',
    }),
  ],
  duties: [
    { id: 'IN-01-01', text: '主持内科查房', role: 1, topics: [0] },
    { id: 'IN-01-02', text: '保管内科病历', role: 1, topics: [1] },
    { id: 'OU-01-01', text: '主持外科查房', role: 2, topics: [0] },
    { id: 'NU-01-01', text: '让患者高兴而来', role: 3 },
    { id: 'NU-01-02', text: '安排护士排班', role: 3 },
  ],
  topics: [
    { id: 'rounds', name: '查房', aliases: [] },
    { id: 'records', name: '病历', aliases: ['病历本'] },
  ],
  partners: [{ id: 'group', name: '医疗集团', aliases: [] }],
  metrics: [],
  guides: [],
};

export const hospital = openLibrary(hospitalData);

/** A search in the hospital. */
export const hospitalContext = () => smallContext(hospital);
