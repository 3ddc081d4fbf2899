import { DUTY_KINDS } from '../handbook/duty-kind.ts';
import { dutyUrl, metricUrl, pageUrl, partnerUrl, topicUrl } from '../handbook/urls.ts';
import { at } from './at.ts';
import type { SearchData } from './data.ts';
import { ownText } from './own-text.ts';
import type {
  DepartmentRecord,
  DutyRecord,
  MetricRecord,
  PartnerRecord,
  RoleRecord,
  TopicRecord,
} from './records.ts';

/** What search data names, and the duties of it, each list in the order of the data. */
export interface LinkedRecords {
  readonly departments: readonly DepartmentRecord[];
  readonly partners: readonly PartnerRecord[];
  readonly roles: readonly RoleRecord[];
  readonly topics: readonly TopicRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly duties: readonly DutyRecord[];
}

/** Makes of every reference in search data the thing itself. Throws a RangeError on one that leads nowhere. */
export function linkRecords(data: SearchData): LinkedRecords {
  const departments = data.departments.map(
    ({ id, title, aliases, head }, place): DepartmentRecord => ({
      type: 'department',
      id,
      title,
      aliases,
      get head() {
        return head === undefined ? null : at(roles, head);
      },
      get roles() {
        return roles.filter((_, role) => data.roles[role]?.department === place);
      },
      url: pageUrl('departments', id),
      own: ownText(title),
    }),
  );
  const partners = (data.partners ?? []).map(
    ({ id, name, aliases }): PartnerRecord => ({
      type: 'partner',
      id,
      title: name,
      aliases,
      lead: null,
      duties: [],
      reports: [],
      url: partnerUrl(id),
      own: ownText(name),
    }),
  );
  const who = (one: number | string) => (typeof one === 'number' ? at(roles, one) : one);
  const roles = data.roles.map(
    ({ id, title, code = '', aliases, department, reportsTo, ...facts }): RoleRecord => ({
      type: 'role',
      id,
      title,
      get name() {
        const isShared = roles.some((other) => other.title === title && other.id !== id);
        return isShared ? `${this.department.title}/${title}` : title;
      },
      code,
      aliases,
      department: at(departments, department),
      get reportsTo() {
        return reportsTo === undefined ? null : at(roles, reportsTo);
      },
      get dottedTo() {
        return (facts.dottedTo ?? []).map(who);
      },
      holders: facts.holders ?? [],
      get deputy() {
        return who(facts.deputy ?? '');
      },
      reportsOutside:
        facts.reportsOutside === undefined ? null : at(partners, facts.reportsOutside),
      contact: facts.contact ?? '',
      ownFacts: facts.ownFacts ?? [],
      duties: [],
      measures: [],
      url: pageUrl('roles', id),
      own: ownText(title, ...(facts.ownFacts ?? []).flatMap((fact) => Object.values(fact))),
    }),
  );
  for (const role of roles) role.reportsOutside?.reports.push(role);
  const topics = data.topics.map(
    ({ id, name, aliases, lead }): TopicRecord => ({
      type: 'topic',
      id,
      title: name,
      aliases,
      lead: lead === undefined ? null : at(roles, lead),
      duties: [],
      url: topicUrl(id),
      own: ownText(name),
    }),
  );
  const metrics = data.metrics.map(
    ({ id, name, aliases }): MetricRecord => ({
      type: 'metric',
      id,
      title: name,
      aliases,
      lead: null,
      duties: [],
      measures: [],
      url: metricUrl(id),
      own: ownText(name),
    }),
  );
  data.roles.forEach(({ measures = [] }, place) => {
    for (const [metric, terms] of measures) {
      const measure = { role: at(roles, place), metric: at(metrics, metric), terms };
      measure.role.measures.push(measure);
      measure.metric.measures.push(measure);
    }
  });
  const duties = data.duties.map(
    ({ id, text, role, subItems = [], terms = '', kind = 0, ...tags }): DutyRecord => {
      const owner = at(roles, role);
      const duty: DutyRecord = {
        type: 'duty',
        id,
        title: text,
        role: owner,
        subItems,
        terms,
        kind: at(DUTY_KINDS, kind),
        kindName: tags.kindName ?? at(DUTY_KINDS, kind),
        topics: (tags.topics ?? []).map((topic) => at(topics, topic)),
        metrics: (tags.metrics ?? []).map((metric) => at(metrics, metric)),
        collaborators: (tags.with ?? []).map((department) => at(departments, department)),
        partners: (tags.outside ?? []).map((partner) => at(partners, partner)),
        url: dutyUrl(owner.id, id),
        own: ownText(text, ...subItems, terms),
      };
      const holders = [owner, ...duty.topics, ...duty.metrics, ...duty.partners];
      for (const holder of holders) holder.duties.push(duty);
      return duty;
    },
  );
  return { departments, partners, roles, topics, metrics, duties };
}
