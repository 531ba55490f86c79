import { exporting } from "#language";
import type { QuestionKind } from "../course/kinds/index.ts";
import { formats } from "../exports/formats/index.ts";
import type { Format } from "../exports/formats/format.ts";
import { askedAs, leftOut } from "../exports/left-out.ts";

/** What is said of a format beside the way to its file. */
export interface ToldFormat {
  name: Format["name"];
  title: string;
  extension: string;
  /** What to know before importing. */
  note: string;
  /** What it can't hold as it is, and where that goes. */
  losses: { told: string; what: string }[];
}

const listed = (kinds: readonly QuestionKind[]) =>
  kinds.map((kind) => exporting.kinds[kind]).join(", ");

/**
 * Every format that questions go out in, with what it leaves out, in words: the same as the README's table says.
 * @param kinds of the questions that go out
 */
export const toldFormats = (kinds?: readonly QuestionKind[]): ToldFormat[] =>
  formats.map((format) => {
    const { name, title, extension } = format;
    const losses = leftOut(format, kinds).map(({ fit, parts }) => ({
      told: exporting.fits[fit],
      what: parts
        .map(({ part, kinds, but }) => {
          const which =
            kinds && (kinds.length > but.length + 1 ? exporting.but(listed(but)) : listed(kinds));
          return exporting.parts[part] + (which === undefined ? "" : ` (${which})`);
        })
        .join("; "),
    }));
    const asked = askedAs(format, kinds).map(({ kind, as }) => ({
      told: exporting.kinds[kind],
      what: exporting.as(exporting.kinds[as]),
    }));
    return { name, title, extension, note: exporting.notes[name], losses: [...losses, ...asked] };
  });
