/** The kinds of chart a fence may hold: the first word Mermaid knows each by, and its Chinese name. */
export const fenceKinds: ReadonlyMap<string, string> = new Map([
  ['flowchart', '流程图'],
  ['graph', '流程图'],
  ['sequenceDiagram', '时序图'],
  ['stateDiagram-v2', '状态图'],
  ['stateDiagram', '状态图'],
  ['classDiagram', '类图'],
  ['erDiagram', '实体关系图'],
  ['gantt', '甘特图'],
  ['pie', '饼图'],
  ['mindmap', '思维导图'],
  ['timeline', '时间线'],
  ['journey', '用户旅程图'],
  ['quadrantChart', '四象限图'],
  ['gitGraph', '分支图'],
  ['kanban', '看板'],
  ['sankey-beta', '桑基图'],
  ['sankey', '桑基图'],
  ['xychart-beta', '柱状折线图'],
  ['xychart', '柱状折线图'],
  ['block-beta', '方块图'],
  ['block', '方块图'],
  ['architecture-beta', '架构图'],
]);

/** The words for a flowchart. */
export const FLOWCHART = /^(?:flowchart|graph)$/;

/** The kinds for a message: one word and name each, older spellings left out. */
export function listFenceKinds(): string {
  const byName = new Map<string, string>();
  for (const [word, name] of fenceKinds) if (!byName.has(name)) byName.set(name, word);
  return [...byName].map(([name, word]) => `${word}（${name}）`).join('、');
}
