import type { Edit } from '../../editor/edit.ts';
import type { AskDesk } from './open-desk.ts';
import type { Repository } from './repository.ts';
import { waitForRelease } from './wait-for-release.ts';

/** Who publishes, and the repository once it is open, as long as the page stands. */
export interface Visit {
  person: {
    readonly name: string;
    readonly email: string;
    readonly user: string;
    readonly password: string;
  };
  open: { readonly account: string; readonly repository: Repository } | null;
}

/** What is to be said of a publication while it goes on, and after it. */
export interface PublishNews {
  readonly tone: 'busy' | 'good' | 'bad';
  readonly text: string;
  /** What the server itself said. */
  readonly said?: string;
}

interface Publication {
  readonly address: string;
  readonly desk: AskDesk;
  readonly edits: readonly Edit[];
  readonly message: string;
  readonly visit: Visit;
}

/**
 * Puts the edits upon what the server has now, pushes them, and waits until readers see them. Says
 * everything through `tell`; resolves with whether the edits are on the server. Never rejects.
 */
export async function publishEdits(
  { address, desk, edits, message, visit }: Publication,
  tell: (news: PublishNews) => void,
): Promise<boolean> {
  const bad = (text: string, said?: string) => {
    tell({ tone: 'bad', text, ...(said && { said }) });
    return false;
  };
  const busy = (text: string) => tell({ tone: 'busy', text });
  try {
    busy('正在连接服务器…');
    const repository = await openFor(address, visit);
    if (typeof repository === 'string') return bad(repository);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const head = repository.head();
      await desk({ ask: 'rebase', texts: head.texts });
      const { conflicts } = await desk({ ask: 'show', edits, target: null });
      if (conflicts.length) return bad(OVERTAKEN);
      const { changed, findings } = await desk({ ask: 'judge' });
      if (findings.some(({ problem }) => problem.severity === 'error')) return bad(FAULTY);
      if (!changed.size) {
        tell({ tone: 'good', text: '服务器上已经是这样写的，没有要发布的了。' });
        return true;
      }
      busy('正在推送，服务器检查和建站要几秒钟…');
      const { name, email } = visit.person;
      const author = { name: name.trim(), email: email.trim() };
      const done = await repository.publish(
        { upon: head.commit, texts: changed, message, author },
        (line) => tell({ tone: 'busy', text: '服务器正在检查和建站…', said: line }),
      );
      switch (done.kind) {
        case 'accepted': {
          busy('服务器已经收下，等新网站…');
          await desk({ ask: 'rebase', texts: repository.head().texts });
          const isLive = await waitForRelease({
            commit: done.commit,
            texts: changed,
            holds: repository.holds,
          });
          tell({ tone: 'good', text: isLive ? LIVE : ACCEPTED });
          return true;
        }
        case 'faster':
          busy('别人先推送了，正在把您的改动接在后面…');
          continue;
        case 'refused':
          await desk({ ask: 'tell', problems: done.problems });
          return bad('服务器没有收下，旧网站没有变，您的改动都还在。', done.said);
        case 'unknown':
          return bad(UNKNOWN);
        default:
          return bad(REFUSALS[done.kind]);
      }
    }
    return bad('一直有别人在推送，请过一会儿再试。您的改动都还在。');
  } catch (error) {
    console.error(error);
    return bad(`没有发布成功，您的改动都还在（${String(error)}）。`);
  }
}

/** The repository for who publishes; a sentence where it does not open. */
async function openFor(address: string, visit: Visit): Promise<Repository | string> {
  const { user, password } = visit.person;
  const account = JSON.stringify([user, password]);
  if (visit.open?.account === account) return visit.open.repository;
  const { openRepository } = await import('./repository.ts');
  const opened = await openRepository(address, { user, password });
  if (opened.kind !== 'open') return REFUSALS[opened.kind];
  visit.open = { account, repository: opened.repository };
  return opened.repository;
}

/** Each round means that somebody was faster once more. */
const MOST_ROUNDS = 5;
const OVERTAKEN = '别人也改了同样的地方。请在上面选好用哪一个，再按「发布」。';
const FAULTY = '接在别人的改动后面，检查有错误，还没有推送。请改好再发布。';
const LIVE = '已经发布，新网站已经换上。';
const ACCEPTED = '服务器已经收下，新网站还没有换上；过一会儿刷新页面就能看到，不用再发布。';
const UNKNOWN =
  '推送时连接断了，服务器还没有答复有没有收到。您的改动都还在；过一会儿再按一次「发布」，不会重复发布。';
const REFUSALS = {
  password: '账号或密码不对。',
  forbidden: '这个账号不能推送，请找 IT。',
  'too-often': '试的次数太多，请过一分钟再试。',
  unreachable: '连不上服务器，可能是网络断了。您的改动都还在，过一会儿再试。',
} as const;
