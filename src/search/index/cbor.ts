/** As much of CBOR (RFC 8949) as Pagefind's files are written in: whole numbers, texts and lists. */

export type Cbor = number | string | Cbor[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** How many bytes behind the first one tell a size, by what stands in the first one. */
const SIZES: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** Reads a value. Throws where it is of another kind than those. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const size = (info: number): number => {
    if (info < 24) return info;
    const length = SIZES[info];
    if (length === undefined) throw new Error(`CBOR with a size of kind ${info}.`);
    const told = bytes.subarray(at, (at += length));
    return told.reduce((sum, byte) => sum * 256 + byte, 0);
  };
  const read = (): Cbor => {
    const first = bytes[at++];
    if (first === undefined) throw new Error("CBOR that ends too soon.");
    const length = size(first % 32);
    switch (first >> 5) {
      case NUMBER:
        return length;
      case NEGATIVE:
        return -1 - length;
      case TEXT:
        return new TextDecoder().decode(bytes.subarray(at, (at += length)));
      case LIST:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR with a value of kind ${first >> 5}.`);
    }
  };
  return read();
}
