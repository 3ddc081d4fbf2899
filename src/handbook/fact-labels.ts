import { splitOutsideBrackets } from './brackets.ts';

/** The labels a duty's fact lines may carry, in the order in which they are written. */
export const FACT_LABELS = [
  '编号',
  '主题',
  '指标',
  '协作',
  '责任',
  '频次',
  '标准',
  '待确认',
] as const;

export type FactLabel = (typeof FACT_LABELS)[number];

/** Whether the text is one of the labels. */
export function isFactLabel(text: string): text is FactLabel {
  return (FACT_LABELS as readonly string[]).includes(text);
}

/** Whether what a label says is one sentence, and no list of names. */
export function isSentence(label: FactLabel): boolean {
  return label === '标准' || label === '待确认';
}

/** The single values of a fact, each once; a sentence is left whole, and after 协作 a reason in brackets. */
export function splitValues(label: FactLabel, value: string): string[] {
  return [
    ...new Set(
      cut(label, value)
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
}

function cut(label: FactLabel, value: string): string[] {
  if (isSentence(label)) return [value];
  return label === '协作' ? splitOutsideBrackets(value, SEPARATOR) : value.split(SEPARATOR);
}

const SEPARATOR = /[、,，;；]/;
