/**
 * A text as the lines that a hook prints. A GitLab server shows only lines that begin with a mark of its
 * own, and tells its hooks of itself by `GL_` variables.
 */
export function hookLines(text: string, environment: Readonly<Record<string, string | undefined>>) {
  const mark = environment['GL_REPOSITORY'] || environment['GL_ID'] ? 'GL-HOOK-ERR: ' : '';
  return text
    .split('\n')
    .map((line) => `${mark}${line}\n`)
    .join('');
}
