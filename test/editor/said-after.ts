import type { DutyWords, Edit, Texts, Value } from '../../src/editor/edit.ts';
import { type FormPage, readForm } from '../../src/editor/read-form.ts';
import { oneLine } from '../../src/editor/source-words.ts';
import { FACT_LABELS } from '../../src/handbook/fact-labels.ts';

/** What a page says, without where it says it. */
export interface Said {
  facts: Record<string, readonly string[]>;
  groups: { title: string; duties: { number: string; words: DutyWords }[] }[];
  sections: { title: string; text: string }[];
}

/** What a form says. */
export function said(form: FormPage | null): Said {
  const facts = Object.entries(form?.facts ?? {}).map(([key, value]) => [key, texts(value)]);
  return {
    facts: Object.fromEntries(facts.filter(([, value]) => value?.length).toSorted()),
    groups: (form?.groups ?? []).map(({ title, duties }) => ({
      title,
      duties: duties.map(({ number, words }) => ({ number, words: tidy(words) })),
    })),
    sections: (form?.sections ?? []).map(({ title, text }) => ({ title, text })),
  };
}

/** What two pages are to say after an edit, told without any text. */
export function saidAfter(before: Texts, edit: Edit, files: readonly string[]): Map<string, Said> {
  const pages = new Map(files.map((file) => [file, said(readForm(before, file))]));
  const page = pages.get('file' in edit ? edit.file : '');
  if (!page) return pages;
  const all = () => page.groups.flatMap(({ duties }) => duties);
  const named = (name: string) => all().find((it) => (it.number || it.words.text) === name);
  const take = (name: string) => {
    const own = named(name);
    for (const group of page.groups) group.duties = group.duties.filter((it) => it !== own);
    return own;
  };
  switch (edit.kind) {
    case 'fact': {
      page.facts[edit.key] = texts(edit.to).filter((it, _, list) => list.length > 1 || it);
      page.facts = Object.fromEntries(
        Object.entries(page.facts)
          .filter(([, it]) => it.length)
          .toSorted(),
      );
      break;
    }
    case 'duty': {
      const own = named(edit.duty);
      if (own) own.words = tidy(edit.to);
      break;
    }
    case 'add-duty':
      put(page, edit, { number: edit.number, words: tidy(edit.to) });
      break;
    case 'remove-duty': {
      const own = take(edit.duty);
      if (own?.number) page.facts['retired'] = [...(page.facts['retired'] ?? []), own.number];
      page.facts = Object.fromEntries(Object.entries(page.facts).toSorted());
      break;
    }
    case 'place-duty': {
      const own = take(edit.duty);
      const target = pages.get(edit.toFile);
      if (own && target) put(target, edit, own);
      break;
    }
    case 'group': {
      const at = page.groups.findIndex(({ title }, place) => place > 0 && title === edit.group);
      const own = page.groups[at];
      if (own && edit.to !== null) own.title = oneLine(edit.to);
      else if (own)
        page.groups.splice(at - 1, 2, {
          title: page.groups[at - 1]?.title ?? '',
          duties: [...(page.groups[at - 1]?.duties ?? []), ...own.duties],
        });
      break;
    }
    case 'section': {
      const own = page.sections.find(({ title }) => title === edit.title);
      if (own && edit.to !== null) own.text = edit.to;
      else if (own) page.sections = page.sections.filter((it) => it !== own);
      else if (edit.to !== null) page.sections.push({ title: edit.title, text: edit.to });
    }
  }
  return pages;
}

function put(
  page: Said,
  { group: title, behind }: { group: string; behind: string | null },
  duty: Said['groups'][number]['duties'][number],
) {
  const group = page.groups.find((it) => it.title === title);
  if (!group) page.groups.push({ title, duties: [duty] });
  else {
    const above = group.duties.findIndex((it) => (it.number || it.words.text) === behind);
    group.duties.splice(behind === null ? 0 : above < 0 ? group.duties.length : above + 1, 0, duty);
  }
}

function tidy({ text, subItems, facts }: DutyWords): DutyWords {
  const own = FACT_LABELS.map((label) => [label, facts[label] ?? []] as const);
  return {
    text: oneLine(text),
    subItems: subItems.map(oneLine),
    facts: Object.fromEntries(own.filter(([, values]) => values.length)),
  };
}

function texts(value: Value | null): string[] {
  return value === null ? [] : [value].flat().map(String);
}
