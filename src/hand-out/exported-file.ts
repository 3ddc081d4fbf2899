/** A file that is to be written, by its path from where the command writes. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
