import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonDuty, Duty } from '../../handbook/model.ts';
import { attribute, textOf } from '../built-site.ts';
import type { Built, Flaw, Rule } from '../rule.ts';

/**
 * Every duty stands whole, with its sub-items, on its role's page, on paper, and in the open data; one of many roles on the
 * pages of all of them and on that of common duties.
 */
export const dutiesShown: Rule = (built) => {
  const open = JSON.parse(readFileSync(join(built.site.folder, 'handbook.json'), 'utf8'));
  const published = new Map<string, string>(
    [...open.duties, ...(open.commonDuties ?? [])].map(
      (duty: Pick<Duty, 'id' | 'text' | 'subItems'>) => [duty.id, wordsOf(duty).join('\n')],
    ),
  );
  const screens = new Map<string, ReadonlyMap<string, string>>();
  const textsOn = (page: string) => {
    const texts = screens.get(page) ?? textsById(built, page);
    screens.set(page, texts);
    return texts;
  };
  const { duties, commonDuties } = built.handbook;
  const papers = built.site.pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith('print/'));
  return [...duties, ...commonDuties].flatMap((duty): Flaw[] => {
    const { id } = duty;
    const lacks = (page: string) =>
      wordsOf(duty).some((words) => !textsOn(page).get(id)?.includes(compact(words)));
    const isPrinted = papers.some((paper) => !lacks(paper));
    return [
      ...pagesOf(duty)
        .filter(lacks)
        .map((page) => ({ page, message: `职责 ${id} 没有完整地出现在岗位页上` })),
      ...(!isPrinted ? [{ page: PAPER, message: `职责 ${id} 没有完整地印在整本手册里` }] : []),
      ...(published.get(id) === wordsOf(duty).join('\n')
        ? []
        : [{ page: 'handbook.json', message: `职责 ${id} 不在开放数据里，或字句不同` }]),
    ];
  });
};

const PAPER = 'print/index.html';

function pagesOf(duty: Duty | CommonDuty): string[] {
  const roles = 'role' in duty ? [duty.role] : duty.roles;
  const pages = roles.map(({ id }) => `roles/${id}/index.html`);
  return 'role' in duty ? pages : [...pages, 'common/index.html'];
}

/** The sentence of a duty and its sub-items. */
function wordsOf({ text, subItems }: Pick<Duty, 'text' | 'subItems'>): string[] {
  return [text, ...subItems];
}

/** The text of each element that has an id, without spaces; a number on paper may be in `data-duty`. */
function textsById({ site }: Built, path: string): Map<string, string> {
  const page = site.pages.find((candidate) => candidate.path === path);
  return new Map(
    page?.elements.flatMap((element) => {
      const id = attribute(element, 'id');
      return id ? [[id, compact(textOf(element))] as const] : [];
    }),
  );
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
