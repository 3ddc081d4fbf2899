import type { Finding } from '../../editor/desk.ts';

interface Props {
  id: string;
  findings: readonly Finding[];
  /** Writes what a finding says should stand there instead. */
  onCorrect: (finding: Finding) => void;
}

/** What the check says of one field, each with its correction where it has one. */
export function FindingNotes({ id, findings, onCorrect }: Props) {
  return (
    <div id={id} class="findings" aria-live="polite">
      {findings.map((finding) => {
        const { severity, message, fix, insert } = finding.problem;
        const right = fix ?? insert;
        return (
          <div class={severity === 'error' ? 'finding fault' : 'finding'} key={message}>
            <p>
              <strong>{severity === 'error' ? '错误' : '提醒'}：</strong>
              {message}
            </p>
            {right !== undefined && (
              <p class="correction">
                <code>{right.trim()}</code>
                <button type="button" onClick={() => onCorrect(finding)}>
                  改成这样
                </button>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
