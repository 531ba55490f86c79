import { element } from "./dom.ts";

/** Hands the reader a file. */
export function download(name: string, file: Blob): void {
  const href = URL.createObjectURL(file);
  element("a", { href, download: name }).click();
  // The browser reads it after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
