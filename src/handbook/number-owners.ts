import { type Content, factValues, type WrittenDuty } from './content.ts';
import { type DutyFile, dutyFiles } from './duty-files.ts';
import { splitDutyNumber } from './duty-number.ts';
import { numberPrefix } from './number-prefix.ts';
import { oncePer } from './once-per.ts';
import { isSameSentence } from './same-sentence.ts';

/** A duty and the file in which it stands. */
export interface Numbered {
  readonly home: DutyFile;
  readonly duty: WrittenDuty;
}

/**
 * Who keeps each number: of several duties with it the one whose sentence it had in the past, then one
 * in a file with that prefix, then the one between whose neighbours it fits, or else the first.
 */
export const numberOwners = oncePer((content: Content): ReadonlyMap<string, Numbered> => {
  const all = dutyFiles(content).flatMap((home) => home.duties.map((duty) => ({ home, duty })));
  const bearers = Map.groupBy(all, ({ duty }) => factValues(duty, '编号')[0] ?? '');
  return new Map(
    [...bearers].flatMap(([number, among]) => {
      const [first] = among.length === 1 ? among : among.toSorted((a, b) => claim(b) - claim(a));
      return first ? [[number, first] as const] : [];

      function claim({ home, duty }: Numbered): number {
        const text = content.past?.duties.get(number)?.text ?? '';
        const wasIts = text !== '' && isSameSentence(text, duty.text);
        const isAtHome = numberPrefix(home) === splitDutyNumber(number)?.prefix;
        return 8 * Number(wasIts) + 4 * Number(isAtHome) + rankInRow(number, home, duty);
      }
    }),
  );
});

/** How well a number goes on from that above and leads to that below; the last duty leads anywhere. */
function rankInRow(number: string, { duties }: DutyFile, duty: WrittenDuty): number {
  const at = duties.indexOf(duty);
  const serialAt = (place: number) => {
    const neighbour = duties[place];
    return neighbour ? serialOf(factValues(neighbour, '编号')[0] ?? '') : 0;
  };
  const serial = serialOf(number);
  const isInRow = serialAt(at - 1) === serial - 1 || serialAt(at + 1) === serial + 1;
  return isInRow ? 2 : Number(at === duties.length - 1);
}

function serialOf(number: string): number {
  return splitDutyNumber(number)?.serial ?? 0;
}
