import { arrayEngine } from '../../src/search/array-engine.ts';
import { openAuthorities } from '../../src/search/authority.ts';
import type { Context } from '../../src/search/context.ts';
import type { SearchData } from '../../src/search/data.ts';
import { openLibrary } from '../../src/search/library.ts';
import { openPeople } from '../../src/search/people.ts';
import { libraryGuesses } from './library-guesses.ts';

/** Two departments with one role each, six duties, and what they are called. */
export const smallData: SearchData = {
  departments: [
    { id: 'sales', title: '销售部', aliases: ['销售'], head: 0 },
    { id: 'office', title: '人事行政部', aliases: ['行政', 'HR'], head: 1 },
  ],
  roles: [
    {
      id: 'sales-manager',
      code: 'XS-01',
      title: '销售经理',
      aliases: ['销售主管'],
      department: 0,
      reportsTo: 1,
      contact: '801',
    },
    {
      id: 'office-manager',
      code: 'XZ-01',
      title: '行政经理',
      aliases: ['店总'],
      department: 1,
      deputy: '张三',
    },
  ],
  duties: [
    { id: 'XS-01-01', text: '监控车辆的库存周转和库龄', role: 0, topics: [0], metrics: [0] },
    { id: 'XS-01-02', text: '协助管理客户投诉', role: 0, kind: 1, topics: [1], with: [1] },
    { id: 'XS-01-03', text: '制定4S店的清库方案', role: 0, topics: [0] },
    { id: 'XZ-01-01', text: '管理并登记公司的印章', role: 1, topics: [2] },
    { id: 'XZ-01-02', text: '处理客户投诉，安排员工培训', role: 1, topics: [1] },
    { id: 'XZ-01-03', text: '审批重大问题的解决方案', role: 1, kind: 3, topics: [1] },
  ],
  topics: [
    { id: 'stock', name: '库存', aliases: ['商品车'] },
    { id: 'complaints', name: '投诉', aliases: ['客诉', '客户投诉'] },
    { id: 'seal', name: '印章', aliases: ['公章', '盖章'], lead: 1 },
  ],
  metrics: [{ id: 'age', name: '库龄', aliases: ['车龄'] }],
  guides: [{ title: '怎么读：责任有五种', url: '/guide/how-to-read/#kinds' }],
};

export const smallLibrary = openLibrary(smallData);

/** The same, where both roles are measured by one metric and one of them by another. */
export const measuredLibrary = openLibrary({
  ...smallData,
  roles: smallData.roles.map((role, place) => ({
    ...role,
    measures: place
      ? [[0, '']]
      : [
          [1, '目标 ≥ 6 次，权重 60%，月度'],
          [0, '目标 60 天'],
        ],
  })),
  metrics: [...smallData.metrics, { id: 'rate', name: '周转率', aliases: ['转速'] }],
});

/** A search in the small data, or a library made from it, with the plain engine. */
export function smallContext(library = smallLibrary): Context {
  const guesses = libraryGuesses(library);
  return {
    library,
    engine: arrayEngine(library),
    guesses,
    people: async () => openPeople(library, guesses),
    facts: () => import('../../src/search/own-facts.ts'),
    authorities: async () => openAuthorities(library),
  };
}
