import { useState } from 'preact/hooks';
import type { Finding } from '../../editor/desk.ts';
import type { Edit } from '../../editor/edit.ts';
import type { EditedPage } from '../../editor/edited-pages.ts';
import type { Target } from '../../editor/target.ts';
import { TextField } from './TextField.tsx';

interface Props {
  findings: readonly Finding[];
  pages: readonly EditedPage[];
  onOpen: (target: Target) => void;
  onAct: (edit: Edit) => void;
}

/** Findings of all pages, each with the way to its form, or with its line where it has none. */
export function FindingLinks({ findings, pages, onOpen, onAct }: Props) {
  return (
    <ul class="finding-links">
      {findings.map((finding) => {
        const { file, line, message } = finding.problem;
        const page = file.endsWith('.mdx') ? pages.find((it) => it.file === file) : undefined;
        return (
          <li key={`${file}:${line}:${message}`}>
            {page ? (
              <button type="button" class="link" onClick={() => onOpen(page)}>
                {page.title}
              </button>
            ) : (
              <span>{file}</span>
            )}
            <span class="aside"> 第 {line} 行 </span>
            {message}
            {!page && <LineField finding={finding} onAct={onAct} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The line itself, to be written otherwise. */
function LineField({ finding, onAct }: { finding: Finding; onAct: (edit: Edit) => void }) {
  const { problem, lines } = finding;
  const { file, line, fix } = problem;
  const [text, setText] = useState(fix ?? lines);
  return (
    <div class="in-line">
      <TextField
        id={`line-${file}-${line}`}
        label={`${file} 第 ${line} 行`}
        hasLines
        value={text}
        onText={setText}
      />
      <button
        type="button"
        disabled={text === lines}
        onClick={() => onAct({ kind: 'correct', file, line, was: lines, to: text })}
      >
        改成这样
      </button>
    </div>
  );
}
