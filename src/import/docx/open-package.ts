import { strFromU8, unzipSync } from 'fflate';
import { childAt, elements, parseXml, type XmlNode } from './parse-xml.ts';

/** The parts of a Word file that are read. */
export interface WordPackage {
  /** The text of the document itself. */
  readonly main: XmlNode;
  /** Other parts beside it whose name matches, such as `header1.xml`, in the order of their names. */
  readonly parts: (name: RegExp) => readonly XmlNode[];
  /** How many pictures there are. */
  readonly pictures: number;
}

/** Opens the bytes of a .docx, or gives the Chinese sentence that says why they are none. */
export function openPackage(bytes: Uint8Array): WordPackage | { readonly refusal: string } {
  const other = otherFormat(bytes);
  if (other) return { refusal: other };
  let pictures = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/\/media\//.test(name)) pictures++;
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        if (size > LARGEST) throw new Error(TOO_LARGE);
        return true;
      },
    });
    const read = (path: string) => parseXml(strFromU8(files[path] ?? new Uint8Array()));
    const path = mainPath(files['_rels/.rels'] ? read('_rels/.rels') : undefined);
    if (!files[path]) return { refusal: NOT_WORD };
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const parts = (name: RegExp) =>
      Object.keys(files)
        .filter((file) => file.startsWith(folder) && name.test(file.slice(folder.length)))
        .toSorted()
        .map(read);
    const main = read(path);
    if (!childAt(main, 'body')) return { refusal: NOT_WORD };
    return { main, parts, pictures };
  } catch (error) {
    return { refusal: String(error).includes(TOO_LARGE) ? BOMB : DAMAGED };
  }
}

function mainPath(relations: XmlNode | undefined): string {
  const main = (relations ? elements(relations) : []).find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  return (main?.attributes['Target'] ?? 'word/document.xml').replace(/^\//, '');
}

/** What a file is that has the name of a Word file and is none; empty for a zip archive. */
function otherFormat(bytes: Uint8Array): string {
  if (!bytes.length) return EMPTY;
  const start = strFromU8(bytes.subarray(0, 200), true);
  if (start.startsWith('\xD0\xCF\x11\xE0')) {
    // Office keeps what it has encrypted in a container of the old format, under this name.
    const isEncrypted = strFromU8(bytes, true).includes([...'EncryptedPackage'].join('\0'));
    return isEncrypted ? ENCRYPTED : OLD;
  }
  if (/^\s*\{\\rtf/.test(start)) return `其实是 RTF 文件，${SAVE_AS}`;
  if (/^\s*(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml)/i.test(start))
    return `其实是网页文件，${SAVE_AS}`;
  return start.startsWith('PK') ? '' : DAMAGED;
}

const SAVE_AS = '请用 Word 或 WPS 打开，另存为 .docx 再导入';
const EMPTY = '是空文件，里面什么也没有';
const OLD = `是旧格式的 Word 文件（.doc），${SAVE_AS}`;
const ENCRYPTED = '有打开密码，请用 Word 或 WPS 打开，去掉密码再存一次';
const DAMAGED = `坏了，读不出来；${SAVE_AS}，或请对方重新发一份`;
const NOT_WORD = '不是 Word 文档（可能是改了名的表格或压缩包）';
const BOMB = '展开以后大得不像文档（可能是有害的压缩包），没有读';
const TOO_LARGE = 'larger than any document';
/** Bytes of XML in all; 138 forms with tables take 5 million. */
const LARGEST = 60_000_000;
