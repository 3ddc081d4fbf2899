/** The content of a file packed with gzip, which some hosts have unpacked already. Rejects where it is broken. */
export async function unpack(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = new Uint8Array(file)[0] === 0x1f;
  const packed = new Blob([file]).stream();
  const bytes = isPacked ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
