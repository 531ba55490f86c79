import { crc32, deflateRawSync } from "node:zlib";
import { MADE, type Archive } from "../exports/archive.ts";

/** Version 2.0 of the format: folders and deflated files. */
const VERSION = 20;
/** Names are in UTF-8. */
const FLAGS = 1 << 11;
const STORED = 0;
const DEFLATED = 8;
/** Made on a system that knows who may read a file: its owner writes it, all read it. */
const [UNIX, MODE] = [3 << 8, 0o100644];

/** The most that the numbers of the format hold. */
const [MOST_FILES, MOST_BYTES] = [2 ** 16 - 1, 2 ** 32 - 1];

const time = (MADE.getHours() << 11) | (MADE.getMinutes() << 5) | (MADE.getSeconds() >> 1);
const date = ((MADE.getFullYear() - 1980) << 9) | ((MADE.getMonth() + 1) << 5) | MADE.getDate();

/** Numbers as the format has them, each with how many bytes it takes. */
function fields(...numbers: [value: number, size: 2 | 4][]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of numbers) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** What is said of a file in both places: before it, and in the list at the end. */
const described = (method: number, content: Buffer, pressed: Buffer, name: Buffer) =>
  fields(
    [VERSION, 2],
    [FLAGS, 2],
    [method, 2],
    [time, 2],
    [date, 2],
    [crc32(content), 4],
    [pressed.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  );

/**
 * Packs files while the site is built, as APPNOTE.TXT of PKWARE has it. By our own hand, since the libraries for it took
 * twenty seconds and a gigabyte for the book of 5,000 concepts: each file of it made them fetch memory, and each time all
 * that a build has in memory was looked through. What the format can't hold is a RangeError.
 */
export function pack({ files, level }: Archive): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  const add = (...pieces: Buffer[]) => {
    parts.push(...pieces);
    for (const { length } of pieces) at += length;
  };
  for (const [path, file] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content =
      typeof file === "string"
        ? Buffer.from(file)
        : Buffer.from(file.buffer, file.byteOffset, file.length);
    const isPressed = typeof file === "string" && level > 0;
    const pressed = isPressed ? deflateRawSync(content, { level }) : content;
    const about = described(isPressed ? DEFLATED : STORED, content, pressed, name);
    const begin = at;
    add(fields([0x04034b50, 4]), about, name, pressed);
    list.push(
      fields([0x02014b50, 4], [UNIX | VERSION, 2]),
      about,
      fields([0, 2], [0, 2], [0, 2], [MODE * 2 ** 16, 4], [begin, 4]),
      name,
    );
  }
  const [count, begin] = [Object.keys(files).length, at];
  for (const piece of list) add(piece);
  if (count > MOST_FILES || at > MOST_BYTES)
    throw new RangeError(
      `${count} files of ${at} bytes are more than an archive holds: at most ${MOST_FILES} files of ${MOST_BYTES} bytes.`,
    );
  add(
    fields(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [at - begin, 4],
      [begin, 4],
      [0, 2],
    ),
  );
  return Buffer.concat(parts);
}
