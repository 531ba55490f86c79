/** A file of the course that is no text: a picture, or something to download. */
export interface MediaFile {
  /** Below the course folder, with slashes: `images/kern.png`. */
  path: string;
  /** As a mistake names it: relative to the working directory. */
  file: string;
  /** Where it is read from. */
  source: string;
  bytes: number;
  /** Changes when the file does. */
  hash: string;
  /** Of a picture that can be shown. */
  picture?: { format: PictureFormat; width: number; height: number };
  /** Why it cannot be used. */
  mistake?: { what: string; advice: string };
}

/** The pictures that browsers show, by extension. */
export const PICTURES = {
  png: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  webp: "webp",
  gif: "gif",
  avif: "avif",
  svg: "svg",
} as const;

export type PictureFormat = (typeof PICTURES)[keyof typeof PICTURES];

/** The folder of what can be downloaded. */
export const FILES = "files/";

/** Wider than the text is on any screen, at twice its pixels. */
export const WIDEST = 1280;

/** The format that a file's name says it has; undefined for what is no picture. */
export function pictureFormat(path: string): PictureFormat | undefined {
  const extension = path.split(".").at(-1)?.toLowerCase() ?? "";
  return Object.hasOwn(PICTURES, extension)
    ? PICTURES[extension as keyof typeof PICTURES]
    : undefined;
}

/** Whether a picture goes out as it is: drawings and animations lose by being made smaller. */
export const isKept = (format: PictureFormat): boolean => format === "svg" || format === "gif";

/** The address of a picture, without the base path. It changes when the picture does. */
export function pictureAddress({ path, hash, picture }: MediaFile): string {
  const name = path
    .split("/")
    .at(-1)!
    .replace(/\.[^.]*$/, "");
  const plain = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const extension = picture && isKept(picture.format) ? picture.format : "webp";
  return `/images/${[plain, hash].filter(Boolean).join(".")}.${extension}`;
}

/** The address of a file to download, without the base path. */
export const fileAddress = ({ path }: Pick<MediaFile, "path">): string =>
  `/${path.split("/").map(encodeURIComponent).join("/")}`;

/** How large a picture is shown at most. */
export function shownSize({ width, height }: { width: number; height: number }) {
  const scale = Math.min(1, WIDEST / width);
  return { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) };
}
