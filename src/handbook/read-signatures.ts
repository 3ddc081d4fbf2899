/** The names of those who sign, in the order in which they do: 甲、乙 or 甲 → 乙; none where nothing is written. */
export function readSignatures(text: string): string[] {
  return text
    .split(/[、，,;；>＞→⇒➔➡]|[-—–=]+[>＞]/u)
    .map((name) => name.replace(/[-—–=]+$/u, '').trim())
    .filter(Boolean);
}
