import { useState } from 'preact/hooks';
import type { EditedPage } from '../../editor/edited-pages.ts';
import type { FormKind } from '../../editor/form-fields.ts';
import type { Target } from '../../editor/target.ts';
import { KIND_WORDS } from '../../write/kinds.ts';

interface Props {
  pages: readonly EditedPage[];
  onOpen: (target: Target) => void;
  onNew: (kind: FormKind) => void;
}

/** Everything that can be edited, found by its name; and what can be made new. */
export function PageChooser({ pages, onOpen, onNew }: Props) {
  const [sought, setSought] = useState('');
  const found = pages.filter(({ title, department }) =>
    `${department}${title}`.includes(sought.trim()),
  );
  return (
    <div class="page-chooser">
      <label class="chooser-search">
        找要改的岗位、部门、主题、指标
        <input
          type="search"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      {KINDS.map((kind) => {
        const own = found.filter((page) => page.kind === kind);
        return (
          <section key={kind}>
            <div class="section-head">
              <h2>{KIND_WORDS[kind]}</h2>
              <button type="button" onClick={() => onNew(kind)}>
                ＋ 新建{KIND_WORDS[kind]}
              </button>
            </div>
            {own.length === 0 && <p class="aside">{sought ? '没有找到。' : '还没有。'}</p>}
            <ul class="chooser-pages">
              {own.map((page) => (
                <li key={page.id}>
                  <button type="button" class="link" onClick={() => onOpen(page)}>
                    {page.title}
                  </button>
                  {page.department && <span class="aside">{page.department}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const KINDS = ['role', 'department', 'topic', 'metric', 'partner'] as const;
