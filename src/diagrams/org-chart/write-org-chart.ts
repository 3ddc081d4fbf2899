import type { OrgChart } from '../../handbook/org-chart.ts';
import type { Diagram } from '../diagram.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { isSafeHref } from '../post-process/safe-href.ts';
import { LINE_HEIGHT, measureOrgBox, NOTE_HEIGHT } from './org-box.ts';
import type { DrawnBox, OrgDrawing } from './place-org-chart.ts';

/**
 * An org chart's final SVG, written from its placed boxes. Boxes are links in tree order, each with its role's id in `data-role`; those with
 * no superior are marked `chart-top`. A box without an allowed link is left out, which the check
 * for lost roles then reports.
 */
export function writeOrgChart({ boxes, lines }: OrgDrawing, chart: OrgChart): Diagram {
  const right = Math.max(0, ...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height));
  const [width, height] = [right + 2 * MARGIN, bottom + 2 * MARGIN];
  const reports = new Set(Array.from(chart.text.matchAll(/ --- (r\d+)$/gm), ([, node]) => node));
  const svg = [
    `<svg class="chart chart-org" role="group" width="${width}" height="${height}" `,
    `viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" text-anchor="middle">`,
    `<title>${escapeMarkup(chart.title)}</title><desc>${escapeMarkup(chart.description)}</desc>`,
    lines && `<path d="${lines}"/>`,
    ...boxes.map((box) =>
      writeBox(box, chart.roles[Number(box.node.slice(1))], !reports.has(box.node)),
    ),
    '</svg>',
  ];
  return { svg: svg.join(''), width, height };
}

// Room for the outline of the current role; the half puts hairlines on whole pixels.
const MARGIN = 2.5;
/** From the middle of a Han character of 16 px down to its baseline. */
const BASELINE = 6;

function writeBox(box: DrawnBox, role: string | undefined, top: boolean): string {
  if (role === undefined || !isSafeHref(box.href)) return '';
  const { lines, notes } = measureOrgBox(box.title, box.note);
  const middle = box.width / 2;
  const above = (lines.length - 1) * LINE_HEIGHT + notes.length * NOTE_HEIGHT;
  const first = box.height / 2 + BASELINE - above / 2;
  const [only = '', ...more] = withSpaces(lines, box.title).map(escapeMarkup);
  const tspans = more.map((line) => `<tspan x="${middle}" dy="${LINE_HEIGHT}">${line}</tspan>`);
  const small = withSpaces(notes, box.note).map(
    (line) =>
      `<tspan class="chart-small" x="${middle}" dy="${NOTE_HEIGHT}">${escapeMarkup(line)}</tspan>`,
  );
  // Keeps title and note apart in the link's name, and takes no room.
  const gap = small.length > 0 ? '<tspan class="chart-gap"> </tspan>' : '';
  return [
    `<a href="${escapeMarkup(box.href)}" data-role="${escapeMarkup(role)}"`,
    `${top ? ' class="chart-top"' : ''} transform="translate(${box.x} ${box.y})">`,
    `<rect width="${box.width}" height="${box.height}" rx="3"/>`,
    `<text x="${middle}" y="${first}">${only}${tspans.join('')}${gap}${small.join('')}</text></a>`,
  ].join('');
}

/** Lines end with the space they were broken at, so that the link's name keeps its words apart. */
function withSpaces(lines: readonly string[], title: string): string[] {
  let end = 0;
  return lines.map((line) => {
    end = title.indexOf(line, end) + line.length;
    return title[end] === ' ' ? `${line} ` : line;
  });
}
