import { DUTY_KINDS } from '../handbook/duty-kind.ts';
import { at } from './at.ts';
import type { PackedAuthority, SearchData } from './data.ts';
import { factsIn, peopleIn } from './known-words.ts';
import { linkRecords } from './link-records.ts';
import { normalise } from './normalise.ts';
import { numberForms } from './number-forms.ts';
import { openCommon } from './open-common.ts';
import { ownText } from './own-text.ts';
import type { DutyRecord, GuideRecord, RoleRecord, SearchRecord, TopicRecord } from './records.ts';
import type { KindWords } from './steps/kind-words.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Search data opened: every reference is the thing itself, and everything that can be found stands
 * in one list, whose order is the order of the search index. Throws a RangeError on a reference that
 * leads nowhere.
 */
export function openLibrary(data: SearchData): Library {
  const { departments, partners, roles, topics, metrics, duties } = linkRecords(data);
  const commons = (data.commons ?? []).map(openCommon);
  const allDuties = [...duties, ...commons];
  const guides = data.guides.map(
    ({ title, url }): GuideRecord => ({ type: 'guide', title, url, own: ownText(title) }),
  );
  const named = [...departments, ...topics, ...metrics, ...partners];
  const records = [...roles, ...allDuties, ...named, ...guides];
  const people = peopleIn(roles);
  const kinds = new Map(
    (data.kinds ?? []).map(({ word, kind }) => [normalise(word), at(DUTY_KINDS, kind)]),
  );
  const { authorities = [] } = data;
  const matters = authorities.flatMap(({ matter, aliases }) => [matter, ...aliases].map(normalise));
  const vocabulary = vocabularyOf([...roles, ...named]);
  return {
    records,
    places: new Map(records.map((record, place) => [record, place])),
    vocabulary,
    roles,
    duties,
    codes: new Set(roles.map(({ code }) => numberForms(code)[2])),
    topics,
    people,
    facts: factsIn(roles),
    kinds,
    authorities,
    matters,
    torn: new Map(
      (data.torn ?? []).map(({ word, only, but = [] }) => {
        const told = new Set<SearchRecord>((only ?? but).map((place) => at(allDuties, place)));
        return [word, (record) => isDuty(record) && told.has(record) === (only !== undefined)];
      }),
    ),
    text: allDuties.map((duty) => duty.own).join('。'),
    words: [
      ...vocabulary.keys(),
      ...kinds.keys(),
      ...people,
      ...matters,
      ...[...roles, ...named, ...guides].map(({ own }) => own),
    ].join(''),
  };
}

export interface Library {
  readonly records: readonly SearchRecord[];
  readonly places: ReadonlyMap<SearchRecord, number>;
  readonly vocabulary: Vocabulary;
  readonly roles: readonly RoleRecord[];
  readonly duties: readonly DutyRecord[];
  /** The 岗位编号 in the least strict of their forms, an empty one where a role has none. */
  readonly codes: ReadonlySet<string>;
  readonly topics: readonly TopicRecord[];
  /** The names of people, normalised. */
  readonly people: readonly string[];
  /** The labels and values of roles' own facts, normalised. */
  readonly facts: readonly string[];
  /** The firm's own words for 责任. */
  readonly kinds: KindWords;
  readonly authorities: readonly PackedAuthority[];
  /** The names of what is signed, normalised. */
  readonly matters: readonly string[];
  /** Words with which of the duties that hold their signs only seem to hold them: 工资, of 竣工资料. */
  readonly torn: ReadonlyMap<string, (record: SearchRecord) => boolean>;
  /** The own texts of all duties, one after the other. */
  readonly text: string;
  /** The names, and the own texts of all that is no duty, one after the other. */
  readonly words: string;
}

function isDuty({ type }: SearchRecord): boolean {
  return type === 'duty' || type === 'common';
}
