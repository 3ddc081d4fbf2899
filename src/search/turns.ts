import type { PackedDuty, SearchData } from './data.ts';

/**
 * The duties, each telling its topics by their turns: first those whose beginning its text holds, then those of
 * the duties before it, the last first. A text mostly names its topics, and neighbours share theirs, so that
 * most turns are small numbers, which pack well. What has no turn is told by its place, as a negative number.
 */
export function withTurns({ duties, topics }: Told): PackedDuty[] {
  const inTurn = openTurns(topics);
  return duties.map((duty) => {
    if (!duty.topics) return duty;
    const ahead = inTurn(duty);
    const turnOf = (place: number) => {
      const turn = ahead.indexOf(place);
      return turn < 0 ? ~place : turn;
    };
    return { ...duty, topics: duty.topics.map(turnOf) };
  });
}

/** Puts back, into the very duties, the topics of which `withTurns` told the turns. */
export function readTurns({ duties, topics }: Told): void {
  const inTurn = openTurns(topics);
  for (const duty of duties as Writable[]) {
    if (!duty.topics) continue;
    const ahead = inTurn(duty);
    duty.topics = duty.topics.map((turn) => ahead[turn] ?? ~turn);
  }
}

type Told = Pick<SearchData, 'duties' | 'topics'>;

/**
 * For one duty with topics after the other, the places of topics in the order of their turns. Asked for a duty, it looks for
 * the places of the topics in the one before.
 */
function openTurns(topics: SearchData['topics']) {
  const starts = new Map(topics.map(({ name }, place) => [name.slice(0, 2), place]));
  let lately: readonly number[] = [];
  let last: PackedDuty | undefined;
  return (duty: PackedDuty) => {
    lately = [...new Set([...(last?.topics ?? []), ...lately])].slice(0, MOST);
    last = duty;
    const { text } = duty;
    const named = [...text].flatMap((_, from) => starts.get(text.slice(from, from + 2)) ?? []);
    return [...new Set([...named, ...lately])];
  };
}

const MOST = 20;

type Writable = { -readonly [Key in keyof PackedDuty]: PackedDuty[Key] };
