/**
 * Reads what the hooks of a server say from its answer to a push, piece by piece as it comes. `say` is given
 * whole lines without their ends. Git sends some hundred bytes at a time and cuts Chinese signs in two, so
 * bytes become text only here.
 *
 * The format is git's: four hexadecimal digits tell the length of a packet, themselves included; the next
 * byte tells whose it is, 2 a hook's, 3 git's own last words. (git-scm.com/docs/gitprotocol-pack)
 */
export function readSideBand(say: (line: string) => void): (piece: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest: Uint8Array = new Uint8Array();
  let text = '';
  const tell = (bytes: Uint8Array) => {
    text += decoder.decode(bytes, { stream: true });
    const lines = text.split(/\r\n|\r|\n/);
    text = lines.pop() ?? '';
    for (const line of lines) say(line);
  };
  return (piece) => {
    rest = joined(rest, piece);
    for (
      let length = lengthOf(rest);
      length > 0 && length <= rest.length;
      length = lengthOf(rest)
    ) {
      if (length > LENGTH && HEARD.has(rest[LENGTH] ?? 0)) tell(rest.subarray(LENGTH + 1, length));
      rest = rest.subarray(length);
    }
  };
}

/** Bytes of the next packet; 0 where its length has not come, or is none. */
function lengthOf(bytes: Uint8Array): number {
  if (bytes.length < LENGTH) return 0;
  const digits = String.fromCharCode(...bytes.subarray(0, LENGTH));
  const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : 0;
  // A packet that only separates others says 0 and holds nothing but that.
  return digits === '0000' ? LENGTH : length >= LENGTH ? length : 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const LENGTH = 4;
const HEARD: ReadonlySet<number> = new Set([2, 3]);
