import type { AnswerCard } from './answer-card.ts';
import type { Library } from './library.ts';
import type { RoleRecord } from './records.ts';

/** The cards for a text that asks for one fact of a role, `own` being that of 我; none for every other. */
export async function findRelated(
  text: string,
  library: Library,
  own: RoleRecord | null,
): Promise<AnswerCard[]> {
  if (!MAY_ASK.test(text)) return [];
  // Asked for together, they come in one round trip.
  const [{ relationAsked }, { relationCards }] = await Promise.all([
    import('./relation-asked.ts'),
    import('./relation.ts'),
  ]);
  const asked = relationAsked(text);
  return asked ? relationCards(asked, library, own) : [];
}

/** A first look at what `relationAsked` reads: what it asks for stands last, or whom others report to. */
const MAY_ASK =
  /(?:[上下][级司属]|领导|老板|汇报|手下|管[哪谁]|代理|替班|顶岗|不在找|考核|绩效|kpi|电话|[分手]机|联系)[是有谁什么哪些个位多少号码人给方式指标岗]*\P{L}*$|[向跟对归].+[报管导]|报给|[级司导]是/u;
