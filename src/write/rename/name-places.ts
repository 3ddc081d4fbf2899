import { readCollaborator } from '../../handbook/collaborator.ts';
import type { Content, Written, WrittenRole } from '../../handbook/content.ts';
import { type DutyFile, dutyFiles, homeOf } from '../../handbook/duty-files.ts';
import type { FactLabel } from '../../handbook/fact-labels.ts';
import { measureRows } from '../../handbook/measure-rows.ts';
import { readSignatures } from '../../handbook/read-signatures.ts';
import { scalarsAt, yamlReader } from '../entry-yaml.ts';
import { answerPlaces } from './answer-places.ts';
import type { NamePlace, Position } from './name-place.ts';
import { inOrder, placesIn } from './places-in.ts';
import { plainLine } from './plain-line.ts';

/** Whether anything is known by a name, as what a duty is done with. */
type IsKnown = (name: string, home: string) => boolean;

/** Every place of a content where a name leads to what bears it, in the order of the files. */
export function namePlaces(
  content: Content,
  textOf: (file: string) => string,
  isKnown: IsKnown,
): NamePlace[] {
  const yamlOf = yamlReader(textOf);
  const values = (entry: Written<unknown>, key: string, position: Position, author?: Author) => {
    const yaml = yamlOf(entry);
    return (yaml ? scalarsAt(yaml, key) : []).flatMap((scalar) => {
      const names = position === 'signatory' ? readSignatures(scalar.value) : [scalar.value.trim()];
      return placesIn(scalar, names, { file: entry.file, position, home: '', ...author });
    });
  };
  const lines = lineReader(textOf);
  return [
    ...values(content.handbook, 'owner', 'owner'),
    ...content.departments.flatMap((it) => [
      ...values(it, 'parent', 'department'),
      ...values(it, 'head', 'role', { home: it.data.title }),
    ]),
    ...content.roles.flatMap((author) => {
      const by = { home: author.data.department, author };
      return [
        ...values(author, 'department', 'department'),
        ...values(author, 'reportsTo', 'superior', by),
        ...values(author, 'dottedTo', 'superior', by),
        ...values(author, 'deputy', 'deputy', by),
        ...measurePlaces(author, lines),
      ];
    }),
    ...content.approvals.flatMap((it) =>
      ['preparedBy', 'reviewedBy', 'approvedBy'].flatMap((key) =>
        values(it, key, 'superior', { home: it.data.department }),
      ),
    ),
    ...content.commons.flatMap((it) => [
      ...values(it, 'for', 'audience'),
      ...values(it, 'except', 'audience'),
    ]),
    ...dutyFiles(content).flatMap((it) => factPlaces(it, lines, isKnown)),
    ...content.topics.flatMap((it) => values(it, 'lead', 'role')),
    ...content.authorities.flatMap((it) => [
      ...values(it, 'amounts', 'signatory'),
      ...values(it, 'signatures', 'signatory'),
    ]),
    ...answerPlaces(content, yamlOf),
  ];
}

type Author = Pick<NamePlace, 'home' | 'author'>;
type Lines = (file: string, line: number) => { readonly text: string; readonly start: number };

function factPlaces(home: DutyFile, lines: Lines, isKnown: IsKnown): NamePlace[] {
  return home.duties.flatMap(({ facts }) =>
    facts.flatMap(({ label, values, line }): NamePlace[] => {
      const position = POSITIONS[label];
      if (!position) return [];
      const own = homeOf(home);
      const { text, start } = lines(home.file, line);
      const { plain, places } = plainLine(text);
      const from = plain.search(/[:：]/) + 1;
      return inOrder(plain, values, from).map(([value, at]) => {
        const known = (name: string) => isKnown(name, own);
        const { name } = label === '协作' ? readCollaborator(value, known) : { name: value };
        const [first = 0, last = 0] = [places[at], places[at + name.length - 1]];
        const range = { start: start + first, end: start + last + 1 };
        return { position, name, file: home.file, ...range, isBare: false, home: own };
      });
    }),
  );
}

function measurePlaces({ file, measures }: WrittenRole, lines: Lines): NamePlace[] {
  return measures.flatMap(measureRows).flatMap(({ row, textOf }): NamePlace[] => {
    const name = textOf('指标');
    const { text, start } = lines(file, row.line);
    const [opening = ''] = /^[\s|]*/.exec(text) ?? [];
    const at = name ? text.indexOf(name, opening.length) : -1;
    const isFirstCell = at >= 0 && !text.slice(opening.length, at).includes('|');
    const range = { start: start + at, end: start + at + name.length };
    const place = { position: 'metric' as const, name, file, ...range, isBare: false, home: '' };
    return isFirstCell ? [place] : [];
  });
}

/** A function that gives a line of a file, by its number from 1, and where in the file it begins. */
function lineReader(textOf: (file: string) => string): Lines {
  const starts = new Map<string, readonly number[]>();
  return (file, line) => {
    const text = textOf(file);
    const known = starts.get(file) ?? [
      0,
      ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
    ];
    starts.set(file, known);
    const start = known[line - 1] ?? text.length;
    return { start, text: text.slice(start, (known[line] ?? text.length + 1) - 1) };
  };
}

const POSITIONS: Partial<Record<FactLabel, Position>> = {
  主题: 'topic',
  指标: 'metric',
  协作: 'collaborator',
};
