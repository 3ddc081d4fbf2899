import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonDuty, Duty, Handbook } from '../../handbook/model.ts';
import { attribute, textOf } from '../built-site.ts';
import type { Flaw, Rule } from '../rule.ts';

/**
 * Every duty stands whole, with its sub-items, on its role's page, on paper, and in the open data; one of many roles on the
 * pages of all of them and on that of common duties.
 */
export const dutiesShown: Rule = ({ handbook, site: { folder } }) => {
  const missing = dutiesByPlace(handbook);
  return {
    look({ path, elements }) {
      const duties = missing.get(placeOf(path));
      if (!duties) return;
      for (const element of elements) {
        const id = attribute(element, 'id') ?? '';
        const duty = duties.get(id);
        if (duty && isWhole(duty, compact(textOf(element)))) duties.delete(id);
      }
    },
    flaws() {
      const published = readPublished(folder);
      return dutiesOf(handbook).flatMap((duty): Flaw[] => {
        const { id } = duty;
        const places = placesWith(duty).filter((place) => missing.get(place)?.has(id));
        return [
          ...places.map((page) => ({
            page,
            message: `职责 ${id} 没有完整地${page === PAPER ? '印在整本手册里' : '出现在岗位页上'}`,
          })),
          ...(published.get(id) === wordsOf(duty).join('\n')
            ? []
            : [{ page: 'handbook.json', message: `职责 ${id} 不在开放数据里，或字句不同` }]),
        ];
      });
    },
  };
};

const PAPER = 'print/index.html';
const COMMON = 'common/index.html';

/** What a page is a part of: paper may be cut into several pages, of which any will do. */
function placeOf(path: string): string {
  return path.startsWith('print/') ? PAPER : path;
}

/** The duties that are to stand in each place, by their numbers. */
function dutiesByPlace(handbook: Handbook): Map<string, Map<string, Duty | CommonDuty>> {
  const byPlace = new Map<string, Map<string, Duty | CommonDuty>>();
  for (const duty of dutiesOf(handbook))
    for (const place of placesWith(duty)) {
      const duties = byPlace.get(place) ?? new Map();
      byPlace.set(place, duties.set(duty.id, duty));
    }
  return byPlace;
}

function dutiesOf({ duties, commonDuties }: Handbook): (Duty | CommonDuty)[] {
  return [...duties, ...commonDuties];
}

function placesWith(duty: Duty | CommonDuty): string[] {
  const roles = 'role' in duty ? [duty.role] : duty.roles;
  const pages = roles.map(({ id }) => `roles/${id}/index.html`);
  return 'role' in duty ? [...pages, PAPER] : [...pages, COMMON, PAPER];
}

/** What the open data say of every duty, by its number. */
function readPublished(folder: string): Map<string, string> {
  const open = JSON.parse(readFileSync(join(folder, 'handbook.json'), 'utf8'));
  const duties: Pick<Duty, 'id' | 'text' | 'subItems'>[] = [
    ...open.duties,
    ...(open.commonDuties ?? []),
  ];
  return new Map(duties.map((duty) => [duty.id, wordsOf(duty).join('\n')]));
}

function isWhole(duty: Duty | CommonDuty, text: string): boolean {
  return wordsOf(duty).every((words) => text.includes(compact(words)));
}

/** The sentence of a duty and its sub-items. */
function wordsOf({ text, subItems }: Pick<Duty, 'text' | 'subItems'>): string[] {
  return [text, ...subItems];
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
