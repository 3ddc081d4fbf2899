import { DUTY_KINDS } from '../handbook/fact-labels.ts';
import { dutyUrl, metricUrl, pageUrl, partnerUrl, topicUrl } from '../handbook/urls.ts';
import { at } from './at.ts';
import type { PackedAuthority, SearchData } from './data.ts';
import { factsIn, pairsIn, peopleIn } from './known-words.ts';
import { normalise } from './normalise.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { openCommon } from './open-common.ts';
import { ownText } from './own-text.ts';
import type {
  DepartmentRecord,
  DutyRecord,
  GuideRecord,
  MetricRecord,
  PartnerRecord,
  RoleRecord,
  SearchRecord,
  TopicRecord,
} from './records.ts';
import type { KindWords } from './steps/kind-words.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Search data opened: every reference is the thing itself, and everything that can be found stands
 * in one list, whose order is the order of the search index. Throws a RangeError on a reference that
 * leads nowhere.
 */
export function openLibrary(data: SearchData): Library {
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
  const commons = (data.commons ?? []).map(openCommon);
  const allDuties = [...duties, ...commons];
  const guides = data.guides.map(
    ({ title, url }): GuideRecord => ({ type: 'guide', title, url, own: ownText(title) }),
  );
  const named = [...departments, ...topics, ...metrics, ...partners];
  const records = [...roles, ...allDuties, ...named, ...guides];
  const people = peopleIn(roles);
  const kinds = new Map(
    (data.kinds ?? []).map(({ word, kind }) => [normalise(word), at(DUTY_KINDS, kind)]),
  );
  const { authorities = [] } = data;
  const matters = authorities.flatMap(({ matter, aliases }) => [matter, ...aliases].map(normalise));
  const vocabulary = vocabularyOf([...roles, ...named]);
  return {
    records,
    places: new Map(records.map((record, place) => [record, place])),
    vocabulary,
    roles,
    duties,
    numbers: numbersOf(roles, allDuties),
    topics,
    people,
    facts: factsIn(roles),
    kinds,
    authorities,
    matters,
    torn: new Map(
      (data.torn ?? []).map(({ word, only, but = [] }) => {
        const told = new Set<SearchRecord>((only ?? but).map((place) => at(allDuties, place)));
        return [word, (record) => isDuty(record) && told.has(record) === (only !== undefined)];
      }),
    ),
    text: allDuties.map((duty) => duty.own).join('。'),
    pairs: pairsIn(allDuties),
    characters: new Set(
      [
        ...vocabulary.keys(),
        ...kinds.keys(),
        ...people,
        ...matters,
        ...records.map((record) => record.own),
      ].join(''),
    ),
  };
}

export interface Library {
  readonly records: readonly SearchRecord[];
  readonly places: ReadonlyMap<SearchRecord, number>;
  readonly vocabulary: Vocabulary;
  readonly roles: readonly RoleRecord[];
  readonly duties: readonly DutyRecord[];
  /** Codes of roles and numbers of duties. */
  readonly numbers: Numbers;
  readonly topics: readonly TopicRecord[];
  /** The names of people, normalised. */
  readonly people: readonly string[];
  /** The labels and values of roles' own facts, normalised. */
  readonly facts: readonly string[];
  /** The firm's own words for 责任. */
  readonly kinds: KindWords;
  readonly authorities: readonly PackedAuthority[];
  /** The names of what is signed, normalised. */
  readonly matters: readonly string[];
  /** Words with which of the duties that hold their signs only seem to hold them: 工资, of 竣工资料. */
  readonly torn: ReadonlyMap<string, (record: SearchRecord) => boolean>;
  /** The own texts of all duties, one after the other. */
  readonly text: string;
  /** Every two neighbouring characters of the duties: what has others does not occur. */
  readonly pairs: ReadonlySet<string>;
  /** Every character of the texts and names. */
  readonly characters: ReadonlySet<string>;
}

function isDuty({ type }: SearchRecord): boolean {
  return type === 'duty' || type === 'common';
}
