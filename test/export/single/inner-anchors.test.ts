import { expect, it } from 'vitest';
import { innerAnchors } from '../../../src/export/single/inner-anchors.ts';

it.each([
  ['/', ['main']],
  ['/roles/keeper/', ['role-keeper', 'contents']],
  ['/roles/keeper/#BG-02-01', ['BG-02-01', 'role-keeper', 'contents']],
  ['/roles/keeper/?mark=%E5%BA%93#BG-02-01', ['BG-02-01', 'role-keeper', 'contents']],
  ['/departments/office/#%E8%81%8C%E8%B4%A3', ['职责', 'department-office', 'departments']],
  ['/topics/stock/', ['topic-stock', 'topics']],
  ['/topics/', ['topic-', 'topics']],
  ['/metrics/#age', ['age', 'metric-age', 'metrics']],
  ['/authority/#seal', ['seal', 'matter-seal', 'authority']],
  ['/common/#TY-01', ['TY-01', 'common']],
  ['/start/keeper/', ['role-keeper', 'contents']],
  ['/guide/how-to-read/#%E6%80%8E%E4%B9%88%E6%90%9C', ['guide-how-to-read']],
  ['/people/', []],
  ['https://example.cn/roles/keeper/', []],
  ['//example.cn/roles/keeper/', []],
  ['#BG-02-01', []],
])('%s leads to the first there is of %j', (url, ids) => {
  expect(innerAnchors(url)).toEqual(ids);
});
