import { useState } from 'preact/hooks';

interface Props {
  changed: ReadonlyMap<string, string | null>;
}

/** The changed files to download or to copy, where no server takes a push from this page. */
export function TakeAway({ changed }: Props) {
  const [copied, setCopied] = useState('');
  const download = (file: string, text: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file.split('/').at(-1) ?? file;
    link.click();
    URL.revokeObjectURL(url);
  };
  const copy = async (file: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(file);
  };
  return (
    <>
      <p>
        这个网站没有写明推送到哪里（handbook.yaml 的
        git），不能从这里直接发布。请下载改过的文件，放回手册文件夹里同样的位置，再照「怎么发布」推送；也可以复制全文，贴到代码平台的编辑页里。
      </p>
      <ul class="finding-links">
        {[...changed].map(([file, text]) => (
          <li key={file}>
            <code>{file}</code>
            {text === null ? (
              <span>请删除这个文件</span>
            ) : (
              <span class="in-line">
                <button type="button" onClick={() => download(file, text)}>
                  下载
                </button>
                <button type="button" onClick={() => void copy(file, text)}>
                  {copied === file ? '已复制' : '复制全文'}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
