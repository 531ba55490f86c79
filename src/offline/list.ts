/** Signs of a sum in a list: 36 bits tell a file from another version of it, and from the page of a hotel's network. */
export const SUM_LENGTH = 6;

/**
 * The files of a site with their sums, as text: a line each. A sum may be shorter, where the name of a file says as much.
 * Paths are as they stand in an address behind that of the site, so that "" is the front page.
 */
export const writeList = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([path, sum]) => `${path} ${sum}`).join("\n");

/** Reads such a list. */
export function readList(list: string): Map<string, string> {
  return new Map(
    list.split("\n").map((line): [string, string] => {
      const end = line.indexOf(" ");
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}
