import type { Content } from '../content.ts';
import { type MissingPage, missingPages } from '../missing-pages.ts';
import type { PastThing } from '../past-thing.ts';
import { becomeOf, isStanding } from '../past-things.ts';
import type { Cause } from './cause.ts';
import { type Correction, correctPlaces } from './correct-places.ts';
import { type Deleted, explainDeleted } from './explain-deleted.ts';
import { explainRenamed, type Renamed } from './explain-renamed.ts';
import { isSlipOfSigns } from './is-slip-of-signs.ts';
import { lostPrefixes } from './lost-prefixes.ts';
import { type Bearer, bearers, usedNames, withoutRenamed } from './renamed.ts';
import { toldOf } from './told-of.ts';
import { type UnknownUse, unknownNames } from './unknown-names.ts';

/**
 * What is named or led to as it is known to have been: where it stood until it was deleted, or under
 * the name that it has today. Nothing is guessed of it.
 */
export const oldNames: Cause = (content) => {
  const things = content.past?.things ?? [];
  if (!things.length) return { problems: [], content };
  const known = unknownNames(content).flatMap((use) => {
    const thing = things.find((it) => it.name === use.name && use.kinds.some((k) => k === it.kind));
    return thing && (use.right === null || use.isGuess) ? [{ use, thing }] : [];
  });
  const used = usedNames(content);
  const renamed: Renamed[] = [];
  const corrected: { use: UnknownUse; corrections: Correction[] }[] = [];
  for (const { use, thing } of known) {
    const bearer = bearerOf(thing, content);
    if (!bearer || bearer.isSecond || isSlipOfSigns(bearer.name, use.name)) continue;
    if (used.has(bearer.name)) corrected.push({ use, corrections: corrections(use, bearer) });
    else renamed.push({ use, to: [bearer] });
  }
  const deleted = deletedThings(things, known, content);
  const uses = [...renamed, ...corrected, ...deleted].flatMap(({ use }) => use ?? []);
  const problems = [
    ...correctPlaces(
      corrected.flatMap((it) => it.corrections),
      content,
    ),
    ...renamed.map(explainRenamed),
    ...deleted.map(explainDeleted),
  ];
  if (!problems.length) return { problems, content };
  const left = withoutRenamed(
    content,
    renamed.flatMap(({ to }) => to),
  );
  return { problems, content: { ...left, told: toldOf(uses, deleted, content.told) } };
};

/** What bears another name today; undefined where that is not so, or may not be. */
function bearerOf(thing: PastThing, content: Content): Bearer | undefined {
  const present = becomeOf(thing, content);
  if (!present || present.entry.broken || present.name === thing.name) return undefined;
  const { file } = present.entry;
  return bearers(content).find((it) => it.file === file && it.name === present.name);
}

/** Other places have the new name already, so that it is meant in these as well. */
function corrections({ name, places }: UnknownUse, bearer: Bearer): Correction[] {
  const message = `「${name}」是${bearer.kind}「${bearer.name}」以前的名称，这里要写现在的名称`;
  return places.map((place) => ({ place, name, right: bearer.name, message }));
}

/** Everything that is gone and still led to, each with whatever leads to it. */
function deletedThings(
  things: readonly PastThing[],
  known: readonly { readonly use: UnknownUse; readonly thing: PastThing }[],
  content: Content,
): Deleted[] {
  const gone = things.filter((it) => !isStanding(it, content) && !becomeOf(it, content));
  const pages = missingPages(content);
  const prefixes = lostPrefixes(content);
  const seen = new Set<string>();
  return gone.flatMap((thing): Deleted[] => {
    const isPage = thing.file.endsWith('.mdx');
    const use = known.find((it) => it.thing === thing)?.use;
    const isFirst = !seen.has(thing.file) && seen.add(thing.file);
    const page: MissingPage | undefined =
      isPage && isFirst ? pages.find(({ file }) => file === thing.file) : undefined;
    const numbers = isPage && isFirst ? prefixes.find((own) => isOf(own, thing)) : undefined;
    if (!use && !page && !numbers) return [];
    return [{ thing, ...(use && { use }), ...(page && { page }), ...(numbers && { numbers }) }];
  });
}

function isOf(numbers: readonly { readonly number: string }[], thing: PastThing): boolean {
  return numbers.some(({ number }) => thing.numbers.includes(number));
}
