import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Every colour that a PDF paints with, as `#rrggbb`, and `image` where it paints one. */
export async function readPaints(pdf: Uint8Array): Promise<Set<string>> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const paints = new Set<string>();
  const colours: readonly number[] = [OPS.setFillRGBColor, OPS.setStrokeRGBColor];
  const others: readonly number[] = [
    OPS.setFillColorN,
    OPS.setStrokeColorN,
    OPS.shadingFill,
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
  ];
  for (let at = 1; at <= document.numPages; at++) {
    const { fnArray, argsArray } = await (await document.getPage(at)).getOperatorList();
    fnArray.forEach((operation, i) => {
      if (colours.includes(operation)) paints.add(String(argsArray[i]));
      if (others.includes(operation)) paints.add('image');
    });
  }
  return paints;
}
