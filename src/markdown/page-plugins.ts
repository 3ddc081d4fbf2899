import type { PluggableList } from 'unified';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { diagramFigures } from './diagram-figures.ts';
import { dutyElements } from './duty-elements.ts';
import { keepChartsWithHeadings } from './keep-charts-with-headings.ts';
import { pageLinks } from './link-targets.ts';
import { measureElements } from './measure-elements.ts';
import { noticeElements } from './notices.ts';
import { refuseUnsafeContent } from './refuse-unsafe-content.ts';
import { syntaxPlugins } from './syntax.ts';
import { tableAlignment } from './table-alignment.ts';
import { taskItems } from './task-items.ts';
import { unwrittenDuties } from './unwritten-duties.ts';

/** What turns a content file into a page, in order; the gate against programs stands first. */
export function pagePlugins(renderer: DiagramRenderer): PluggableList {
  return [
    ...syntaxPlugins,
    refuseUnsafeContent,
    pageLinks,
    tableAlignment,
    taskItems,
    [diagramFigures, renderer],
    unwrittenDuties,
    dutyElements,
    measureElements,
    noticeElements,
    keepChartsWithHeadings,
  ];
}
