import type {
  Content,
  Written,
  WrittenApproval,
  WrittenCommon,
  WrittenDuty,
  WrittenFact,
  WrittenRole,
} from '../../src/handbook/content.ts';
import type { ApprovedData } from '../../src/schemas/approved.ts';
import type { AuthorityData } from '../../src/schemas/authority.ts';
import type { CommonDutiesData } from '../../src/schemas/common-duties.ts';
import type { DepartmentData } from '../../src/schemas/department.ts';
import type { MetricData } from '../../src/schemas/metric.ts';
import type { PartnerData } from '../../src/schemas/partner.ts';
import type { RoleData } from '../../src/schemas/role.ts';
import type { SourceData } from '../../src/schemas/source.ts';
import type { SourceSectionData } from '../../src/schemas/source-section.ts';
import type { TopicData } from '../../src/schemas/topic.ts';

const PAGE = { fences: [], links: [], anchors: [], sections: [], notices: [] };

/** Content as written in which nothing stands but what is given. */
export function content(parts: Partial<Content> = {}): Content {
  const handbook = {
    title: '手册',
    company: '某店',
    owner: '总经办',
    contact: '找总经理',
    base: '/',
  };
  return {
    handbook: written('content/handbook.yaml', handbook),
    departments: [],
    roles: [],
    approvals: [],
    commons: [],
    guides: [],
    topics: [],
    metrics: [],
    partners: [],
    hasPartnerList: false,
    authorities: [],
    sources: [],
    sourceSections: [],
    review: written('content/review.yaml', {}),
    texts: new Map(),
    isPartial: false,
    misplaced: [],
    problems: [],
    ...parts,
  };
}

export function department(id: string, data: Partial<DepartmentData> & { title: string }) {
  const file = `content/departments/${id}.mdx`;
  return {
    ...written(file, { order: 1, aliases: [], ...data, formerly: data.formerly ?? [] }, id),
    ...PAGE,
  };
}

export function common(
  id: string,
  data: Partial<CommonDutiesData> & { title: string },
  duties: readonly WrittenDuty[] = [],
): WrittenCommon {
  const all = { for: ['全体'], except: [], retired: [], formerly: [], ...data };
  return { ...written(`content/common/${id}.mdx`, all, id), ...PAGE, duties };
}

export function role(
  id: string,
  data: Partial<RoleData> & { title: string },
  duties: readonly WrittenDuty[] = [],
): WrittenRole {
  const usual = { code: 'AA-01', department: '销售部', aliases: [], retired: [] };
  const { dottedTo = [], formerly = [] } = data;
  const all = { ...usual, ...data, dottedTo, formerly };
  return { ...written(`content/roles/${id}.mdx`, all, id), ...PAGE, duties, measures: [] };
}

/** A version of a role, by the name of its file then; it says what the role says today. */
export function approval(
  roleId: string,
  data: Partial<ApprovedData> & { version: string },
): WrittenApproval {
  const id = `${roleId}/${data.version}`;
  const usual = {
    effective: '2026-01-01',
    approvedBy: '总经理',
    approvedOn: '2025-12-20',
    fingerprint: 'a'.repeat(64),
  };
  const {
    title,
    department = '',
    aliases,
    dottedTo,
    retired,
    formerly,
  } = role(roleId, { title: '' }).data;
  const all = { title, department, aliases, dottedTo, retired, formerly, ...usual, ...data };
  const page = {
    ...PAGE,
    duties: [],
    measures: [],
    commons: [],
    said: all.fingerprint,
    isPresent: true,
  };
  return { ...written(`content/approved/${id}.mdx`, all, id), ...page };
}

/** A duty on a line, its facts on the lines below it, in the order given. */
export function duty(
  line: number,
  text: string,
  facts: Partial<Record<WrittenFact['label'], readonly string[]>> = {},
): WrittenDuty {
  const pairs = Object.entries(facts) as [WrittenFact['label'], readonly string[]][];
  return {
    line,
    text,
    subItems: [],
    group: '',
    flawed: false,
    facts: pairs.map(([label, values], i) => ({ label, values, line: line + 1 + i })),
  };
}

export function topic(id: string, data: Partial<TopicData> & { name: string }) {
  return written(
    'content/topics.yaml',
    { aliases: [], ...data, formerly: data.formerly ?? [] },
    id,
  );
}

export function metric(id: string, data: Partial<MetricData> & { name: string }) {
  return written(
    'content/metrics.yaml',
    { aliases: [], definition: '定义', unit: '次', ...data, formerly: data.formerly ?? [] },
    id,
  );
}

export function partner(id: string, data: Partial<PartnerData> & { name: string }) {
  return written(
    'content/partners.yaml',
    { aliases: [], ...data, formerly: data.formerly ?? [] },
    id,
  );
}

export function authority(id: string, data: Partial<AuthorityData> & { matter: string }) {
  return written('content/authority.yaml', { aliases: [], ...data }, id);
}

export function source(id: string, data: SourceData): Written<SourceData> {
  return written('content/sources.yaml', data, id);
}

export function section(id: string, 标题: string, 条号: string): Written<SourceSectionData> {
  return written('content/sources.yaml', { 标题, 条号 }, id);
}

/** An entry whose keys stand on the lines from 2 on, in the order given. */
export function written<Data>(file: string, data: Data, id = file): Written<Data> {
  const pairs = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const keys = pairs.flatMap(([key, value]) => (value === undefined ? [] : [key]));
  const lines = Object.fromEntries(keys.map((key, i) => [key, i + 2]));
  return { id, file, data, lines: { ...lines, '': 1 }, broken: false };
}
