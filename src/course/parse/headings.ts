import GithubSlugger from "github-slugger";
import type { Heading } from "mdast";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import type { Within } from "./words.ts";

/** Gives every heading of a page its id: the one that is written, or its words as an address. */
export class HeadingIds {
  readonly #slugger = new GithubSlugger();

  /** The id of the next heading; `undefined` where its words make none. */
  next(written: string | undefined, title: string): string | undefined {
    if (written !== undefined) {
      this.#slugger.slug(written);
      return written;
    }
    const slug = this.#slugger.slug(title);
    return /[\p{L}\p{N}]/u.test(slug) ? slug : undefined;
  }
}

/** Reports a heading that no page may have. Returns whether it is one. */
export function checkHeading(
  { depth }: Heading,
  {
    id,
    title,
    within,
    ...place
  }: Place & { id: string | undefined; title: string; within: Within | undefined },
  report: Report,
): boolean {
  if (within) {
    report.error(
      place,
      `A heading, "${title}", stands in a ${within}.`,
      `Write it as "**words**": what a ${within} holds is no part of the page.`,
    );
    return false;
  }
  if (depth === 1) {
    report.error(
      place,
      `"# ${title}" is a second title of the page: the first is in its front matter.`,
      `Write "## ${title}".`,
    );
    return false;
  }
  if (id !== undefined && title !== "") return true;
  report.error(
    place,
    title === "" ? "A heading has no words." : `A link cannot lead to the heading "${title}".`,
    title === "" ? "Give it words, or remove it." : "Give it an id: {#id} after it.",
  );
  return false;
}

/** Says of a heading that it stands deeper than one step below the one before: who hears the page misses a level. */
export function reportSkipped(
  depth: number,
  before: number,
  title: string,
  place: Place,
  report: Report,
): void {
  const [is, was] = [depth, before].map((count) => "#".repeat(count));
  report.warning(
    place,
    before === 1
      ? `"${is} ${title}" stands in no section: no "##" is above it.`
      : `"${is} ${title}" stands right below a heading of "${was}": a level is missing.`,
    `Write "${"#".repeat(before + 1)} ${title}".`,
  );
}
