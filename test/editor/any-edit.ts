import fc from 'fast-check';
import type { DutyWords, Edit, Value } from '../../src/editor/edit.ts';
import type { FormPage } from '../../src/editor/read-form.ts';
import { oneLine } from '../../src/editor/source-words.ts';
import { plainWord } from './any-page.ts';

/** Anything that somebody may type in one line. */
export const typed = fc.oneof(
  plainWord,
  fc
    .array(
      fc.constantFrom(
        ...'甲乙3 *_`#{}<>[]()!|\\~&;1.-+:：@/$^=',
        '\n',
        '**',
        '](',
        '```',
        '1. ',
        'http://a.cn',
        'www.a.cn',
        'a@b.cn',
        '&amp;',
        '[^1]',
        '](#a)',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((signs) => `${signs.join('').trim()}丙`.trim()),
  fc
    .array(fc.constantFrom(...'*_`{}<[]\\~&#甲1.-> '), { minLength: 1, maxLength: 6 })
    .map((signs) => `甲${signs.join('')}乙`),
);

const someWords = fc.record({
  text: typed,
  subItems: fc.array(typed, { maxLength: 3 }),
  主题: fc.uniqueArray(plainWord, { maxLength: 3 }),
  协作: fc.uniqueArray(plainWord, { maxLength: 2 }),
  待确认: fc.option(plainWord, { nil: undefined }),
});

const someValue = fc.oneof(
  typed.map((text) => text.replace(/\s+/g, ' ')),
  fc.constantFrom(
    'yes',
    'null',
    '0x1',
    '1.0',
    '~',
    '- 甲',
    '甲: 乙',
    '甲 # 乙',
    "'",
    '"',
    '[甲]',
    '2024-01-01',
  ),
);

/** Which edit is made, and what it says; the numbers pick what it is about. */
export const anyPick = fc.record({
  kind: fc.constantFrom(
    'fact',
    'list',
    'own',
    'words',
    'add',
    'remove',
    'place',
    'group',
    'section',
  ),
  at: fc.nat({ max: 99 }),
  to: fc.nat({ max: 99 }),
  keeps: fc.nat({ max: 15 }),
  words: someWords,
  value: fc.option(someValue),
  list: fc.option(fc.uniqueArray(someValue, { minLength: 1, maxLength: 4 })),
  isNew: fc.boolean(),
});

export type Pick = typeof anyPick extends fc.Arbitrary<infer Picked> ? Picked : never;

/** The edit of a page that is picked; null where the page has nothing to pick. */
export function editOf(form: FormPage, other: FormPage, pick: Pick): Edit | null {
  const { file } = form;
  const { kind, at, to, words, value, list, isNew } = pick;
  const facts = form.facts ?? {};
  const duties = form.groups.flatMap(({ duties }) => duties);
  const duty = duties[at % Math.max(duties.length, 1)];
  const asked = kind === 'place' && isNew ? other : form;
  const group = asked.groups[to % Math.max(asked.groups.length, 1)];
  const others = (group?.duties ?? []).filter((it) => it.name !== duty?.name || asked !== form);
  const behind = pick.keeps % 3 ? (others[to % Math.max(others.length, 1)]?.name ?? null) : null;
  const was = (key: string): Value | null => facts[key] ?? null;
  const said = wordsIn(words);
  switch (kind) {
    case 'fact': {
      const key = ['title', 'deputy', 'contact', 'version'][at % 4] ?? '';
      return {
        kind,
        file,
        id: '',
        key,
        was: was(key),
        to: value ?? (key === 'title' ? '甲' : null),
      };
    }
    case 'list': {
      const key = ['aliases', 'dottedTo', 'formerly'][at % 3] ?? '';
      const now = [was(key) ?? []].flat().map(String);
      const next =
        list && isNew
          ? [...new Set([...now, ...list])]
          : list && [...now.slice(1), ...list.filter((it) => !now.includes(it))];
      return { kind: 'fact', file, id: '', key, was: was(key), to: next && [...new Set(next)] };
    }
    case 'own': {
      const own = Object.keys(facts).filter((key) => key.startsWith('facts.'));
      const key = isNew
        ? `facts.新${words.text.replace(/[\s.]/g, '')}`
        : (own[at % Math.max(own.length, 1)] ?? 'facts.新');
      return { kind: 'fact', file, id: '', key, was: was(key), to: value };
    }
    case 'words':
      return duty
        ? {
            kind: 'duty',
            file,
            duty: duty.name,
            was: duty.words,
            to: mixed(duty.words, said, pick.keeps),
          }
        : null;
    case 'add':
      return {
        kind: 'add-duty',
        file,
        number: 'HS-88',
        group: isNew ? '新组' : (group?.title ?? ''),
        behind,
        to: said,
      };
    case 'remove':
      return duty ? { kind: 'remove-duty', file, duty: duty.name, was: duty.words } : null;
    case 'place':
      return duty
        ? {
            kind: 'place-duty',
            file,
            duty: duty.name,
            toFile: asked.file,
            group: group?.title ?? '',
            behind,
          }
        : null;
    case 'group': {
      const titled = form.groups.filter(({ line }) => line);
      const own = titled[at % Math.max(titled.length, 1)];
      return own
        ? { kind: 'group', file, group: own.title, to: isNew ? null : oneLine(said.text) }
        : null;
    }
    case 'section': {
      const own = form.sections[at % form.sections.length];
      const title = isNew ? '新的一节' : (own?.title ?? '');
      const now = isNew ? null : (own?.text ?? null);
      const next = to % 4 ? `${plainText(words)}\n\n- 甲\n- 乙` : null;
      return { kind: 'section', file, title, was: now, to: next ?? (title ? null : '') };
    }
  }
}

function plainText({ 主题 }: Pick['words']): string {
  return 主题.join('与') || '甲';
}

function wordsIn({ text, subItems, 主题, 协作, 待确认 }: Pick['words']): DutyWords {
  return {
    text,
    subItems,
    facts: {
      ...(主题.length && { 主题 }),
      ...(协作.length && { 协作 }),
      ...(待确认 && { 待确认: [待确认] }),
    },
  };
}

/** Some parts of a duty as they were, the others as they are to be. */
function mixed(was: DutyWords, to: DutyWords, keeps: number): DutyWords {
  return {
    text: keeps & 1 ? was.text : to.text,
    subItems: keeps & 2 ? was.subItems : to.subItems,
    facts: keeps & 4 ? was.facts : { ...(keeps & 8 ? was.facts : {}), ...to.facts },
  };
}
