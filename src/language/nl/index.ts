/** Dutch. */
export * from "./addresses.ts";
export * from "./analysis.ts";
export * from "./book.ts";
export * from "./course.ts";
export * from "./craft.ts";
export * from "./exports.ts";
export * from "./figure.ts";
export * from "./fill.ts";
export * from "./instructors.ts";
export * from "./map.ts";
export * from "./offline.ts";
export * from "./opener.ts";
export * from "./pages.ts";
export * from "./paper.ts";
export * from "./practice.ts";
export * from "./progress.ts";
export * from "./question.ts";
export * from "./question-script.ts";
export * from "./questions.ts";
export * from "./review.ts";
export * from "./scorm.ts";
export * from "./screen.ts";
export * from "./search.ts";
export * from "./searching.ts";
export * from "./returning.ts";
export * from "./site.ts";
export * from "./sorting.ts";
export * from "./standing.ts";
export * from "./statement.ts";
export * from "./text.ts";

/** The name of this folder: the language part of a tag. */
export const name = "nl";
