/** What a failure that nobody can mend by another push means, in words, as far as it is one of the known. */
export function whyFailed(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (code === 'ENOSPC' || /No space left|ENOSPC/.test(`${String(error)}${stderr}`))
    return '服务器的磁盘满了';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return '服务器没有权限读写一个文件';
  if (code === 'ENOENT') return '服务器上缺少一个文件或程序';
  return '服务器出了没有料到的错误';
}
