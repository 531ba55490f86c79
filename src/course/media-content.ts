import { readFile } from "node:fs/promises";
import sharp from "sharp";
import {
  fileAddress,
  FILES,
  isKept,
  pictureAddress,
  shownSize,
  type MediaFile,
  type PictureFormat,
} from "./media.ts";

/** Pictures and files of a course by their addresses; a picture that stands in two places of the course is one. */
export function addressed(media: readonly MediaFile[]): Map<string, MediaFile> {
  return new Map([
    ...media.filter(({ picture }) => picture).map((file) => [pictureAddress(file), file] as const),
    ...media
      .filter(({ path, mistake }) => path.startsWith(FILES) && !mistake)
      .map((file) => [fileAddress(file), file] as const),
  ]);
}

/** What a file is sent as: a photograph as WebP, no larger than a page shows it; anything else as it is. */
export async function contentOf({ source, picture }: MediaFile, address: string): Promise<Buffer> {
  const kept = picture === undefined || isKept(picture.format) || address.startsWith(`/${FILES}`);
  if (kept) return readFile(source);
  return sharp(source).autoOrient().resize(shownSize(picture)).webp().toBuffer();
}

/** Pictures that every reading system shows; any other becomes a PNG. */
const PRINTED: Partial<Record<PictureFormat, string>> = {
  ...{ gif: "image/gif", jpeg: "image/jpeg", png: "image/png", svg: "image/svg+xml" },
};

/** A picture as a book may hold it: in a format that every reading system shows. */
export function printed({ source }: MediaFile, picture: NonNullable<MediaFile["picture"]>) {
  const format = PRINTED[picture.format] === undefined ? "png" : picture.format;
  const shown = () => sharp(source).autoOrient().resize(shownSize(picture));
  return {
    extension: format === "jpeg" ? "jpg" : format,
    mediaType: PRINTED[format] ?? "",
    content: async (): Promise<Uint8Array> =>
      new Uint8Array(
        isKept(format)
          ? await readFile(source)
          : await (format === "jpeg" ? shown().jpeg() : shown().png()).toBuffer(),
      ),
  };
}
