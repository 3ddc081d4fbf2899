import type { ShownChange, ShownGroup } from '../../editor/shown-changes.ts';
import type { MarkedWords } from '../../history/mark-words.ts';

/** 修改清单: what the edits change, page by page, with the words marked. */
export function ChangeList({ groups }: { groups: readonly ShownGroup[] }) {
  if (!groups.length) return <p>还没有改动。</p>;
  return (
    <>
      {groups.map(({ title, told, folded }) => (
        <section class="changed-day" key={title}>
          <h3>{title}</h3>
          {told.length > 0 && <Changes changes={told} />}
          {folded.map(({ title, changes }) => (
            <details key={title}>
              <summary>{title}</summary>
              <Changes changes={changes} />
            </details>
          ))}
        </section>
      ))}
    </>
  );
}

function Changes({ changes }: { changes: readonly ShownChange[] }) {
  return (
    <ul class="changes">
      {changes.map(({ words, number, subject, sentence, marked }) => (
        <li class="change" key={`${number}${words}${subject}`}>
          <p class="change-kind">
            {number && <span class="code">{number}</span>}
            <strong>{words}</strong>
            {subject && <span>{subject}</span>}
          </p>
          {sentence && <p class={marked.length ? 'text-muted' : undefined}>{sentence}</p>}
          {marked.map((text) => (
            <p key={JSON.stringify(text)}>{text.map(drawWords)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Words that went or came are told by words too, for those who hear them. */
function drawWords({ kind, text }: MarkedWords) {
  if (kind === 'kept') return text;
  const Tag = kind === 'deleted' ? 'del' : 'ins';
  return (
    <Tag>
      <span class="sr-only">{kind === 'deleted' ? '删去：' : '加上：'}</span>
      {text}
      <span class="sr-only">；</span>
    </Tag>
  );
}
