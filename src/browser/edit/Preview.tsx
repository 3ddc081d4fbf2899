import type { PhrasingContent, RootContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  text: string;
  /** Reads a text as Markdown. */
  preview: (text: string) => Promise<readonly RootContent[]>;
}

/** How a section will look. Charts are drawn only when the handbook is built. */
export function Preview({ text, preview }: Props) {
  const [nodes, setNodes] = useState<readonly RootContent[]>([]);
  useEffect(() => {
    let isWanted = true;
    void preview(text).then((read) => isWanted && setNodes(read));
    return () => {
      isWanted = false;
    };
  }, [text, preview]);
  return <div class="preview prose">{nodes.map(draw)}</div>;
}

type Node = RootContent | PhrasingContent;

function draw(node: Node): ComponentChildren {
  const inside = 'children' in node ? (node.children as Node[]).map(draw) : [];
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return <h4>{inside}</h4>;
    case 'list':
      return node.ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'delete':
      return <del>{inside}</del>;
    case 'link':
      return <span class="link">{inside}</span>;
    case 'break':
      return <br />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return node.lang === 'mermaid' ? (
        <p class="aside">（图在发布时画）</p>
      ) : (
        <pre>{node.value}</pre>
      );
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableCell':
      return <td>{inside}</td>;
    case 'thematicBreak':
      return <hr />;
    default:
      return inside;
  }
}
