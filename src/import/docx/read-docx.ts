import type { Aside, ReadResult } from '../document.ts';
import { isPaper } from '../reading/paper-read.ts';
import { automaticNumbers } from './numbering.ts';
import { openPackage } from './open-package.ts';
import { childAt, elements, outermost, type XmlNode } from './parse-xml.ts';
import { type BodyContext, blockLines, readBlocks } from './read-body.ts';
import { styleReader } from './styles.ts';

/** Reads the bytes of a .docx. What cannot be read is refused in Chinese; it never throws. */
export function readDocx(name: string, bytes: Uint8Array): ReadResult {
  const opened = openPackage(bytes);
  if ('refusal' in opened) return opened;
  const { main, parts, pictures } = opened;
  const styleOf = styleReader(parts(/^styles\.xml$/)[0]);
  const asides: Aside[] = [];
  const notes = new Map<string, string>();
  const context: BodyContext = {
    styleOf,
    numberOf: automaticNumbers(parts(/^numbering\.xml$/)[0], (style) => styleOf(style).numbered),
    noteOf: (kind, id) => notes.get(`${kind} ${id}`) ?? '',
    fields: [],
    asides,
  };
  const linesIn = (node: XmlNode) =>
    blockLines(
      readBlocks(node, { ...context, fields: [] }).filter((block) => !isPaper(block, 'edge')),
    ).filter((line) => line.trim());
  for (const note of parts(/^(?:foot|end)notes\.xml$/).flatMap(elements))
    if (!note.attributes['type'])
      notes.set(`${note.name} ${note.attributes['id'] ?? ''}`, linesIn(note).join(' '));
  const blocks = readBlocks(childAt(main, 'body') ?? main, context);
  const beside = [
    ...besides('页眉', parts(/^header\d*\.xml$/).flatMap(linesIn)),
    ...besides('页脚', parts(/^footer\d*\.xml$/).flatMap(linesIn)),
    ...besides(
      '批注',
      parts(/^comments\.xml$/)
        .flatMap(elements)
        .flatMap(linesIn),
    ),
    ...besides('图示', parts(/^diagrams\/data\d*\.xml$/).flatMap(diagramWords)),
    ...(pictures ? [{ what: '图片', text: `${pictures} 张图片没有带进来` }] : []),
  ];
  return { name, blocks, asides: [...asides, ...beside] };
}

function besides(what: string, texts: readonly string[]): Aside[] {
  return [...new Set(texts)].map((text) => ({ what, text }));
}

/** The words of a SmartArt, point by point. */
function diagramWords(node: XmlNode): string[] {
  const textOf = ({ children }: XmlNode) =>
    children.filter((it) => typeof it === 'string').join('');
  return outermost(node, 'p')
    .map((paragraph) => outermost(paragraph, 't').map(textOf).join('').trim())
    .filter(Boolean);
}
