import type { IStylesOptions } from 'docx';

/** Fonts that every Windows has; Word on other systems knows what to put in their place. */
const TEXT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: '宋体' };
export const STRONG = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: '黑体' };

/** The colour of what stands beside the text. */
export const ASIDE_COLOR = '595959';

/** The style of the facts below a duty. */
export const ASIDE_STYLE = 'DutyFacts';

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
    {
      id: ASIDE_STYLE,
      name: '职责信息',
      basedOn: 'Normal',
      run: { size: 18, color: ASIDE_COLOR },
      paragraph: { spacing: { line: 280, after: 100 } },
    },
  ],
};
