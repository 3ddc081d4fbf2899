import { firstUnpaired, openingOfLast, splitAfterBrackets, withFullBrackets } from '../brackets.ts';
import { formatCollaborator, readCollaborator } from '../collaborator.ts';
import { distance } from '../distance.ts';
import { splitValues } from '../fact-labels.ts';
import type { Explain } from './role-named.ts';
import type { UnknownName } from './unknown-name.ts';

/**
 * Says of a name after 协作, with a reason in brackets or without, what is wrong with either; `explain`
 * knows the names alone. A correction keeps every reason, or there is none.
 */
export function explainWithReason(explain: Explain): Explain {
  return function check(written, home = ''): UnknownName | null {
    const names: Names = {
      explain: (name) => explain(name, home),
      isKnown: (name) => explain(name, home) === null,
      meant: (value) => meantBy(value, check(value, home)),
    };
    const isPaired = firstUnpaired(written) < 0;
    const { name, reason } = readCollaborator(written, () => false);
    // Before the whole is taken for a name, of which nobody knows but by looking through all names.
    if (isPaired && reason && names.isKnown(name)) return null;
    if (names.isKnown(written)) return null;
    if (!isPaired) return explainUnpaired(written, names);
    const whole = names.explain(written);
    if (isWholeMeant(written, whole, names.isKnown(name) ? 1 : reason.length)) return whole;
    const twisted = explainBefore(written, names) ?? explainGlued(written, names);
    if (twisted) return twisted;
    if (name === written) return whole && keeping(whole, written);
    if (!reason) return explainEmpty(name, names);
    return explainName(name, reason, names);
  };
}

interface Names {
  readonly explain: (name: string) => UnknownName | null;
  readonly isKnown: (name: string) => boolean;
  /** How a value is to be written; null where only its author can tell. */
  readonly meant: (value: string) => string | null;
}

function meantBy(value: string, unknown: UnknownName | null): string | null {
  return unknown ? unknown.right : value;
}

/** Whether a name in brackets was misspelt, rather than that a reason follows another name. */
function isWholeMeant(written: string, whole: UnknownName | null, below: number): boolean {
  const right = whole?.right;
  return !!right && distance(withFullBrackets(written), withFullBrackets(right)) < below;
}

/** 「（领药）药房」 */
function explainBefore(written: string, { meant }: Names): UnknownName | null {
  const [first = '', name = '', ...more] = splitAfterBrackets(written);
  const reason = first.slice(1, -1).trim();
  if (openingOfLast(first) !== 0 || !reason || !name || more.length || meant(first)) return null;
  const right = openingOfLast(name) > 0 ? null : meant(name);
  const message = `事由要写在名称后面：「${written}」`;
  return told(message, right && formatCollaborator({ name: right, reason }));
}

/** 「药房（领药）检验科（送检）」 */
function explainGlued(written: string, { meant }: Names): UnknownName | null {
  const pieces = splitAfterBrackets(written);
  const right = pieces.length > 1 ? joined(pieces.map(meant)) : null;
  return right ? told(`「${written}」里两个名称之间少了顿号`, right) : null;
}

/** 「药房（）」 */
function explainEmpty(name: string, { explain, meant }: Names): UnknownName {
  const said = `「${name}」后面的括号里没有事由，没有就不写括号`;
  const unknown = explain(name)?.message;
  return told(unknown ? `${said}；${unknown}` : said, meant(name));
}

/** A misspelt name before its reason, or 「药房（领药）（退药）」 */
function explainName(name: string, reason: string, names: Names): UnknownName | null {
  const unknown = names.explain(name);
  if (!unknown) return null;
  const right = names.meant(name);
  const first = right ? readCollaborator(right, names.isKnown) : null;
  if (!first?.reason)
    return { ...unknown, right: right && formatCollaborator({ name: right, reason }) };
  const message = `「${first.name}」后面只写一个括号，几件事用顿号隔开`;
  return told(message, formatCollaborator({ ...first, reason: `${first.reason}、${reason}` }));
}

/** 「药房（领药、检验科」, of which the bracket closes before the next known name, and 「药房领药）」 */
function explainUnpaired(written: string, { isKnown, meant }: Names): UnknownName {
  const message = `「${written}」的括号不成对，左右各要有一个`;
  const at = firstUnpaired(written);
  const before = written.slice(0, at).trim();
  const behind = written.slice(at + 1).trim();
  if (openingOfLast(`${written.slice(0, at + 1)}）`) >= 0) {
    const pieces = splitValues('协作', behind);
    const next = pieces.findIndex((piece, i) => i > 0 && isNext(piece, meant(piece)));
    const end = next < 0 ? pieces.length : next;
    const own = formatCollaborator({ name: before, reason: pieces.slice(0, end).join('、') });
    return told(message, before ? joined([own, ...pieces.slice(end)].map(meant)) : null);
  }
  const ends = Array.from(before, (_, i) => before.length - 1 - i).filter((end) => end > 0);
  const end = behind ? undefined : ends.find((it) => isKnown(before.slice(0, it)));
  const right =
    end && formatCollaborator({ name: before.slice(0, end), reason: before.slice(end) });
  return told(message, right || null);
}

/** Without the correction where it would lose what stands in brackets. */
function keeping(unknown: UnknownName, written: string): UnknownName {
  return /[（(]/.test(written) ? { ...unknown, right: null } : unknown;
}

/** Whether a piece is a name that follows, and not one more reason: known, or with a reason of its own. */
function isNext(piece: string, meant: string | null): boolean {
  return meant === piece || (meant !== null && openingOfLast(piece) > 0);
}

function joined(values: readonly (string | null)[]): string | null {
  return values.includes(null) ? null : values.join('、');
}

function told(message: string, right: string | null): UnknownName {
  return { message, right, isNear: true };
}
