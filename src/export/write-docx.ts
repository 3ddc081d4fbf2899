import { Document, Footer, Header, Packer } from 'docx';
import type { DocumentList, TextDocument } from './document.ts';
import { drawPart } from './docx/draw-part.ts';
import { footLine, headLine } from './docx/edges.ts';
import { leanPackage } from './docx/lean-package.ts';
import { PAGE } from './docx/measures.ts';
import { numberingOf } from './docx/numbering.ts';
import { propertiesFile } from './docx/properties.ts';
import { STYLES } from './docx/styles.ts';

/** A document as a file of Word on A4. The same document gives the same bytes. */
export async function writeDocx(document: TextDocument): Promise<Uint8Array> {
  const { running, parts } = document;
  const lists = listsOf(document);
  const referenceOf = (list: DocumentList) => `list-${lists.indexOf(list)}`;
  const file = new Document({
    styles: STYLES,
    numbering: { config: lists.map((list) => numberingOf(list, referenceOf(list))) },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [headLine(running)] }) },
        footers: { default: new Footer({ children: [footLine()] }) },
        children: parts.flatMap((part, at) => drawPart(part, referenceOf, at)),
      },
    ],
  });
  return leanPackage(await Packer.toBuffer(file, undefined, [propertiesFile(document)]));
}

function listsOf({ parts }: TextDocument): DocumentList[] {
  return [...new Set(parts.flatMap((part) => ('list' in part ? [part.list] : [])))];
}
