import type { MermaidConfig } from 'mermaid';
import { themeVariables } from './theme.ts';

/**
 * Mermaid's settings for a fence's chart. Layout, theme and look are said outright for every kind,
 * because version 12 gives some kinds their own defaults; text stays SVG text; nothing in a chart
 * may change what is listed under `secure` (the source is also refused before, see guard-source).
 */
export function fenceConfig(defaults: MermaidConfig): MermaidConfig {
  const ownLook = Object.entries(defaults).filter(
    ([, value]) => isObject(value) && 'look' in value,
  );
  return {
    ...base,
    ...Object.fromEntries(ownLook.map(([kind]) => [kind, LOOK])),
    flowchart: { ...LOOK, ...flowchart, layout: 'elk', padding: 10 },
    gantt: { fontSize: 14, sectionFontSize: 14, barHeight: 26, leftPadding: 110 },
    pie: { useWidth: 640 },
    sequence: { ...LOOK, messageMargin: 40 },
    quadrantChart: { pointLabelFontSize: 14 },
    er: { ...LOOK, fontSize: 14 },
    state: { ...LOOK, minNodeWidth: 0 },
    sankey: { linkColor: 'source' },
    journey: { textPlacement: 'tspan' },
    timeline: { textPlacement: 'tspan' },
  } as MermaidConfig;
}

/** Settings to read an org chart, whose length is not its author's: it may have any. */
export function orgChartConfig(): MermaidConfig {
  return { ...base, maxTextSize: ANY, maxEdges: ANY } as MermaidConfig;
}

const ANY = Number.MAX_SAFE_INTEGER;

const LOOK = { theme: 'base', look: 'classic' } as const;

const flowchart = {
  htmlLabels: false,
  curve: 'linear',
  wrappingWidth: 200,
  minNodeWidth: 0,
  nodeSpacing: 28,
  rankSpacing: 40,
} as const;

const base = {
  ...LOOK,
  startOnLoad: false,
  securityLevel: 'strict',
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'suppressErrorRendering',
    'maxTextSize',
    'maxEdges',
    'htmlLabels',
    'theme',
    'themeCSS',
    'themeVariables',
    'look',
    'layout',
    'fontFamily',
    'fontSize',
    'altFontFamily',
    'dompurifyConfig',
    'deterministicIds',
    'deterministicIDSeed',
  ],
  htmlLabels: false,
  suppressErrorRendering: true,
  logLevel: 5,
  maxTextSize: 500_000,
  maxEdges: 5_000,
  deterministicIds: true,
  deterministicIDSeed: 'chart',
  fontFamily: 'sans-serif',
  fontSize: 16,
  themeVariables,
  elk: {
    considerModelOrder: 'NODES_AND_EDGES',
    forceNodeModelOrder: true,
    mergeEdges: false,
    nodePlacementStrategy: 'BRANDES_KOEPF',
  },
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
