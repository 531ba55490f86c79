import { element, type Element } from "../../markup/node.ts";

/** The words of response processing in QTI 2.1, as far as they are used here. */
export const variable = (name: string): Element => element("variable", { identifier: name });
export const value = (type: string, content: string): Element =>
  element("baseValue", { baseType: type }, content);

const set = (name: string, expression: Element): Element =>
  element("setOutcomeValue", { identifier: name }, expression);

/** Gives a score, or adds to it. */
export const scores = (marks: number): Element => set("SCORE", value("float", String(marks)));
export const adds = (marks: number): Element =>
  set("SCORE", element("sum", {}, variable("SCORE"), value("float", String(marks))));

/** Shows a feedback, beside those that are shown already. */
export const shows = (name: string): Element =>
  set("FEEDBACK", element("multiple", {}, variable("FEEDBACK"), value("identifier", name)));

/** One condition after another, until one holds. */
export const firstOf = (cases: { on: Element; then: Element[] }[]): Element | undefined =>
  cases.length === 0
    ? undefined
    : element(
        "responseCondition",
        {},
        cases.map(({ on, then }, place) =>
          element(place === 0 ? "responseIf" : "responseElseIf", {}, on, then),
        ),
      );

/** A condition, and what to do where it doesn't hold. */
export const either = (on: Element, then: Element[], otherwise: Element[]): Element =>
  element(
    "responseCondition",
    {},
    element("responseIf", {}, on, then),
    otherwise.length > 0 ? element("responseElse", {}, otherwise) : undefined,
  );
