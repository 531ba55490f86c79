import { caseId, withBase } from "../../language/addresses.ts";
import { casesOf } from "../catalogue.ts";
import { fragmentHtml } from "../html.ts";
import type { Course } from "../model.ts";
import { htmlOfPieces, pieces } from "../text/components.ts";
import type { TextContext } from "../text/context.ts";
import type { RecordedText } from "./question.ts";

/** A situation that several questions share, as it stands with each of them. */
export interface CaseRecord extends RecordedText {
  id: string;
  title: string;
  /** The concept on whose page it is told. */
  concept: string;
  url: string;
}

/** The records of all cases. What Astro would draw between their words, such as a figure, is left where it is told. */
export function caseRecords(course: Course, context: TextContext): CaseRecord[] {
  return casesOf(course).map(({ id, title, concept, text }) => ({
    id,
    title,
    concept,
    html: htmlOfPieces(
      pieces(fragmentHtml(text, { ...context, page: { kind: "concept", id: concept } })),
    ),
    plain: text.text,
    url: withBase(context.base, context.addresses.concept(concept, caseId(id))),
  }));
}
