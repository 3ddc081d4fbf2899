import type { Content } from '../../handbook/content.ts';
import type { Talk } from '../../init/ask-answers.ts';
import type { Kind } from '../kinds.ts';
import { type Existing, FIELDS, type Field } from './fields.ts';
import { knownReferences } from './known-names.ts';
import type { Value } from './new-page.ts';
import { nextCode } from './next-code.ts';
import { readAnswer } from './read-answer.ts';

/** What is known about something new, by the names of the flags. */
export type Known = ReadonlyMap<string, Value>;

/**
 * Asks for what is not given, each again until the answer can be used; where anything is given, what may
 * be left empty is not asked. Gives null where the answers end too early.
 */
export async function askFields(
  kind: Kind,
  given: Known,
  content: Content,
  talk: Talk,
): Promise<Known | null> {
  const known = new Map(given);
  for (const field of FIELDS[kind]) {
    const proposed = proposal(field, known, content);
    while (!known.has(field.flag)) {
      if (given.size && field.isOptional) {
        if (proposed) known.set(field.flag, proposed);
        break;
      }
      // A handbook without codes is not asked for one.
      if (field.form === 'code' && !proposed) break;
      talk.say(question(field, proposed, content));
      const line = await talk.nextLine();
      if (line === null) return null;
      if (!line.trim() && field.isOptional) {
        if (proposed) known.set(field.flag, proposed);
        break;
      }
      const read = line.trim()
        ? readAnswer(line, field, kind, content)
        : { refusal: '这一项不能为空。' };
      if ('value' in read) known.set(field.flag, read.value);
      else talk.say(`${read.refusal}\n`);
    }
  }
  return known;
}

function proposal({ form }: Field, known: Known, content: Content): string | null {
  return form === 'code' ? nextCode(content, String(known.get('department') ?? '')) : null;
}

function question(
  { question, form, isOptional }: Field,
  proposed: string | null,
  content: Content,
) {
  const names = isExisting(form) ? knownReferences(form, content) : [];
  const list = names.slice(0, SHOWN).map((name, at) => `  ${at + 1}. ${name}\n`);
  const empty = proposed
    ? `，直接按 Enter 就用 ${proposed}`
    : isOptional
      ? '，没有就直接按 Enter'
      : '';
  return `${list.join('')}${question}${names.length ? '，可以写序号' : ''}${empty}：`;
}

function isExisting(form: Field['form']): form is Existing {
  return ['department', 'role', 'superior', 'audience', 'signatories'].includes(form);
}

const SHOWN = 60;
