import type {
  Content,
  WrittenCommon,
  WrittenDuty,
  WrittenPage,
  WrittenRole,
} from '../handbook/content.ts';
import { factValues } from '../handbook/content.ts';
import { FACT_LABELS } from '../handbook/fact-labels.ts';
import { holderText } from '../handbook/holder-text.ts';
import type { DepartmentData } from '../schemas/department.ts';
import type { DutyReading, PageReading, Reading, RoleReading } from './reading.ts';

/** What content says. Content with faults is read as far as it could be parsed. */
export function readContent(content: Content): Reading {
  return {
    roles: content.roles.map(readRole),
    departments: content.departments.map(readDepartment),
    commons: content.commons.map(readCommon),
    names: [
      ...content.topics.map(({ id, data }) => ({ sort: '主题' as const, id, name: data.name })),
      ...content.metrics.map(({ id, data }) => ({ sort: '指标' as const, id, name: data.name })),
      ...content.partners.map(({ id, data }) => ({
        sort: '外部单位' as const,
        id,
        name: data.name,
      })),
    ],
  };
}

/** What a role's file says. */
export function readRole(role: WrittenRole): RoleReading {
  const { data } = role;
  return {
    ...readPage(role, [
      ['岗位编号', data.code],
      ['所属部门', data.department],
      ['直接上级', data.reportsTo],
      ['虚线汇报', data.dottedTo],
      ['别名', data.aliases],
      ['职务代理人', data.deputy],
      ['任职人', data.holder?.map(holderText)],
      ['电话或分机', data.contact],
      ['编制人数', data.headcount],
      ['版本', data.version],
      ['生效日期', data.effective],
      ['复核日期', data.reviewBy],
      ...Object.entries(data.facts ?? {}),
    ]),
    code: data.code ?? '',
    duties: role.duties.map(readDuty),
  };
}

/** What a file of common duties says. */
export function readCommon(common: WrittenCommon): RoleReading {
  const { data } = common;
  const facts = [
    ['编号开头', data.code] as const,
    ['适用范围', data.for] as const,
    ['除外', data.except] as const,
  ];
  return {
    ...readPage(common, facts),
    code: data.code ?? '',
    duties: common.duties.map(readDuty),
  };
}

function readDepartment(department: WrittenPage<DepartmentData>): PageReading {
  const { parent, head, aliases } = department.data;
  return readPage(department, [
    ['上级部门', parent],
    ['部门负责人', head],
    ['别名', aliases],
  ]);
}

function readDuty(duty: WrittenDuty): DutyReading {
  const [id = ''] = factValues(duty, '编号');
  const facts = FACT_LABELS.filter((label) => label !== '编号').map((label) => {
    const values = factValues(duty, label);
    return { label, values: label === '责任' && !values.length ? ['主责'] : values };
  });
  return {
    id,
    text: duty.text,
    subItems: duty.subItems.map(({ text }) => text),
    group: duty.group,
    facts: facts.filter(({ values }) => values.length > 0),
  };
}

type Written = string | number | readonly string[] | undefined;

function readPage(
  page: WrittenPage<{ readonly title: string; readonly formerly: readonly string[] }>,
  facts: readonly (readonly [label: string, written: Written])[],
): PageReading {
  const { id, file, data, sections, notices } = page;
  return {
    id,
    formerly: data.formerly,
    file,
    title: data.title,
    facts: gather([...facts, ...notices.map(({ label, text }) => [label, text] as const)])
      .map(([label, values]) => ({ label, values }))
      .filter(({ values }) => values.length > 0),
    sections: gather(sections.map(({ title, lines }) => [title, lines] as const))
      .map(([title, lines]) => ({ title, lines }))
      .filter(({ title, lines }) => title || lines.length > 0),
  };
}

/** What is written under every name, once each. */
function gather(all: readonly (readonly [name: string, written: Written])[]) {
  const named = Map.groupBy(all, ([name]) => name);
  return [...named].map(
    ([name, some]) => [name, some.flatMap(([, written]) => listOf(written))] as const,
  );
}

function listOf(written: Written = []): readonly string[] {
  return typeof written === 'object' ? written : [String(written)];
}
