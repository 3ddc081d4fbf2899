/** Whether a text begins as the source of a chart does. */
export function beginsAsChart(text: string): boolean {
  return CHART.test(text);
}

const CHART =
  /^\s*(?:(?:flowchart|graph)\s+(?:TD|TB|BT|LR|RL)\b|(?:sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram|gantt|mindmap|timeline|journey|quadrantChart|gitGraph|pie)\b[^\n]*\n)/;
