/** Files that are nowhere but in memory, with what isomorphic-git asks of Node's `fs.promises`. */
export function memoryFiles() {
  const files = new Map<string, Uint8Array>();
  const folders = new Set(['/']);
  const readFile = async (path: string, options?: string | { encoding?: string }) => {
    const bytes = files.get(path) ?? missing(path);
    const encoding = typeof options === 'string' ? options : options?.encoding;
    return encoding === 'utf8' ? new TextDecoder().decode(bytes) : bytes;
  };
  const stat = async (path: string) => {
    const bytes = files.get(path);
    if (!bytes && !folders.has(path)) return missing(path);
    return {
      ...(bytes ? { type: 'file', mode: 0o100644 } : { type: 'dir', mode: 0o40000 }),
      ...{ size: bytes?.length ?? 0, mtimeMs: 0, ctimeMs: 0, ino: 0, uid: 0, gid: 0, dev: 0 },
      isFile: () => bytes !== undefined,
      isDirectory: () => bytes === undefined,
      isSymbolicLink: () => false,
    };
  };
  return {
    promises: {
      readFile,
      stat,
      lstat: stat,
      writeFile: async (path: string, data: string | Uint8Array) => {
        files.set(path, typeof data === 'string' ? new TextEncoder().encode(data) : data.slice());
      },
      unlink: async (path: string) => void files.delete(path),
      rmdir: async (path: string) => void folders.delete(path),
      mkdir: async (path: string) => {
        if (folders.has(path)) throw failure('EEXIST', path);
        const above = path.slice(0, path.lastIndexOf('/')) || '/';
        if (!folders.has(above)) throw failure('ENOENT', above);
        folders.add(path);
      },
      readdir: async (path: string) => {
        if (!folders.has(path)) return missing(path);
        const start = path === '/' ? path : `${path}/`;
        const below = [...files.keys(), ...folders].filter((it) => it.startsWith(start));
        const names = below.map((it) => it.slice(start.length).split('/')[0] ?? '');
        return [...new Set(names)].filter(Boolean);
      },
      readlink: async (path: string) => missing(path),
      symlink: async (_target: string, path: string) => {
        throw failure('EPERM', path);
      },
    },
  };
}

function missing(path: string): never {
  throw failure('ENOENT', path);
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
