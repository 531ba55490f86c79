/**
 * Files that go out as one file, by their path and in their order. Texts are pressed; bytes, such as pictures, are small
 * already and stand as they are.
 */
export interface Archive {
  files: Record<string, string | Uint8Array>;
  /** How hard texts are pressed, from 0 (not at all) to 9. */
  level: 0 | 1 | 6;
}

/** The same files give the same bytes, whenever they are packed: all were made at one moment, as clocks there show it. */
export const MADE = new Date(2000, 0, 1);
