import { kindNames, type QuestionKind } from "../course/kinds/index.ts";
import { mayHave, PARTS, type Fit, type Format, type Part } from "./formats/format.ts";

/** A part that a format has no place of its own for; `kinds` and `but` where it has one for questions of other kinds. */
export interface LeftOut {
  part: Part;
  kinds: QuestionKind[] | undefined;
  /** The kinds that may have the part, and for which that does not hold. */
  but: QuestionKind[];
}

/** A kind that is asked as another. */
export interface AskedAs {
  kind: QuestionKind;
  as: QuestionKind;
}

/** What becomes of the parts that a format can't hold as they are: the worst first. */
const FITS = ["lost", "partly", "moved"] as const satisfies readonly Fit[];

/**
 * What a format can't hold as it is.
 * @param kinds of the questions that are told of
 */
export function leftOut(
  format: Pick<Format, "carries">,
  kinds: readonly QuestionKind[] = kindNames,
): { fit: (typeof FITS)[number]; parts: LeftOut[] }[] {
  return FITS.flatMap((fit) => {
    const parts = PARTS.flatMap((part): LeftOut[] => {
      const having = kinds.filter((kind) => mayHave(kind, part));
      const losing = having.filter((kind) => format.carries[kind].parts[part] === fit);
      if (losing.length === 0) return [];
      const but = having.filter((kind) => !losing.includes(kind));
      return [{ part, kinds: but.length > 0 ? losing : undefined, but }];
    });
    return parts.length > 0 ? [{ fit, parts }] : [];
  });
}

/** The kinds that a format asks as another. */
export const askedAs = (
  { carries }: Pick<Format, "carries">,
  kinds: readonly QuestionKind[] = kindNames,
): AskedAs[] =>
  kinds.flatMap((kind) => {
    const { as } = carries[kind];
    return as === undefined ? [] : [{ kind, as }];
  });
