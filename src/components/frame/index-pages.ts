import { hasCollaborations } from '../../handbook/collaboration.ts';
import type { Handbook } from '../../handbook/model.ts';
import { COMMON_PAGE, type PageLink } from '../../handbook/page-links.ts';
import { peopleOf } from '../../handbook/people.ts';

/** The pages that list everything of one kind, in the order of the menu; those with nothing are left out. */
export function indexPages(handbook: Handbook): PageLink[] {
  const { roles, commons, topics, metrics, partners, authorities } = handbook;
  const people = peopleOf(handbook);
  return [
    { title: '我的岗位', url: '/start/', has: true },
    { title: '组织架构图', url: '/org/', has: roles.length > 1 },
    { title: '全部部门', url: '/departments/', has: true },
    { title: '全部岗位', url: '/roles/', has: true },
    { ...COMMON_PAGE, has: commons.length > 0 },
    { title: '人员', url: '/people/', has: people.length > 0 },
    { title: '主题索引', url: '/topics/', has: topics.length > 0 },
    { title: '指标', url: '/metrics/', has: metrics.length > 0 },
    { title: '部门协作', url: '/collaboration/', has: hasCollaborations(handbook) },
    { title: '外部单位', url: '/partners/', has: partners.length > 0 },
    { title: '审批权限', url: '/authority/', has: authorities.length > 0 },
  ].flatMap(({ has, ...link }) => (has ? [link] : []));
}
