/** The size of a picture in pixels, as it is shown. */
export interface Size {
  width: number;
  height: number;
}

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString("latin1", from, to);

function png(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 1, 4) !== "PNG") return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function gif(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 0, 4) !== "GIF8") return undefined;
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** Whether Exif (TIFF tag 274) says that a photograph lies on its side. */
function isTurned(exif: Buffer): boolean {
  const little = ascii(exif, 0, 2) === "II";
  const short = (at: number) => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const first = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  for (let entry = 0; entry < short(first); entry++) {
    const at = first + 2 + entry * 12;
    if (short(at) === 274) return short(at + 8) >= 5;
  }
  return false;
}

/** ISO 10918-1: segments until a start of frame. */
function jpeg(bytes: Buffer): Size | undefined {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let turned = false;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xe1 && ascii(bytes, at + 4, at + 8) === "Exif") {
      turned = isTurned(bytes.subarray(at + 10, at + 2 + length));
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return turned ? { width: height, height: width } : { width, height };
    }
    at += 2 + length;
  }
  return undefined;
}

/** The three forms of WebP: lossy, lossless and extended. */
function webp(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 0, 4) !== "RIFF" || ascii(bytes, 8, 12) !== "WEBP") return undefined;
  switch (ascii(bytes, 12, 16)) {
    case "VP8 ":
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case "VP8L": {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

/** The largest of the sizes ("ispe") that an AVIF file names: thumbnails and tiles have their own. */
function avif(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 4, 8) !== "ftyp") return undefined;
  let size: Size | undefined;
  for (let at = bytes.indexOf("ispe"); at >= 0; at = bytes.indexOf("ispe", at + 4)) {
    const found = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (size === undefined || found.width > size.width) size = found;
  }
  return size;
}

/** A drawing has the size that it says, or that of its viewBox. */
function svg(bytes: Buffer): Size | undefined {
  const tag = /<svg\b[^>]*>/i.exec(bytes.toString("utf8"))?.[0];
  if (tag === undefined) return undefined;
  const length = (name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1]);
  const box =
    /\sviewBox="([^"]*)"/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [width, height] = [length("width") || box[2], length("height") || box[3]];
  return width && height ? { width: Math.ceil(width), height: Math.ceil(height) } : undefined;
}

const readers = { png, gif, jpeg, webp, avif, svg };

/** The size of a picture of this format, from its first bytes; undefined where it is no such picture. */
export function pictureSize(bytes: Buffer, format: keyof typeof readers): Size | undefined {
  try {
    const size = readers[format](bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // Cut off before its size is said.
    return undefined;
  }
}
