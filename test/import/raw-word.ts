import { strToU8, zipSync } from 'fflate';

/** Parts beside the text of a document, each the XML within its root element. */
export interface RawParts {
  readonly styles?: string;
  readonly numbering?: string;
}

/** The bytes of a Word file with the given XML as its body, made by hand as Word itself leaves documents. */
export function rawWord(body: string, parts: RawParts = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${['document', 'styles', 'numbering'].map(contentType).join('')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': root('styles', parts.styles ?? ''),
    'word/numbering.xml': root('numbering', parts.numbering ?? ''),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph in runs as years of edits leave them, with what is said of spelling, places and dates between. */
export function paragraph(text: string, properties = '', ofRuns = ''): string {
  return `<w:p w:rsidR="00A1"><w:pPr>${properties}</w:pPr>${runs(text, ofRuns)}</w:p>`;
}

/** What is to be filled in, as forms of Word mark it. */
export function control(inside: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="填写"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
}

/** A text box as new and old programs are told of it. */
export function textBox(text: string): string {
  const box = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** A form of lists, level by level: `['decimal', '%1.']`. */
export function listForm(id: number, ...levels: readonly (readonly [string, string])[]): string {
  const all = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${all.join('')}</w:abstractNum>`;
}

/** A list of a form that begins at one. */
export function list(id: number, form: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${form}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
}

function runs(text: string, properties: string): string {
  const pieces = text.match(/\t|[^\t]{1,4}/gu) ?? [];
  return pieces.map((piece, at) => around(at, run(piece, properties))).join('');
}

function run(piece: string, properties: string): string {
  const said = piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${piece}</w:t>`;
  return `<w:r w:rsidR="00C7"><w:rPr><w:rFonts w:hint="eastAsia"/>${properties}</w:rPr>${said}</w:r>`;
}

function around(at: number, run: string): string {
  if (at % 5 === 2) return `<w:proofErr w:type="gramStart"/>${run}<w:proofErr w:type="gramEnd"/>`;
  if (at % 5 === 3) return `<w:bookmarkStart w:id="${at}" w:name="_GoBack"/>${run}`;
  return at % 5 === 4 ? `<w:smartTag w:element="chsdate">${run}</w:smartTag>` : run;
}

function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMES}>${inside}</w:${name}>`;
}

function relations(...all: readonly (readonly [string, string])[]): string {
  const each = all.map(
    ([type, target], at) =>
      `<Relationship Id="r${at}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentType(part: string): string {
  const type = part === 'document' ? 'document.main' : part;
  return `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const NAMES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
