import type { Amount } from './amount.ts';
import type { Authority, CollaborationReason, CommonDuty, Duty, Handbook } from './model.ts';
import { authorityUrl, commonUrl, metricUrl, pageUrl, partnerUrl, topicUrl } from './urls.ts';

/**
 * The handbook as plain JSON for the company's other tools (`/handbook.json`): the same facts, with
 * ids in place of references. Departments, roles, topics, metrics and partners are referred to by
 * `id`; a duty's `id` is its 编号; `reportsTo`, `head` and `lead` are role ids, `reportsOutside` is a
 * partner's, `parent` a department's, or null; a deputy's `role` is null where a person is named; `url`
 * is a path from the site's root.
 */
export function toOpenData(handbook: Handbook) {
  return {
    company: handbook.company,
    title: handbook.title,
    owner: handbook.owner,
    contact: handbook.contact,
    departments: handbook.departments.map(
      ({ id, formerly, title, aliases, parent, head, roles }) => ({
        id,
        formerly,
        title,
        aliases,
        parent: parent?.id ?? null,
        head: head?.id ?? null,
        roles: ids(roles),
        url: pageUrl('departments', id),
      }),
    ),
    roles: handbook.roles.map(
      ({ id, formerly, code, title, aliases, department, reportsTo, ...role }) => ({
        id,
        formerly,
        ...(code && { code }),
        title,
        department: department.id,
        reportsTo: reportsTo?.id ?? null,
        reportsOutside: role.reportsOutside?.id ?? null,
        reports: ids(role.reports),
        dottedTo: ids(role.dottedTo),
        dottedOutside: ids(role.dottedOutside),
        dottedReports: ids(role.dottedReports),
        holders: role.holders,
        deputy: role.deputy && { name: role.deputy.name, role: role.deputy.role?.id ?? null },
        aliases,
        ...role.facts,
        ...(role.approvals.length && {
          approvals: role.approvals.map(
            ({ id, short, isPresent, file, commons, url, ...approval }) => ({
              ...approval,
              url,
            }),
          ),
        }),
        duties: ids(role.duties),
        ...common(role.commonDuties),
        ...(role.measures.length && {
          measures: role.measures.map(({ metric, target, weight, period, more }) => ({
            metric: metric.id,
            target,
            weight,
            period,
            more,
          })),
        }),
        retired: role.retired,
        url: pageUrl('roles', id),
      }),
    ),
    duties: handbook.duties.map(({ id, text, role, ...duty }) => ({
      id,
      text,
      subItems: duty.subItems,
      role: role.id,
      department: role.department.id,
      ...dutyFacts(duty),
    })),
    ...(handbook.commons.length && {
      commons: handbook.commons.map(
        ({ id, formerly, title, audience, roles, duties, retired }) => ({
          id,
          formerly,
          title,
          audience,
          roles: ids(roles),
          duties: ids(duties),
          retired,
          url: commonUrl(id),
        }),
      ),
      commonDuties: handbook.commonDuties.map(({ id, text, audience, roles, ...duty }) => ({
        id,
        text,
        subItems: duty.subItems,
        audience,
        roles: ids(roles),
        ...dutyFacts(duty),
      })),
    }),
    topics: handbook.topics.map(({ id, formerly, name, aliases, lead, duties, ...topic }) => ({
      id,
      formerly,
      name,
      aliases,
      lead: lead?.id ?? null,
      duties: ids(duties),
      ...common(topic.commonDuties),
      url: topicUrl(id),
    })),
    metrics: handbook.metrics.map(
      ({ id, formerly, name, aliases, definition, unit, doubt, duties, measures, ...metric }) => ({
        id,
        formerly,
        name,
        aliases,
        definition,
        unit,
        doubt,
        duties: ids(duties),
        ...common(metric.commonDuties),
        ...(measures.length && { measuredRoles: ids(measures.map(({ role }) => role)) }),
        url: metricUrl(id),
      }),
    ),
    partners: handbook.partners.map(({ id, formerly, name, aliases, ...partner }) => ({
      id,
      formerly,
      name,
      aliases,
      duties: ids(partner.duties),
      ...common(partner.commonDuties),
      reports: ids(partner.reports),
      dottedReports: ids(partner.dottedReports),
      url: partnerUrl(id),
    })),
    ...(handbook.authorities.length && { authorities: handbook.authorities.map(authorityData) }),
  };
}

/** What a duty says besides its sentence. */
function dutyFacts(duty: Omit<Duty, 'id' | 'text' | 'subItems' | 'role'>) {
  return {
    group: duty.group,
    kind: duty.kind,
    ...(duty.kindName !== duty.kind && { kindName: duty.kindName }),
    topics: ids(duty.topics),
    metrics: ids(duty.metrics),
    collaborators: ids(duty.collaborators),
    collaboratingRoles: ids(duty.collaboratingRoles),
    partners: ids(duty.partners),
    ...(duty.reasons.length && { reasons: duty.reasons.map((it) => reasonData(it, duty)) }),
    frequencies: duty.frequencies,
    standard: duty.standard,
    doubt: duty.doubt,
    url: duty.url,
  };
}

/** Absent where there are none, as in most handbooks. */
function common(duties: readonly CommonDuty[]) {
  return duties.length ? { commonDuties: ids(duties) } : {};
}

/** Named by the list in which the id stands: a department, a role or a partner. */
function reasonData(
  { with: other, text }: CollaborationReason,
  { collaborators, collaboratingRoles }: Pick<Duty, 'collaborators' | 'collaboratingRoles'>,
) {
  const { id } = other;
  if (collaborators.some((it) => it === other)) return { department: id, text };
  return collaboratingRoles.some((it) => it === other) ? { role: id, text } : { partner: id, text };
}

/** A row without `amount` holds whatever the amount; an end that is absent has no limit. */
function authorityData({ id, matter, aliases, note, rows }: Authority) {
  return {
    id,
    matter,
    aliases,
    note,
    rows: rows.map(({ amount, range, signatories }) => ({
      ...(range && { amount, ...limits(range) }),
      signatories: signatories.map(({ name, role, partner }) => ({
        name,
        role: role?.id ?? null,
        partner: partner?.id ?? null,
      })),
    })),
    url: authorityUrl(id),
  };
}

function limits({ from, to, includesFrom, includesTo }: Amount) {
  return { from, includesFrom, ...(Number.isFinite(to) && { to, includesTo }) };
}

function ids(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}
