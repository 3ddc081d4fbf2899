import type { Content } from '../../handbook/content.ts';
import { isRoleCode } from '../../handbook/role-code.ts';
import { explainId } from '../explain-id.ts';
import { explainName, tidyName } from '../explain-name.ts';
import { explainTaken } from '../find-named.ts';
import { type Kind, namedThings } from '../kinds.ts';
import type { Field } from './fields.ts';
import { readKnown } from './known-names.ts';
import type { Value } from './new-page.ts';

/** An answer as it is written, or the Chinese sentence that refuses it. */
export type ReadAnswer = { readonly value: Value } | { readonly refusal: string };

/** Reads what somebody typed about something new of a kind; it is not empty. */
export function readAnswer(typed: string, field: Field, kind: Kind, content: Content): ReadAnswer {
  const text = tidyName(typed);
  const all = namedThings(content);
  const parts = text
    .split(/[、,，;；]/)
    .map((part) => part.trim())
    .filter(Boolean);
  switch (field.form) {
    case 'name':
    case 'aliases': {
      const names = field.form === 'name' ? [text] : [...new Set(parts)];
      // A role shares its title with those of other departments: its own is asked afterwards.
      const taken = (name: string) =>
        kind === 'role' ? '' : explainTaken(name, { kind, department: '' }, all);
      const why = names.map((name) => explainName(name, kind) || taken(name)).find(Boolean);
      if (why) return { refusal: why };
      return { value: field.form === 'name' ? text : names };
    }
    case 'text':
      return text.includes('\n') ? { refusal: '要写成一行。' } : { value: text };
    case 'code': {
      const holder = content.roles.find(({ data }) => data.code === text);
      if (holder) return { refusal: `编号「${text}」已经用在 ${holder.file}，请换一个。` };
      const why = '只能用文字和数字，中间可以有 . _ -，没有空格和别的符号。';
      return isRoleCode(text) ? { value: text } : { refusal: `编号「${text}」${why}` };
    }
    case 'id': {
      const why = explainId(text, { kind }, all);
      return why ? { refusal: why } : { value: text };
    }
    case 'department':
    case 'role':
    case 'superior': {
      const read = readKnown(text, field.form, content);
      return 'refusal' in read ? read : { value: read.reference };
    }
    case 'audience':
    case 'signatories': {
      const { form } = field;
      const read = parts.map((part) => readKnown(part, form, content));
      const refused = read.find((it) => 'refusal' in it);
      if (refused && 'refusal' in refused) return refused;
      const names = read.flatMap((it) => ('reference' in it ? [it.reference] : []));
      return { value: form === 'signatories' ? names.join('、') : [...new Set(names)] };
    }
  }
}
