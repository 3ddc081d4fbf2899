/** Somebody who types the lines in turn, and what was said to them. */
export function talk(...lines: string[]) {
  const said: string[] = [];
  const rest = lines.values();
  const nextLine = async () => rest.next().value ?? null;
  return { said, talk: { say: (text: string) => void said.push(text), nextLine } };
}
