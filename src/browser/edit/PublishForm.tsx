import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import type { Edit } from '../../editor/edit.ts';
import type { EditedPage } from '../../editor/edited-pages.ts';
import { pageOfEdit } from '../../editor/page-of-edit.ts';
import { targetUrl } from '../../editor/target.ts';
import { addressOf } from '../site-root.ts';
import type { AskDesk } from './open-desk.ts';
import { type PublishNews, publishEdits, type Visit } from './publish-edits.ts';
import { TextField } from './TextField.tsx';

interface Props {
  /** Where the repository is: an address, or a path on this host. */
  address: string;
  desk: AskDesk;
  edits: readonly Edit[];
  /** A message for the commit, which may be written otherwise. */
  proposed: string;
  /** Everything that has a form. */
  pages: readonly EditedPage[];
  /** Whether anything is there to be published. */
  hasChanges: boolean;
  /** Whether the check found no errors in what is to be published. */
  isReady: boolean;
  /** Who publishes, as long as this page stands. */
  visit: Visit;
  /** Shows everything once more, after other texts were put on the desk. */
  again: () => void;
  /** Told of the edits that are on the server now. */
  onPublished: (edits: readonly Edit[]) => void;
}

/** Asks once who publishes, pushes, and says truly what became of it. */
export function PublishForm(props: Props) {
  const { address, desk, edits, proposed, pages, hasChanges, isReady } = props;
  const { visit, again, onPublished } = props;
  const [message, setMessage] = useState<string | null>(null);
  const [news, setNews] = useState<PublishNews | null>(null);
  const [changed, setChanged] = useState<readonly EditedPage[]>([]);
  const [known, setKnown] = useState(visit.person);
  const isBusy = news?.tone === 'busy';
  const put = (field: keyof typeof known) => (event: { currentTarget: HTMLInputElement }) => {
    setKnown({ ...known, [field]: event.currentTarget.value });
  };
  const isFilled = Object.values(known).every((it) => it.trim());
  const publish = async () => {
    visit.person = known;
    const said = (message ?? proposed).trim() || proposed;
    const isDone = await publishEdits({ address, desk, edits, message: said, visit }, setNews);
    again();
    if (!isDone) return;
    setMessage(null);
    setChanged([...new Set(edits.flatMap((edit) => pageOfEdit(edit, pages) ?? []))]);
    onPublished(edits);
  };
  return (
    <form
      class="page-form"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && isFilled && !isBusy) void publish();
      }}
    >
      {(hasChanges || isBusy) && (
        <>
          <div class="fact-field">
            <label for="commit-message">这次改了什么</label>
            <TextField
              id="commit-message"
              hasLines
              value={message ?? proposed}
              onText={(text) => setMessage(text)}
            />
          </div>
          {FIELDS.map(({ field, label, box }) => (
            <label class="fact-field" key={field}>
              <span>{label}</span>
              <input {...box} name={field} value={known[field]} onInput={put(field)} required />
            </label>
          ))}
          <p class="aside">
            姓名和邮箱记在修订记录里；账号和密码由 IT 发给有权推送的人，只在这一页开着时记着。
            {isPlain() && '这个网站没有加密（http），密码会明文经过网络，请只在公司内网里用。'}
          </p>
          <p>
            <button type="submit" class="strong-button" disabled={!isReady || !isFilled || isBusy}>
              {isBusy ? '正在发布…' : '发布'}
            </button>
          </p>
        </>
      )}
      <div aria-live="polite">
        {news && (
          <div class={news.tone === 'bad' ? 'publish-news' : 'publish-news good'}>
            <p>{news.text}</p>
            {news.said && <pre>{news.said}</pre>}
            {news.tone === 'good' && changed.length > 0 && (
              <p>
                去看：
                {changed.map((page, at) => (
                  <>
                    {at > 0 && '、'}
                    <a href={addressOf(targetUrl(page))}>{page.title}</a>
                  </>
                ))}
              </p>
            )}
          </div>
        )}
      </div>
    </form>
  );
}

const FIELDS: readonly {
  readonly field: keyof Visit['person'];
  readonly label: string;
  readonly box: InputHTMLAttributes<HTMLInputElement>;
}[] = [
  { field: 'name', label: '您的姓名', box: { autocomplete: 'name' } },
  { field: 'email', label: '邮箱', box: { type: 'email', autocomplete: 'email' } },
  { field: 'user', label: '推送账号', box: { autocomplete: 'username' } },
  { field: 'password', label: '密码', box: { type: 'password', autocomplete: 'current-password' } },
];

/** Whether passwords travel unprotected: over plain HTTP, but for this machine itself. */
function isPlain(): boolean {
  return !globalThis.isSecureContext;
}
