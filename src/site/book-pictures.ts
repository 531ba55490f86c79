import type { Picture } from "../book/book.ts";
import { printed } from "../course/media-content.ts";
import { courseMedia } from "./media.ts";

/** The picture at an address of the site as a book may hold it; undefined where the course has none there. */
export function bookPicture(address: string): Picture | undefined {
  const file = courseMedia().get(address);
  if (file?.picture === undefined) return undefined;
  const { extension, mediaType, content } = printed(file, file.picture);
  const name = address.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  return { href: `images/${name}.${extension}`, mediaType, bytes: content };
}
