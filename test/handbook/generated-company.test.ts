import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { collaborations } from '../../src/handbook/collaboration.ts';
import {
  foldedCollaborations,
  foldUnits,
  innerCollaborations,
} from '../../src/handbook/collaboration-fold.ts';
import { rolesWithin, topDepartments } from '../../src/handbook/department-tree.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { hasErrors, type Problem } from '../../src/handbook/problem.ts';
import { siteCharts } from '../../src/handbook/site-charts.ts';
import { type Company, company, companyFiles, departmentTitle } from '../generated-company.ts';

describe('any company', () => {
  it('is accepted by every check, and each role is in its department', () => {
    holds((handbook, { roles, departments }) => {
      expect(handbook.roles).toHaveLength(roles.length);
      expect(handbook.departments).toHaveLength(departments.length);
      expect(handbook.departments.flatMap((it) => it.roles)).toEqual(handbook.roles);
      for (const { department, ...role } of handbook.roles) {
        expect(department.roles.map(({ id }) => id)).toContain(role.id);
        expect(department.id).toBe(`unit-${roles[Number(role.id.split('-')[1])]?.department}`);
      }
      const within = topDepartments(handbook).flatMap(rolesWithin);
      expect(within).toEqual(handbook.roles);
    });
  });

  it('has the superiors, second superiors and departments above that were written', () => {
    holds((handbook, written) => {
      for (const role of handbook.roles) {
        const { superior, dotted } = written.roles[Number(role.id.split('-')[1])] ?? {};
        expect(role.reportsTo?.id).toBe(superior === null ? undefined : `role-${superior}`);
        expect(role.reportsOutside?.id).toBe(
          superior === null && written.hasBoard ? 'board' : undefined,
        );
        expect(role.dottedTo.map(({ id }) => id)).toEqual(dotted?.map((it) => `role-${it}`));
      }
      for (const { id, parent } of handbook.departments) {
        const above = written.departments[Number(id.split('-')[1])]?.parent;
        expect(parent?.id).toBe(above === null ? undefined : `unit-${above}`);
      }
    });
  });

  it('is joined both ways', () => {
    holds((handbook) => {
      const { roles, departments, partners, duties } = handbook;
      const solid = roles.flatMap((role) => role.reports.map((it) => [it, role]));
      expect(pairs(solid)).toEqual(
        pairs(roles.flatMap((role) => (role.reportsTo ? [[role, role.reportsTo]] : []))),
      );
      const second = roles.flatMap((role) => role.dottedReports.map((it) => [it, role]));
      expect(pairs(second)).toEqual(
        pairs(roles.flatMap((role) => role.dottedTo.map((it) => [role, it]))),
      );
      const below = departments.flatMap((it) => it.below.map((part) => [part, it]));
      expect(pairs(below)).toEqual(
        pairs(departments.flatMap((it) => (it.parent ? [[it, it.parent]] : []))),
      );
      const dealt = partners.flatMap((partner) => partner.duties.map((it) => [it, partner]));
      expect(pairs(dealt)).toEqual(
        pairs(duties.flatMap((it) => it.partners.map((partner) => [it, partner]))),
      );
    });
  });

  it('has no two roles of one name', () => {
    holds(({ roles }) => {
      expect(new Set(roles.map(({ name }) => name)).size).toBe(roles.length);
    });
  });

  it('shows every role once in the chart of everything and in that of its department', () => {
    holds((handbook) => {
      for (const { key, topDown, leftToRight } of siteCharts(handbook)) {
        const department = handbook.departments.find(({ id }) => id === key);
        for (const { text } of [topDown, leftToRight]) {
          const drawn = [...text.matchAll(/click r\d+ href "\/roles\/(.*?)\/"/g)].map(
            ([, id]) => id,
          );
          expect(new Set(drawn).size).toBe(drawn.length);
          const all = key === 'all' ? handbook.roles : (department?.roles ?? []);
          expect(all.filter(({ id }) => !drawn.includes(id))).toEqual([]);
        }
      }
    });
  });

  it('tells every collaboration of two departments at one level of the tree', () => {
    holds((handbook) => {
      const told = [
        ...foldedCollaborations(null, handbook).flatMap((it) => it.pairs),
        ...foldUnits(null, handbook).flatMap((it) => innerCollaborations(it, null, handbook)),
      ];
      expect(names(told)).toEqual(names(collaborations(handbook)));
      const levels = [null, ...handbook.departments].flatMap((parent) =>
        foldedCollaborations(parent, handbook).flatMap((it) => it.pairs),
      );
      expect(names(levels)).toEqual(names(collaborations(handbook)));
    });
  });
});

describe('a circle in any company', () => {
  it('of superiors is told once, with those in it', () => {
    circled('汇报关系', (written, i, j) => {
      const { roles } = written;
      return { ...written, roles: roles.map((it, n) => (n === i ? { ...it, superior: j } : it)) };
    });
  });

  it('with a second line is told once, with those in it', () => {
    circled('汇报关系（连同虚线汇报）', (written, i, j) => {
      const roles = written.roles.map((it, n) =>
        n === i ? { ...it, dotted: [...it.dotted, j] } : it,
      );
      return { ...written, roles };
    });
  });

  it('of departments is told once, with those in it', () => {
    fc.assert(
      fc.property(company, fc.nat(), (written, pick) => {
        const parts = written.departments.flatMap((it, n) => (it.parent === null ? [] : [n]));
        const from = parts[pick % parts.length];
        fc.pre(from !== undefined);
        const line = lineUp(from, (it) => written.departments[it]?.parent ?? null);
        const top = line.at(-1);
        const departments = written.departments.map((it, n) => (n === top ? { parent: from } : it));
        // Whose head is a role of a department above is of no matter here.
        const told = errors({ ...written, departments }).filter((it) => it.includes('绕成了圈'));
        expect(told).toHaveLength(1);
        expect(members(told[0])).toHaveLength(line.length + 1);
      }),
      { numRuns: 30 },
    );
  });
});

function holds(property: (handbook: Handbook, written: Company) => void): void {
  fc.assert(
    fc.property(company, (written) => {
      property(handbookOf(written), written);
    }),
    { numRuns: 40, seed: SEED },
  );
}

/** From one seed, another in every run, all properties are given the same companies, and each is read once. */
const SEED = Date.now() % 2 ** 31;
const read = new Map<string, Handbook>();

function handbookOf(written: Company): Handbook {
  const key = JSON.stringify(written);
  const before = read.get(key);
  if (before) return before;
  const { handbook, problems } = buildHandbook(parseContent(companyFiles(written)));
  if (!handbook) throw new Error(formatProblems(problems));
  read.set(key, handbook);
  return handbook;
}

/** Leads somebody above back to somebody below it, and holds that this is told. */
function circled(
  kind: string,
  close: (written: Company, above: number, below: number) => Company,
): void {
  fc.assert(
    fc.property(company, fc.nat(), (written, pick) => {
      const under = written.roles.flatMap((it, n) => (it.superior === null ? [] : [n]));
      const from = under[pick % under.length];
      fc.pre(from !== undefined);
      const line = lineUp(from, (it) => written.roles[it]?.superior ?? null);
      const top = line.at(-1) ?? 0;
      const told = errors(close(written, top, from)).filter((it) => it.includes('绕成了圈'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(kind.slice(0, 4));
      const [first, ...others] = members(told[0]);
      expect(others.at(-1)).toBe(first);
      // A second line may be a shorter way from the one below to the one above.
      expect(others.length).toBeLessThanOrEqual(line.length);
      for (const end of [top, from]) expect(others).toContain(nameOf(written, end));
    }),
    { numRuns: 30 },
  );
}

function errors(written: Company): string[] {
  const { problems } = buildHandbook(parseContent(companyFiles(written)));
  const found = problems.filter((problem: Problem) => hasErrors([problem]));
  return found.map(({ message }) => message);
}

/** From a place up to the last above it. */
function lineUp(from: number, above: (at: number) => number | null): number[] {
  const next = above(from);
  return next === null ? [from] : [from, ...lineUp(next, above)];
}

/** The names in the circle that a message tells. */
function members(message = ''): string[] {
  return [...message.matchAll(/「(.*?)」(?=→|，)/g)].map(([, name = '']) => name);
}

function nameOf(written: Company, at: number): string {
  const title = written.roles[at]?.title ?? '';
  const isShared = written.roles.filter((it) => it.title === title).length > 1;
  return isShared ? `${departmentTitle(written.roles[at]?.department)}/${title}` : title;
}

function pairs(linked: readonly (readonly { readonly id: string }[])[]): string[] {
  return linked.map((ends) => ends.map(({ id }) => id).join(' → ')).toSorted();
}

function names(linked: readonly { from: { id: string }; to: { id: string } }[]): string[] {
  return pairs(linked.map(({ from, to }) => [from, to]));
}
