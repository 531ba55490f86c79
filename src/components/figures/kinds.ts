import type { FigureKind, FigureOf } from "../../course/schemas/figure.ts";

/** What draws each kind: a kind that is missing here is a type error, and so is a drawing of other words. */
export type Drawings = { [Kind in FigureKind]: (props: { data: FigureOf<Kind> }) => unknown };

/** The style sheets of each kind, complete in the same way. */
export type Styles = Record<FigureKind, string[]>;
