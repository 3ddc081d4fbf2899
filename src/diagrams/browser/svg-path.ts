/**
 * A path's `d` as points close enough together to measure it: curves and arcs become 12 (arcs 24)
 * straight pieces. `start` marks a point the pen jumps to.
 */
export function pathPoints(d: string): PathPoint[] {
  const tokens = d.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  const points: PathPoint[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, control: null };
  let command = '';
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] ?? '';
    if (/[a-z]/i.test(token)) {
      command = token;
      index++;
    }
    const upper = command.toUpperCase();
    const count = ARGUMENTS[upper];
    if (count === undefined) break;
    const numbers = tokens.slice(index, index + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN)) break;
    index += count;
    points.push(...segment(upper, numbers, command !== upper, pen));
    if (upper === 'M') command = command === 'm' ? 'l' : 'L';
    if (upper === 'Z' && !/[a-z]/i.test(tokens[index] ?? 'z')) break;
  }
  return points;
}

/** Length of a path in its own units. */
export function pathLength(d: string): number {
  return pathPoints(d).reduce((sum, point, index, all) => sum + distance(all[index - 1], point), 0);
}

/** The point `length` units along a path; its ends where `length` lies outside. */
export function pointAtLength(d: string, length: number): { x: number; y: number } {
  const points = pathPoints(d);
  let left = Math.max(0, length);
  let previous: PathPoint | undefined;
  for (const point of points) {
    const step = distance(previous, point);
    if (previous && step > 0 && left <= step) {
      const share = left / step;
      return {
        x: previous.x + (point.x - previous.x) * share,
        y: previous.y + (point.y - previous.y) * share,
      };
    }
    left -= step;
    previous = point;
  }
  return { x: previous?.x ?? 0, y: previous?.y ?? 0 };
}

const CURVE_STEPS = 12;
const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  Z: 0,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
};

function distance(from: PathPoint | undefined, to: PathPoint): number {
  return from && !to.start ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
}

function segment(command: string, numbers: number[], relative: boolean, pen: Pen): PathPoint[] {
  const { x, y } = pen;
  const ox = relative ? x : 0;
  const oy = relative ? y : 0;
  const control = pen.control ?? { x, y };
  pen.control = null;
  const [n0 = 0] = numbers;
  const end = { x: (numbers.at(-2) ?? 0) + ox, y: (numbers.at(-1) ?? 0) + oy, start: false };
  if (command === 'H') Object.assign(end, { x: n0 + ox, y });
  if (command === 'V') Object.assign(end, { x, y: n0 + oy });
  if (command === 'Z') Object.assign(end, { x: pen.startX, y: pen.startY });
  if (command === 'M') Object.assign(pen, { startX: end.x, startY: end.y });
  Object.assign(pen, { x: end.x, y: end.y });
  if (command === 'M') return [{ ...end, start: true }];
  if (command === 'A') return arcPoints(x, y, numbers, end);
  if (!'CSQT'.includes(command)) return [end];
  const mirrored = { x: 2 * x - control.x, y: 2 * y - control.y };
  const given = (index: number) => ({
    x: (numbers[index] ?? 0) + ox,
    y: (numbers[index + 1] ?? 0) + oy,
  });
  const first = command === 'C' || command === 'Q' ? given(0) : mirrored;
  const second = command === 'C' ? given(2) : command === 'S' ? given(0) : first;
  pen.control = second;
  const cubic = command === 'C' || command === 'S';
  return steps(CURVE_STEPS, (t) => ({
    x: cubic ? cubicAt(t, x, first.x, second.x, end.x) : quadraticAt(t, x, first.x, end.x),
    y: cubic ? cubicAt(t, y, first.y, second.y, end.y) : quadraticAt(t, y, first.y, end.y),
  }));
}

// Endpoint to centre form: SVG 1.1 specification, appendix F.6.5.
function arcPoints(x: number, y: number, numbers: readonly number[], end: PathPoint): PathPoint[] {
  const [radiusX = 0, radiusY = 0, degrees = 0, large = 0, sweep = 0] = numbers;
  let rx = Math.abs(radiusX);
  let ry = Math.abs(radiusY);
  if (rx === 0 || ry === 0 || (x === end.x && y === end.y)) return [end];
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const halfX = (x - end.x) / 2;
  const halfY = (y - end.y) / 2;
  const px = cos * halfX + sin * halfY;
  const py = cos * halfY - sin * halfX;
  const scale = Math.sqrt(Math.max(1, px ** 2 / rx ** 2 + py ** 2 / ry ** 2));
  rx *= scale;
  ry *= scale;
  const below = rx ** 2 * py ** 2 + ry ** 2 * px ** 2;
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - below) / below));
  const q = large === sweep ? -root : root;
  const cx = (q * rx * py) / ry;
  const cy = (-q * ry * px) / rx;
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let turn = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return steps(CURVE_STEPS * 2, (t) => {
    const ax = rx * Math.cos(from + turn * t) + cx;
    const ay = ry * Math.sin(from + turn * t) + cy;
    return { x: cos * ax - sin * ay + (x + end.x) / 2, y: sin * ax + cos * ay + (y + end.y) / 2 };
  });
}

function steps(count: number, at: (t: number) => { x: number; y: number }): PathPoint[] {
  return Array.from({ length: count }, (_, k) => ({ ...at((k + 1) / count), start: false }));
}

function cubicAt(t: number, a: number, b: number, c: number, d: number): number {
  const u = 1 - t;
  return u ** 3 * a + 3 * u ** 2 * t * b + 3 * u * t ** 2 * c + t ** 3 * d;
}

function quadraticAt(t: number, a: number, b: number, c: number): number {
  const u = 1 - t;
  return u ** 2 * a + 2 * u * t * b + t ** 2 * c;
}

interface PathPoint {
  x: number;
  y: number;
  start: boolean;
}

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  control: { x: number; y: number } | null;
}
