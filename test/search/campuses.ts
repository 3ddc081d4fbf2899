import type { SearchData } from '../../src/search/data.ts';
import { openLibrary } from '../../src/search/library.ts';
import { smallContext } from './small-search.ts';

const CAMPUSES = ['城东', '城南', '城西', '城北', '江心'];
const POSTS = ['科主任', '主治医师', '导诊员'];

const department = (id: string, title: string, head: number) => ({
  ...{ id, title, aliases: title === '院办' ? ['行政楼'] : [], head },
});
const role = (id: string, title: string, place: number, reportsTo?: number) => ({
  ...{ id, title, aliases: title === '导诊员' ? ['导诊'] : [], department: place },
  ...(reportsTo !== undefined && { reportsTo }),
});

/**
 * A hospital with an 院办 and five campuses, each with a 分院院长, a 内科 and an 检验科 with the same posts, and a 药房 called
 * by no campus, whose 药师 reports to the 分院院长.
 */
export const campusesData: SearchData = {
  departments: [
    department('board', '院办', 0),
    ...CAMPUSES.flatMap((name, at) => {
      const [first, place] = [1 + 8 * at, `campus-${at}`];
      return [
        department(place, `${name}分院`, first),
        department(`${place}-inner`, `${name}分院内科`, first + 1),
        department(`${place}-outer`, `${name}分院检验科`, first + 4),
        department(`${place}-drugs`, `第${'一二三四五'[at]}药房`, first + 7),
      ];
    }),
  ],
  roles: [
    role('dean', '院长', 0),
    ...CAMPUSES.flatMap((_, at) => {
      const [first, place, id] = [1 + 8 * at, 1 + 4 * at, `campus-${at}`];
      const posts = (line: string, part: number, head: number) =>
        POSTS.map((title, rank) => role(`${id}-${line}-${rank}`, title, part, rank ? head : first));
      return [
        role(`${id}-head`, '分院院长', place, 0),
        ...posts('inner', place + 1, first + 1),
        ...posts('outer', place + 2, first + 4),
        role(`${id}-drugs`, '药师', place + 3, first),
      ];
    }),
  ],
  duties: CAMPUSES.flatMap((name, at) => [
    ...[
      { id: `CB-0${at}-01`, text: '安排分院值班', role: 1 + 8 * at, with: [0, 2 + 4 * at] },
      { id: `NK-0${at}-01`, text: '主持内科查房', role: 2 + 8 * at, with: [3 + 4 * at] },
      { id: `NK-0${at}-02`, text: `登记送到${name}分院检验科的病历`, role: 3 + 8 * at },
      { id: `JY-0${at}-01`, text: '主持检验科查房', role: 5 + 8 * at },
      { id: `YF-0${at}-01`, text: '发药', role: 8 + 8 * at },
    ],
  ]),
  topics: [{ id: 'rounds', name: '查房', aliases: [] }],
  metrics: [],
  guides: [],
};

/** A search in the hospital with campuses. */
export const campusesContext = () => smallContext(openLibrary(campusesData));
