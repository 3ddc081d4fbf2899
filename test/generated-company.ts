import fc from 'fast-check';

/** A company as its content says it; every reference is the place of the one meant in its list. */
export interface Company {
  /** Whether the top roles report to a board outside. */
  readonly hasBoard: boolean;
  readonly departments: readonly { readonly parent: number | null }[];
  readonly roles: readonly CompanyRole[];
}

export interface CompanyRole {
  readonly department: number;
  readonly title: string;
  /** null for a top role. */
  readonly superior: number | null;
  readonly dotted: readonly number[];
  readonly holders: number;
  readonly deputy: number | null;
  /** Departments, roles and the bank that each duty names to work with. */
  readonly duties: readonly {
    readonly departments: readonly number[];
    readonly roles: readonly number[];
    readonly bank: boolean;
  }[];
}

const pick = fc.nat({ max: 999 });
const duty = fc.record({
  departments: fc.array(pick, { maxLength: 2 }),
  roles: fc.array(pick, { maxLength: 2 }),
  bank: fc.boolean(),
});
const role = fc.record({
  department: pick,
  title: fc.constantFrom('主任', '护士长', '医生', '文员'),
  superior: pick,
  isTop: fc.boolean(),
  dotted: fc.array(pick, { maxLength: 2 }),
  holders: fc.nat({ max: 3 }),
  deputy: fc.option(pick),
  duties: fc.array(duty, { maxLength: 2 }),
});

/**
 * Any company: departments in departments of up to four levels, one top role or several below a board
 * outside, the same titles everywhere, several holders, second lines, and a bank to work with.
 */
export const company: fc.Arbitrary<Company> = fc
  .record({
    hasBoard: fc.boolean(),
    departments: fc.array(fc.option(pick), { minLength: 1, maxLength: 8 }),
    roles: fc.array(role, { minLength: 1, maxLength: 14 }),
  })
  .map(({ hasBoard, departments, roles }) => ({
    hasBoard,
    departments: withParents(departments),
    roles: roles.map(({ isTop, superior, dotted, ...rest }, i) => {
      const above = i === 0 || (hasBoard && isTop) ? null : superior % i;
      const second = [...new Set(dotted.map((it) => (i ? it % i : it)))];
      const at = rest.department % departments.length;
      const sameTitle = roles
        .slice(0, i)
        .some((it) => it.department % departments.length === at && it.title === rest.title);
      return {
        department: at,
        title: sameTitle ? `${rest.title}${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[i]}` : rest.title,
        superior: above,
        dotted: i ? second.filter((it) => it !== above) : [],
        holders: rest.holders,
        deputy: i && rest.deputy !== null ? rest.deputy % i : null,
        duties: rest.duties.map((named) => ({
          departments: [...new Set(named.departments.map((it) => it % departments.length))],
          roles: [...new Set(named.roles.map((it) => it % roles.length))].filter((it) => it !== i),
          bank: named.bank,
        })),
      };
    }),
  }));

/** The content files of a company. */
export function companyFiles({ hasBoard, departments, roles }: Company): Map<string, string> {
  const name = (at: number) => `${departmentTitle(roles[at]?.department)}/${roles[at]?.title}`;
  const heads = departments.map((_, at) => roles.find(({ department }) => department === at));
  return new Map([
    ['content/handbook.yaml', 'title: 手册\ncompany: 某院\nowner: 院办\ncontact: 请找院办\n'],
    ['content/partners.yaml', 'board: {name: 董事会}\nbank: {name: 银行}\n'],
    ['content/topics.yaml', 'records: {name: 病历}\n'],
    ['content/metrics.yaml', '# 还没有指标\n'],
    ['content/guide/how-to-read.mdx', '---\ntitle: 怎么读\norder: 1\n---\n'],
    ...departments.map(({ parent }, at): [string, string] => {
      const above = parent === null ? undefined : `parent: ${departmentTitle(parent)}`;
      const own = heads[at]?.title;
      const upper = parent === null ? undefined : heads[parent] && roles.indexOf(heads[parent]);
      const head = own ?? (upper === undefined ? undefined : name(upper));
      const lines = [`title: ${departmentTitle(at)}`, `order: ${at + 1}`, above];
      return page(`departments/unit-${at}`, [...lines, head && `head: ${head}`], '');
    }),
    ...roles.map((it, at): [string, string] => {
      const superior = it.superior === null ? hasBoard && '董事会' : name(it.superior);
      const code = `G${'ABCDEFGH'[it.department]}-${String(at + 1).padStart(2, '0')}`;
      const people = PEOPLE.slice(0, it.holders).join(', ');
      const lines = [
        `title: ${it.title}`,
        `code: ${code}`,
        `department: ${departmentTitle(it.department)}`,
        superior && `reportsTo: ${superior}`,
        it.dotted.length > 0 && `dottedTo: [${it.dotted.map(name).join(', ')}]`,
        people && `holder: [${people}]`,
        it.deputy !== null && `deputy: ${name(it.deputy)}`,
      ];
      const duties = it.duties.map((duty, n) => {
        const others = [
          ...duty.departments.map(departmentTitle),
          ...duty.roles.map(name),
          ...(duty.bank ? ['银行'] : []),
        ].join('、');
        const facts = `    - 编号：${code}-0${n + 1}\n    - 主题：病历\n`;
        return `${n + 1}. 查看第 ${n + 1} 份病历\n${facts}${others && `    - 协作：${others}\n`}`;
      });
      return page(`roles/role-${at}`, lines, `\n## 岗位职责\n\n${duties.join('')}`);
    }),
  ]);
}

/** The title of the department at a place. */
export function departmentTitle(at: number | undefined): string {
  return `${'东南西北春夏秋冬'[at ?? 0]}科`;
}

/** Each below an earlier one or none, four levels deep at most. */
function withParents(picks: readonly (number | null)[]): Company['departments'] {
  const depths: number[] = [];
  return picks.map((wanted, at) => {
    const parent = wanted === null || at === 0 ? null : wanted % at;
    const depth = parent === null ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth > 3 ? 0 : depth);
    return { parent: depth > 3 ? null : parent };
  });
}

function page(
  path: string,
  lines: readonly (string | false | undefined)[],
  body: string,
): [string, string] {
  return [`content/${path}.mdx`, `---\n${lines.filter(Boolean).join('\n')}\n---\n${body}`];
}

const PEOPLE = ['张三（东院区）', '李四（西院区） 8021', '王五'];
