// Writes src/diagrams/latin-widths.json: advance widths of ASCII 32–126 in em, measured in Chromium.
// Noto Sans SC is the font Chinese readers on Linux have; Arimo has the metrics of Arial, which
// stands in for the wider Latin of Windows and macOS. Each width is the wider of the two.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../src/verify/launch-browser.ts';

const FONTS = ['noto-sans-sc', 'arimo'];
const WEIGHTS = [400, 700];
const target = new URL('../src/diagrams/latin-widths.json', import.meta.url);

const faces = FONTS.flatMap((font) => WEIGHTS.map((weight) => fontFace(font, weight)));
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setContent(`<style>${faces.join('')}</style>`);
  const measured = await page.evaluate(measure, { fonts: FONTS, weights: WEIGHTS });
  const result = { source: '@fontsource/noto-sans-sc 5.3.0, @fontsource/arimo 5.3.0', ...measured };
  writeFileSync(target, `${JSON.stringify(result)}\n`);
  console.log(`${fileURLToPath(target)} written; run "npx biome format --write" on it`);
} finally {
  await browser.close();
}

function fontFace(font: string, weight: number): string {
  const path = `@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`;
  const data = readFileSync(fileURLToPath(import.meta.resolve(path))).toString('base64');
  return `@font-face{font-family:"${font}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

async function measure({ fonts, weights }: { fonts: string[]; weights: number[] }) {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  const size = 1000;
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const widest = async (weight: number) => {
    await Promise.all(fonts.map((font) => document.fonts.load(`${weight} 16px "${font}"`)));
    return ascii.map((character) => {
      const widths = fonts.map((font) => {
        context.font = `${weight} ${size}px "${font}"`;
        return context.measureText(character).width / size;
      });
      return Math.round(Math.max(...widths) * 1000) / 1000;
    });
  };
  const [regular, bold] = [await widest(weights[0] ?? 400), await widest(weights[1] ?? 700)];
  context.font = `400 ${size}px "${fonts[0]}"`;
  const line = context.measureText('M');
  return {
    ascent: line.fontBoundingBoxAscent / size,
    descent: line.fontBoundingBoxDescent / size,
    regular,
    bold,
  };
}
