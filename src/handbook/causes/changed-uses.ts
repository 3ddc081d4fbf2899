import type { Content } from '../content.ts';
import { distance } from '../distance.ts';
import { stoodKey } from '../past.ts';
import { replacedPiece } from '../replaced-piece.ts';
import { isOneSlip } from '../slip-of-pen.ts';
import type { Cause } from './cause.ts';
import { type Correction, correctPlaces } from './correct-places.ts';
import { homesOf } from './homes.ts';
import { type Bearer, bearers, isAlike, usedNames } from './renamed.ts';
import { shellWord } from './shell-word.ts';
import { toldOf } from './told-of.ts';
import { type UnknownUse, unknownNames } from './unknown-names.ts';

/**
 * A name that nobody ever bore, where another stood that is still borne: whoever wrote it changed the
 * places, and not the name, in however many of them.
 */
export const changedUses: Cause = (content) => {
  const changed = unknownNames(content).flatMap((use) => changedUse(use, content) ?? []);
  if (!changed.length) return { problems: [], content };
  const pieces = changed.flatMap(({ use, stood }) =>
    stood.flatMap((own) => (own ? replacedPiece(own.name, use.name) : [])),
  );
  const used = usedNames(content);
  const isMeant = ({ name, right }: UnknownUse, own: Bearer) => {
    const piece = replacedPiece(own.name, name);
    const isReplaced = pieces.indexOf(piece) !== pieces.lastIndexOf(piece);
    // Where others still have the name, another may have been chosen here.
    const isLeft = !used.has(own.name) || distance(own.name, name) === 1;
    return right === own.name || isOneSlip(name, own.name) || (isReplaced && isLeft);
  };
  const corrections = changed.flatMap((it) => correctionsOf(it, isMeant));
  const uses = changed.map(({ use }) => use);
  return {
    problems: correctPlaces(corrections, content),
    content: { ...content, told: toldOf(uses, [], content.told) },
  };
};

/** A use with what stood at each of its places, where that is known. */
interface ChangedUse {
  readonly use: UnknownUse;
  readonly stood: readonly (Bearer | undefined)[];
}

/** Null where the rules tell another that is meant, where the name was borne once, or where nothing tells what stood there. */
function changedUse(use: UnknownUse, content: Content): ChangedUse | null {
  const { name, kinds, places, right } = use;
  const { past } = content;
  const wasBorne = past?.things?.some(
    (it) => it.name === name && kinds.some((kind) => kind === it.kind),
  );
  if (!past?.stood || wasBorne) return null;
  const borne = bearers(content).filter(({ kind }) => kinds.includes(kind));
  const stood = places.map(({ file, line }) => {
    const other = past.stood?.get(stoodKey(file, line, name));
    const isMeant = other && isAlike(name, other) && (right === null || right === other);
    return isMeant ? borne.find((it) => it.name === other) : undefined;
  });
  return stood.some(Boolean) ? { use, stood } : null;
}

/** What to write at each place: what stood there, or else what stood at the others. */
function correctionsOf(
  { use, stood }: ChangedUse,
  isMeant: (use: UnknownUse, own: Bearer) => boolean,
): Correction[] {
  const { name, places } = use;
  const names = new Set(stood.flatMap((it) => it?.name ?? []));
  const [first] = stood.flatMap((it) => it ?? []);
  if (!first) return [];
  const all = [...names].map((it) => `「${it}」`).join('、');
  return places.map((place, at) => {
    const own = stood[at];
    const meant = own ?? (names.size > 1 ? undefined : first);
    const { kind } = own ?? first;
    const right = meant && isMeant(use, meant) ? meant.name : null;
    const before = own ? `这里原来写的是「${own.name}」` : `别处原来写的是${all}`;
    const rename =
      meant &&
      `若是要给它改名，先改回来，再运行 npm run rename -- ${shellWord(meant.name)} ${shellWord(name)}；`;
    const message = `没有叫「${name}」的${kind}，${before}。${rename ?? ''}若是新的，请先写进${homesOf([kind])}`;
    return { place, name, right, message };
  });
}
