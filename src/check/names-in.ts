/** A name that a content file gives, by its id. */
export interface NameIn {
  readonly id: string;
  readonly name: string;
  /** The lines that give it in a list; empty for a page. */
  readonly text: string;
}

/** The names that the text of a page or of a list of `content/` gives, as far as they stand in lines of their own. */
export function namesIn(file: string, text: string): NameIn[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!file.endsWith('.yaml')) {
    const [, id = ''] = /([^/]+)\.mdx$/.exec(file) ?? [];
    const title = TITLE.exec(clean)?.[1];
    return title ? [{ id, name: bare(title), text: '' }] : [];
  }
  return clean.split(/^(?=[\w-]+[ \t]*:)/m).flatMap((entry) => {
    const [, id = ''] = /^([\w-]+)[ \t]*:/.exec(entry) ?? [];
    const name = NAME.exec(entry)?.[1];
    return id && name ? [{ id, name: bare(name), text: entry.trimEnd() }] : [];
  });
}

/** A YAML value without quotes and remark. */
function bare(value: string): string {
  const plain = value.trim().replace(/\s+#.*$/, '');
  return plain.replace(/^(["'])(.*)\1$/, '$2').trim();
}

const TITLE = /^title[ \t]*[:：][ \t]*(\S.*)$/m;
const NAME = /^[ \t]+name[ \t]*[:：][ \t]*(\S.*)$/m;
