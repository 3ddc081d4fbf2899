import { expect, it } from 'vitest';
import { searchedTerms } from '../../src/handbook/duty-terms.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { collaboratorLinks } from '../../src/handbook/page-links.ts';
import { reasonAmong, reasonLine, reasonWith } from '../../src/handbook/reasons.ts';
import { SHOP } from './shop.ts';
import { duty, role } from './written.ts';

const told = {
  协作: ['销售部（看车）', '总经办', '销售经理（定价）', '银行（放款、结清）'],
  频次: ['每月'],
};
const keeper = role('keeper', { title: '库管', code: 'XS-09' }, [
  duty(9, '盘点', told),
  duty(15, '记账', { 协作: ['销售部'] }),
]);
const { duties, departments, partners } = joinContent({
  ...SHOP,
  roles: [...SHOP.roles, keeper],
});
const [counting, booking] = duties.filter(({ role }) => role.id === 'keeper');
if (!counting || !booking) throw new Error('the keeper has two duties');

it('reasonWith tells what for, of the very one alone', () => {
  expect(departments.map((it) => reasonWith(counting, it))).toEqual(['', '看车']);
  expect(partners.map((it) => reasonWith(counting, it))).toEqual(['放款、结清']);
  expect(departments.map((it) => reasonWith(booking, it))).toEqual(['', '']);
});

it('reasonAmong takes the roles of departments in', () => {
  const sales = departments.filter(({ id }) => id === 'sales');
  expect(reasonAmong(counting, sales)).toBe('看车；定价');
  expect(reasonAmong(counting, [])).toBe('');
});

it('reasonLine names everybody with whom something is said', () => {
  expect(reasonLine(counting)).toBe('与销售部：看车；与销售经理：定价；与银行：放款、结清');
  expect(reasonLine(booking)).toBe('');
});

it('searchedTerms are how often, and what for', () => {
  expect(searchedTerms(counting)).toEqual(['每月', reasonLine(counting)]);
  expect(searchedTerms(booking)).toEqual([]);
});

it('collaboratorLinks carry what for behind the name', () => {
  expect(collaboratorLinks(counting).map(({ title, note }) => [title, note])).toEqual([
    ['销售部', '看车'],
    ['总经办', undefined],
    ['销售经理', '定价'],
    ['银行', '放款、结清'],
  ]);
});
