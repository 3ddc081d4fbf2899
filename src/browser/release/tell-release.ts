import styles from '../../styles/new-release.css?url';
import { element } from '../element.ts';
import { loadStyles } from '../load-styles.ts';
import { typed } from './typed.ts';

/** Says below the page that there is a new release, and leads to it when asked to. */
export async function tellRelease(): Promise<void> {
  // Who has the page read out is told of what is put into an element that was there before.
  const notice = element('p', { class: 'new-release', role: 'status' });
  document.body.append(notice);
  await loadStyles(styles);
  const button = element('button', { type: 'button' }, '看最新的');
  button.addEventListener('click', () => {
    // The box of the page that comes finds it there.
    history.replaceState({ ...history.state, query: typed() }, '');
    location.reload();
  });
  notice.append('手册已更新', button);
}
