/** The duties of a handbook, as its open data tells them. */
export interface ToldDuties {
  readonly duties: readonly ToldDuty[];
  readonly commonDuties?: readonly ToldDuty[];
}

interface ToldDuty {
  readonly id: string;
  readonly text: string;
}

/**
 * Why a push that deletes more than a fifth of all duties is not published, or null: it does not, or the
 * messages of its commits say that it is meant. A duty that only got another number is not deleted.
 */
export function refuseDeletion(
  before: ToldDuties,
  after: ToldDuties,
  messages: string,
): string | null {
  const old = all(before);
  const ids = new Set(all(after).map(({ id }) => id));
  const texts = new Set(all(after).map(({ text }) => text));
  const gone = old.filter(({ id, text }) => !ids.has(id) && !texts.has(text)).length;
  if (gone * 5 <= old.length || IS_CONFIRMED.test(messages)) return null;
  return `这次推送会删除 ${old.length} 条职责中的 ${gone} 条，超过五分之一。如果是误删，请先取回：git checkout origin/main -- content，再提交和推送；确实要删，请在提交说明里写上 ${CONFIRMED}：git commit --amend -m "说明 ${CONFIRMED}"，再推送`;
}

function all({ duties, commonDuties = [] }: ToldDuties): readonly ToldDuty[] {
  return [...duties, ...commonDuties];
}

const CONFIRMED = '[确认删除]';
/** With whatever brackets an input method makes. */
const IS_CONFIRMED = /[[［【]\s*确认删除\s*[\]］】]/u;
