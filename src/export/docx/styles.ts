import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { INDENT } from './measures.ts';
import { PAPER_STYLES, type PaperStyle, styleId } from './paper-styles.ts';

/** Fonts that every Windows has; Word on other systems knows what to put in their place. */
const TEXT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: '宋体' };
export const STRONG = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: '黑体' };

/** The colour of what stands beside the text. */
export const ASIDE_COLOR = '595959';

/** Styles that tell what a paragraph is and look as other text does. */
const PLAIN: readonly PaperStyle[] = [
  ...(['duty', 'subItem', 'label', 'fact', 'drawnFact', 'paragraph', 'item', 'cell'] as const),
  ...(['program', 'chart', 'stand', 'signature', 'edge'] as const),
];

/** Sizes are half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: TEXT, size: 21, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 320, after: 60 } },
    },
    heading1: {
      run: { font: STRONG, size: 36, bold: true, color: '000000' },
      paragraph: { alignment: 'center', spacing: { before: 0, after: 240 } },
    },
    heading2: {
      run: { font: STRONG, size: 26, bold: true, color: '000000' },
      paragraph: { spacing: { before: 300, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font: STRONG, size: 22, bold: true, color: '000000' },
      paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    paperStyle('title', 'Heading1', { paragraph: { outlineLevel: 0 } }),
    paperStyle('section', 'Heading2', { paragraph: { outlineLevel: 1 } }),
    paperStyle('added', 'Heading2', { paragraph: { outlineLevel: 1 } }),
    paperStyle('heading', 'Heading3', { paragraph: { outlineLevel: 2 } }),
    paperStyle('quote', 'Normal', { paragraph: { indent: { left: INDENT } } }),
    paperStyle('dutyFacts', 'Normal', {
      run: { size: 18, color: ASIDE_COLOR },
      paragraph: { spacing: { line: 280, after: 100 } },
    }),
    ...PLAIN.map((style) => paperStyle(style, 'Normal')),
  ],
};

function paperStyle(
  style: PaperStyle,
  basedOn: string,
  looks: Pick<IParagraphStyleOptions, 'run' | 'paragraph'> = {},
): IParagraphStyleOptions {
  return { id: styleId(style), name: PAPER_STYLES[style], basedOn, quickFormat: true, ...looks };
}
