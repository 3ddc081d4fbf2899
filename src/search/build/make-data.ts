import { commonHolders } from '../../handbook/common-holders.ts';
import { contactText } from '../../handbook/contact-fact.ts';
import { departmentsWith } from '../../handbook/departments-with.ts';
import { DUTY_KINDS } from '../../handbook/duty-kind.ts';
import { searchedTerms } from '../../handbook/duty-terms.ts';
import { KINDS_PAGE, ROLE_FILE_PAGE } from '../../handbook/made-guide-pages.ts';
import { measureTerms } from '../../handbook/measure-terms.ts';
import type { Authority, CommonDuty, Duty, Guide, Handbook, Role } from '../../handbook/model.ts';
import { pageUrl } from '../../handbook/urls.ts';
import type {
  PackedAuthority,
  PackedCommon,
  PackedDuty,
  PackedGuide,
  PackedRole,
  SearchData,
} from '../data.ts';
import { normalise } from '../normalise.ts';
import { openCommon } from '../open-common.ts';
import { ownText } from '../own-text.ts';
import { packTorn } from './pack-torn.ts';
import type { Dictionary } from './words.ts';

/** The search's part of the handbook, ready to be written as JSON. */
export function makeData(handbook: Handbook, dictionary?: Dictionary): SearchData {
  const data = listsOf(handbook);
  const { departments, roles, duties, commons = [], topics, metrics, partners = [] } = data;
  const texts = [
    ...duties.map(({ text, subItems = [], terms = '' }) => ownText(text, ...subItems, terms)),
    ...commons.map((common) => openCommon(common).own),
  ];
  const titles = [...departments, ...roles].flatMap(({ title, aliases }) => [title, ...aliases]);
  const names = [...topics, ...metrics, ...partners].flatMap((it) => [it.name, ...it.aliases]);
  const torn = packTorn(texts, new Set([...titles, ...names].map(normalise)), dictionary);
  return { ...data, ...(torn.length && { torn }) };
}

function listsOf(handbook: Handbook): SearchData {
  const { departments, roles, duties, commonDuties, topics, metrics, partners, guides } = handbook;
  const { authorities } = handbook;
  const words = Object.entries(handbook.kinds ?? {});
  return {
    ...(words.length && { kinds: words.map(([word, kind]) => ({ word, kind: placeOf(kind) })) }),
    departments: departments.map(({ id, title, aliases, head }) => ({
      id,
      title,
      aliases,
      ...(head && { head: roles.indexOf(head) }),
    })),
    roles: roles.map((role) => roleData(role, handbook)),
    duties: duties.map((duty) => dutyData(duty, handbook)),
    ...(commonDuties.length && { commons: commonDuties.map(commonData) }),
    topics: topics.map(({ id, name, aliases, lead }) => ({
      id,
      name,
      aliases,
      ...(lead && { lead: roles.indexOf(lead) }),
    })),
    metrics: metrics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    ...(partners.length && {
      partners: partners.map(({ id, name, aliases }) => ({ id, name, aliases })),
    }),
    guides: [...guides.flatMap(guideData), ROLE_FILE_PAGE, KINDS_PAGE],
    ...(authorities.length && {
      authorities: authorities.map((authority) => authorityData(authority, handbook)),
    }),
  };
}

function roleData(role: Role, handbook: Handbook): PackedRole {
  const { departments, roles, metrics, partners } = handbook;
  const { contact, ownFacts } = role.facts;
  const place = (other: Role) => roles.indexOf(other);
  const dottedTo = [...role.dottedTo.map(place), ...role.dottedOutside.map(({ name }) => name)];
  const deputy = role.deputy?.role ? place(role.deputy.role) : role.deputy?.name;
  return {
    id: role.id,
    ...(role.code && { code: role.code }),
    title: role.title,
    aliases: role.aliases,
    department: departments.indexOf(role.department),
    ...(role.reportsTo && { reportsTo: place(role.reportsTo) }),
    ...(role.reportsOutside && { reportsOutside: partners.indexOf(role.reportsOutside) }),
    ...(dottedTo.length && { dottedTo }),
    ...(role.holders.length && { holders: role.holders }),
    ...(deputy !== undefined && { deputy }),
    ...(contact && { contact: contactText(contact) }),
    ...(ownFacts && { ownFacts }),
    ...(role.measures.length && {
      measures: role.measures.map((measure) => [
        metrics.indexOf(measure.metric),
        measureTerms(measure).join('，'),
      ]),
    }),
  };
}

function dutyData(duty: Duty, handbook: Handbook): PackedDuty {
  const { departments, roles, topics, metrics, partners } = handbook;
  const kind = placeOf(duty.kind);
  const together = departmentsWith(duty);
  const terms = searchedTerms(duty);
  return {
    id: duty.id,
    text: duty.text,
    role: roles.indexOf(duty.role),
    ...(duty.subItems.length && { subItems: duty.subItems }),
    ...(terms.length && { terms: terms.join('，') }),
    ...(kind > 0 && { kind }),
    ...(duty.kindName !== duty.kind && { kindName: duty.kindName }),
    ...(duty.topics.length && { topics: duty.topics.map((topic) => topics.indexOf(topic)) }),
    ...(duty.metrics.length && { metrics: duty.metrics.map((metric) => metrics.indexOf(metric)) }),
    ...(together.length && { with: together.map((it) => departments.indexOf(it)) }),
    ...(duty.partners.length && { outside: duty.partners.map((it) => partners.indexOf(it)) }),
  };
}

function commonData(duty: CommonDuty): PackedCommon {
  const kind = placeOf(duty.kind);
  const terms = searchedTerms(duty);
  const about = [
    ...[...duty.topics, ...duty.metrics, ...duty.partners].map(({ name }) => name),
    ...departmentsWith(duty).map(({ title }) => title),
  ].filter((name) => !duty.text.includes(name));
  return {
    id: duty.id,
    text: duty.text,
    who: duty.roles.length > 3 ? `${duty.roles.length} 个岗位都有` : commonHolders(duty),
    ...(duty.subItems.length && { subItems: duty.subItems }),
    ...(terms.length && { terms: terms.join('，') }),
    ...(kind > 0 && { kind }),
    ...(duty.kindName !== duty.kind && { kindName: duty.kindName }),
    ...(about.length && { about: about.join('，') }),
  };
}

function placeOf(kind: string): number {
  const kinds: readonly string[] = DUTY_KINDS;
  return kinds.indexOf(kind);
}

function authorityData(authority: Authority, { roles, partners }: Handbook): PackedAuthority {
  const { id, matter, aliases, note, rows } = authority;
  return {
    ...{ id, matter, aliases },
    ...(note && { note }),
    rows: rows.map(({ amount, signatories }) => ({
      ...(amount && { amount }),
      who: signatories.map(({ name, role, partner }) => {
        if (role) return roles.indexOf(role);
        return partner ? { partner: partners.indexOf(partner) } : name;
      }),
    })),
  };
}

function guideData({ id, title, sections }: Guide): PackedGuide[] {
  return sections.map((section) => ({
    title: section.title ? `${title}：${section.title}` : title,
    url: pageUrl('guide', id) + (section.anchor && `#${section.anchor}`),
  }));
}
