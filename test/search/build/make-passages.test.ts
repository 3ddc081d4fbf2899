import { expect, test } from 'vitest';
import type { Section } from '../../../src/handbook/model.ts';
import { makePassages } from '../../../src/search/build/make-passages.ts';
import { smallHandbook } from '../../small-handbook.ts';

const small = smallHandbook();
const section = (title: string, ...lines: string[]): Section => ({
  title,
  anchor: title,
  text: lines.join(' '),
  lines,
});

test('free sections of roles, departments and guide pages are passages with their headings, empty ones are not', () => {
  const passages = makePassages({
    ...small,
    roles: small.roles.map((role, place) => ({
      ...role,
      sections: place ? [] : [section('', '管理公司。'), section('任职资格', '本科以上', '有驾照')],
    })),
    departments: small.departments.map((department, place) => ({
      ...department,
      sections: place ? [section('')] : [section('办公时间', '八点到五点')],
    })),
    guides: [],
  });
  const [role, department] = [small.roles[0], small.departments[0]];
  const ofContent = passages.filter(({ url }) => !url.startsWith('/guide/'));
  expect(ofContent).toEqual([
    { page: role?.title, section: '', url: role && `/roles/${role.id}/`, text: '管理公司。' },
    {
      page: role?.title,
      section: '任职资格',
      url: `/roles/${role?.id}/#任职资格`,
      text: '任职资格\n本科以上\n有驾照',
    },
    {
      page: department?.title,
      section: '办公时间',
      url: `/departments/${department?.id}/#办公时间`,
      text: '办公时间\n八点到五点',
    },
  ]);
});

test('every kind of finding is a passage, at its place on the page of the guide', () => {
  const passages = makePassages({ ...small, guides: [] }).filter(({ url }) =>
    url.includes('#yaml-colon'),
  );
  expect(passages).toMatchObject([
    { page: '检查会说什么', section: '名称后面的冒号', url: '/guide/what-check-says/#yaml-colon' },
  ]);
  expect(passages[0]?.text).toContain('全角冒号');
});

test('a section of roles that the handbook names is not searched', () => {
  const roles = small.roles.map((role) => ({ ...role, sections: [section('目的', '做好工作。')] }));
  const passages = makePassages({ ...small, roles, guides: [], unsearched: ['目的'] });
  expect(passages.map((passage) => passage.section)).not.toContain('目的');
});

test('of a guide page the examples of what to write are not searched', () => {
  const [guide] = small.guides;
  const sections = [{ ...section('写法', '照着写：', 'holder: 甲'), prose: ['照着写：'] }];
  const passages = makePassages({ ...small, guides: guide ? [{ ...guide, sections }] : [] });
  const texts = passages.filter((it) => it.section === '写法').map(({ text }) => text);
  expect(texts).toEqual(['写法\n照着写：']);
});
