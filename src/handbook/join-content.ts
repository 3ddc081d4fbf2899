import type { Content } from './content.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Draft } from './draft.ts';
import { joinApprovals } from './join-approvals.ts';
import { joinAuthorities } from './join-authorities.ts';
import { joinCommons } from './join-commons.ts';
import { joinDuties } from './join-duties.ts';
import { joinMeasures } from './join-measures.ts';
import { joinRoles } from './join-roles.ts';
import { joinSources } from './join-sources.ts';
import type { Answered, Guide, Handbook, Metric, Partner, Role, Topic } from './model.ts';
import { byName } from './pinyin-order.ts';
import { joinSourceSections } from './source-sections.ts';

/** Joins content that passed every check into one handbook in which nothing can be changed any more. */
export function joinContent(content: Content): Handbook {
  const partners = content.partners.map(draftPartner);
  const { departments, roles, findRole } = joinRoles(content, partners);
  const topics = content.topics.map((topic) => draftTopic(topic, findRole(topic.data.lead)));
  const metrics = content.metrics.map(
    ({ id, data }): Draft<Metric> => ({
      id,
      ...data,
      doubt: data.doubt ?? '',
      duties: [],
      commonDuties: [],
      measures: [],
    }),
  );
  const references = { departments, roles, topics, metrics, partners, findRole };
  joinDuties(content, references);
  joinMeasures(content, roles, metrics);
  joinApprovals(content, roles);
  const duties = roles.flatMap((role) => role.duties);
  const commons = joinCommons(content, references);
  const commonDuties = commons.flatMap((set) => set.duties);
  const authorities = joinAuthorities(content, partners, findRole);
  const sources = joinSources(content, [...duties, ...commonDuties]);
  return deepFreeze({
    ...content.handbook.data,
    departments,
    roles,
    duties,
    commons,
    commonDuties,
    topics: topics.toSorted(byName),
    metrics: metrics.toSorted(byName),
    sources,
    sourceSections: joinSourceSections(content, sources),
    guides: content.guides.toSorted((a, b) => a.data.order - b.data.order).map(toGuide),
    tops: roles.filter((role) => !role.reportsTo),
    partners: partners.toSorted(byName),
    authorities,
    answers: joinAnswers(content),
  });
}

function joinAnswers({ review }: Content): Answered[] {
  return Object.entries(review.data).flatMap(([question, answers]) =>
    Object.entries(answers ?? {}).map(([about, reason]) => ({ question, about, reason })),
  );
}

function draftTopic({ id, data }: Content['topics'][number], lead: Role | null): Draft<Topic> {
  const { name, aliases, formerly } = data;
  return { id, formerly, name, aliases, lead, duties: [], commonDuties: [] };
}

function draftPartner({ id, data }: Content['partners'][number]): Draft<Partner> {
  return { id, ...data, duties: [], commonDuties: [], reports: [], dottedReports: [] };
}

function toGuide({ id, file, data, sections, notices }: Content['guides'][number]): Guide {
  const { title, formerly, history = false } = data;
  return { id, tellsHistory: history, formerly, file, title, sections, notices };
}
