import { extractTextItems, getDocumentProxy } from 'unpdf';

/** Size and text of every sheet of a PDF; lengths are points (1/72 inch), heights from the foot. */
export async function readPdf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { items } = await extractTextItems(document);
  return Promise.all(
    items.map(async (items, i) => {
      const { width, height } = (await document.getPage(i + 1)).getViewport({ scale: 1 });
      return { width, height, items, text: plain(items.map(({ str }) => str).join('')) };
    }),
  );
}

export type Sheet = Awaited<ReturnType<typeof readPdf>>[number];

/** Text as it can be compared: PDF keeps no spaces at line ends, and names some characters by their compatible forms. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
