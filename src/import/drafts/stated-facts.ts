import { formatCollaborator, readCollaborator } from '../../handbook/collaborator.ts';
import { isDutyNumber } from '../../handbook/duty-number.ts';
import { type FactLabel, splitValues } from '../../handbook/fact-labels.ts';
import { meantFrequency, readFrequency } from '../../handbook/frequency.ts';
import { meantKind } from '../../handbook/meant-kind.ts';
import type { KnownNames } from './known-names.ts';
import { plainSentence } from './plain-words.ts';
import type { DutyFact } from './propose-facts.ts';

/** What a duty's facts are checked against. */
export interface FactContext {
  readonly names: KnownNames;
  /** The firm's own words for 责任. */
  readonly ownKinds: readonly string[];
  /** Whether a 编号 belongs to another duty already. */
  readonly isTaken: (number: string) => boolean;
}

/** A fact that the document states, as the handbook takes it; null where it takes no such value. */
export function statedFact(label: FactLabel, value: string, context: FactContext): DutyFact | null {
  const values = splitValues(label, value).map((one) => meantOne(label, one, context));
  const known = values.filter((one) => one !== null);
  return known.length && known.length === values.length
    ? { label, values: [...new Set(known)] }
    : null;
}

function meantOne(label: FactLabel, value: string, context: FactContext): string | null {
  const { names, ownKinds, isTaken } = context;
  switch (label) {
    case '编号':
      return isDutyNumber(value) && !isTaken(value) ? value : null;
    case '主题':
      return names.topics.named(value);
    case '指标':
      return names.metrics.named(value);
    case '责任':
      return meantKind(value, ownKinds);
    case '频次':
      return readFrequency(value) ? value : meantFrequency(value);
    case '标准':
    case '待确认':
      return plainSentence(value) || null;
    case '协作': {
      const { name, reason } = readCollaborator(value, () => false);
      const known = [names.departments, names.roles, names.partners]
        .map(({ named }) => named(name))
        .find((it) => it !== null);
      return known ? formatCollaborator({ name: known, reason: plainSentence(reason) }) : null;
    }
  }
}
