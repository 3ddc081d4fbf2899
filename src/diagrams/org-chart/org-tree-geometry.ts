/**
 * Places the boxes of an org chart. Reports stand side by side under (TB) or beside (LR) their
 * superior, who is centred on them; in TB the staff of one superior is stacked below when none has
 * reports of their own. Nothing overlaps; all numbers are whole px, box places are top left corners.
 * `path` is the connecting lines as one SVG path.
 */
export function placeOrgTree(roots: readonly OrgBox[], direction: 'TB' | 'LR'): PlacedTree {
  const tree: Tree = { across: direction === 'LR', levels: [], places: new Map(), path: '' };
  const blocks = roots.map((root) => buildBlock(root, 0, tree));
  const starts = levelStarts(tree);
  let start = 0;
  for (const block of blocks) {
    place(block, start, starts, tree);
    start += block.breadth + GROUP_GAP;
  }
  return { places: tree.places, path: tree.path };
}

const GAP = { TB: 14, LR: 8 };
const GROUP_GAP = 20;
const LEVEL_GAP = 36;
const STACK_GAP = 8;
const STACK_INDENT = 20;
/** Reports of the top role in a wider row than a page leaves beside its menu are stacked too: px. */
const WIDEST_ROW = 830;

function buildBlock(box: OrgBox, depth: number, tree: Tree): Block {
  const [breadth, length] = tree.across ? [box.height, box.width] : [box.width, box.height];
  tree.levels[depth] = Math.max(tree.levels[depth] ?? 0, length);
  if (isStacked(box, depth, tree)) {
    const widest = Math.max(...box.reports.map((report) => report.width));
    const total = Math.max(breadth, STACK_INDENT + widest);
    return { box, depth, breadth: total, center: Math.round(breadth / 2), rows: [], stack: widest };
  }
  const rows = box.reports.map((report) => ({
    start: 0,
    block: buildBlock(report, depth + 1, tree),
  }));
  let end = 0;
  rows.forEach((row, index) => {
    row.start = end + (index > 0 ? gapBetween(rows[index - 1]?.block, row.block, tree) : 0);
    end = row.start + row.block.breadth;
  });
  const first = rows[0];
  const last = rows.at(-1);
  const middle =
    first && last ? first.start + first.block.center + last.start + last.block.center : breadth;
  const center = Math.round(middle / 2);
  const overhang = Math.max(0, Math.ceil(breadth / 2) - center);
  for (const row of rows) row.start += overhang;
  const total = Math.max(end + overhang, center + overhang + Math.ceil(breadth / 2));
  return { box, depth, breadth: total, center: center + overhang, rows, stack: 0 };
}

function isStacked(box: OrgBox, depth: number, tree: Tree): boolean {
  if (tree.across || box.reports.length < 2) return false;
  return (
    box.reports.every((report) => report.reports.length === 0) &&
    (depth > 0 || rowWidth(box) > WIDEST_ROW)
  );
}

function rowWidth({ reports }: OrgBox): number {
  return reports.reduce((sum, { width }) => sum + width + GAP.TB, -GAP.TB);
}

function gapBetween(before: Block | undefined, after: Block, tree: Tree): number {
  const gap = GAP[tree.across ? 'LR' : 'TB'];
  return before?.box.reports.length || after.box.reports.length ? GROUP_GAP : gap;
}

/** Where each level begins, along the direction the tree grows in. */
function levelStarts({ levels }: Tree): number[] {
  let start = 0;
  return levels.map((length) => {
    const own = start;
    start += length + LEVEL_GAP;
    return own;
  });
}

function place(block: Block, start: number, starts: readonly number[], tree: Tree): void {
  const { box, depth, rows } = block;
  const along = starts[depth] ?? 0;
  const center = start + block.center;
  const length = tree.across ? (tree.levels[depth] ?? box.width) : box.width;
  const own = tree.across
    ? { x: along, y: center - Math.round(box.height / 2), width: length, height: box.height }
    : { x: center - Math.round(length / 2), y: along, width: length, height: box.height };
  tree.places.set(box.id, own);
  if (block.stack > 0) placeStack(block, own, tree);
  const centers = rows.map((row) => start + row.start + row.block.center);
  if (rows.length > 0) tree.path += connector(own, centers, starts[depth + 1] ?? 0, tree.across);
  for (const row of rows) place(row.block, start + row.start, starts, tree);
}

function placeStack({ box, stack }: Block, own: Place, tree: Tree): void {
  const bottom = own.y + own.height;
  const half = STACK_INDENT / 2;
  let y = bottom + STACK_GAP;
  let from = bottom;
  const branches = box.reports.map((report) => {
    tree.places.set(report.id, { x: own.x + STACK_INDENT, y, width: stack, height: report.height });
    const middle = y + Math.round(report.height / 2);
    const branch = `v${middle - from}h${half}`;
    y += report.height + STACK_GAP;
    from = middle;
    return branch;
  });
  tree.path += `M${own.x + half} ${bottom}${branches.join(`m${-half} 0`)}`;
}

/** From the box to the middle of the gap, along it, and on to each report. */
function connector(own: Place, centers: readonly number[], next: number, across: boolean): string {
  const bus = next - LEVEL_GAP / 2;
  const half = LEVEL_GAP / 2;
  const center = across ? own.y + Math.round(own.height / 2) : own.x + Math.round(own.width / 2);
  const from = Math.min(center, ...centers);
  const to = Math.max(center, ...centers);
  const [out, back] = across ? ['H', 'V'] : ['V', 'H'];
  const at = (level: number, place: number) => (across ? `${level} ${place}` : `${place} ${level}`);
  let path = `M${at(across ? own.x + own.width : own.y + own.height, center)}${out}${bus}`;
  if (from < to) path += `M${at(bus, from)}${back}${to}`;
  let last = center;
  centers.forEach((place, index) => {
    path += index === 0 ? `M${at(bus, place)}` : `m${at(-half, place - last)}`;
    path += `${across ? 'h' : 'v'}${half}`;
    last = place;
  });
  return path;
}

export interface OrgBox {
  id: string;
  /** Size of the box its label needs, px. */
  width: number;
  height: number;
  reports: readonly OrgBox[];
}

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedTree {
  places: ReadonlyMap<string, Place>;
  path: string;
}

interface Tree {
  across: boolean;
  /** Length of the longest box of each level, along the direction the tree grows in. */
  levels: number[];
  places: Map<string, Place>;
  path: string;
}

interface Block {
  box: OrgBox;
  depth: number;
  /** Room the box and everything below it take, across the direction the tree grows in. */
  breadth: number;
  /** Middle of the box, from the start of the room. */
  center: number;
  rows: { start: number; block: Block }[];
  /** Width of the boxes stacked below, 0 when none are. */
  stack: number;
}
