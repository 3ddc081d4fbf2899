/**
 * Says that the search is loading where that takes longer than a reader waits without a word; the function that it
 * returns takes it away again.
 */
export function tellLoading(form: HTMLFormElement, results: Element | null): () => void {
  const message = document.createElement('p');
  message.className = 'search-loading';
  message.setAttribute('role', 'status');
  const slow = setTimeout(() => {
    message.textContent = '正在加载搜索…';
    if (results) results.before(message);
    else form.append(message);
  }, NOTICEABLE);
  return () => {
    clearTimeout(slow);
    message.remove();
  };
}

/** Milliseconds before a message is better than none. */
const NOTICEABLE = 200;
