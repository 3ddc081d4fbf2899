import { formatNumber } from './number-format.ts';
import { childAt, elements, valueAt, type XmlNode } from './parse-xml.ts';

/** Which list numbers a paragraph, and on which level. */
export interface NumberedBy {
  readonly numId: string;
  readonly level: number;
}

/** What stands in front of a paragraph by itself. */
export interface AutomaticNumber {
  /** As readers see it; `•` for any bullet. */
  readonly label: string;
  /** The list and the level; paragraphs of one list count on from each other. */
  readonly list: string;
}

/**
 * A function that gives the number of each paragraph in turn, as Word counts: lists of one abstract form go
 * on from each other unless one says where it begins, and a level begins anew below a higher one.
 */
export function automaticNumbers(
  numbering: XmlNode | undefined,
  numberingOfStyle: (style: string) => NumberedBy | null,
): (by: NumberedBy) => AutomaticNumber {
  const all = numbering ? elements(numbering) : [];
  const forms = new Map(byId(all, 'abstractNum', 'abstractNumId'));
  const lists = new Map(byId(all, 'num', 'numId'));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const formOf = (numId: string, hops = 0): { id: string; levels: Levels } => {
    const list = lists.get(numId);
    const id = valueAt(list, 'abstractNumId') ?? '';
    const form = forms.get(id);
    const linked = valueAt(form, 'numStyleLink');
    const other = linked && hops < 5 ? numberingOfStyle(linked) : null;
    if (other) return formOf(other.numId, hops + 1);
    return { id, levels: readLevels(form, list) };
  };
  const known = new Map<string, ReturnType<typeof formOf>>();
  return ({ numId, level }) => {
    const form = known.get(numId) ?? formOf(numId);
    known.set(numId, form);
    const own = form.levels.get(level);
    if (!own) return { label: '', list: '' };
    const count = counts.get(form.id) ?? [];
    counts.set(form.id, count);
    const isFirst = !begun.has(`${numId}/${level}`);
    begun.add(`${numId}/${level}`);
    const restarts = isFirst && own.override !== null;
    count[level] = restarts ? (own.override ?? 1) : (count[level] ?? own.start - 1) + 1;
    for (const [below, { restartsBelow }] of form.levels)
      if (below > level && (restartsBelow === null || level < restartsBelow)) delete count[below];
    const list = `${form.id}/${level}`;
    if (own.format === 'bullet') return { label: '•', list };
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = form.levels.get(at);
      const number = count[at] ?? other?.start ?? 1;
      return formatNumber(
        number,
        own.isLegal && at < level ? 'decimal' : (other?.format ?? 'decimal'),
      );
    });
    return { label: label.trim(), list };
  };
}

type Levels = ReadonlyMap<number, Level>;

interface Level {
  readonly format: string;
  /** With `%1` for the number of the first level, and so on. */
  readonly text: string;
  readonly start: number;
  /** Where this list begins it, whatever others of the form have counted. */
  readonly override: number | null;
  readonly isLegal: boolean;
  /** It begins anew behind a level above this one, counted from 1; null for any above, 0 for none. */
  readonly restartsBelow: number | null;
}

function byId(nodes: readonly XmlNode[], name: string, key: string): [string, XmlNode][] {
  return nodes.flatMap((node) => (node.name === name ? [[node.attributes[key] ?? '', node]] : []));
}

function readLevels(form: XmlNode | undefined, list: XmlNode | undefined): Levels {
  const overrides = new Map(byId(list ? elements(list) : [], 'lvlOverride', 'ilvl'));
  return new Map(
    byId(form ? elements(form) : [], 'lvl', 'ilvl').map(([level, node]) => {
      const override = overrides.get(level);
      const own = childAt(override, 'lvl') ?? node;
      const start = valueAt(override, 'startOverride');
      const restart = valueAt(own, 'lvlRestart');
      const read: Level = {
        format: formatOf(own),
        text: valueAt(own, 'lvlText') ?? '',
        start: Number(valueAt(own, 'start') ?? 1),
        override: start === undefined ? null : Number(start),
        isLegal: childAt(own, 'isLgl') !== undefined,
        restartsBelow: restart === undefined ? null : Number(restart),
      };
      return [Number(level), read];
    }),
  );
}

/** Word writes formats of its own within `AlternateContent`, with a plain one beside it. */
function formatOf(level: XmlNode): string {
  return (
    valueAt(level, 'numFmt') ??
    valueAt(level, 'AlternateContent', 'Fallback', 'numFmt') ??
    valueAt(level, 'AlternateContent', 'Choice', 'numFmt') ??
    'decimal'
  );
}
