import { areIds, isGroup, isIdText, isListOf, isObject } from "./reading.ts";

/** `/herhalen/vragen.json`: where every question stands, in ids only: what review and progress need of the whole course. */
export interface CourseFile {
  modules: CourseModule[];
  /** The questions that are twins, by family: of two or more each, in the order of the course. */
  families: string[][];
  /** Pairs of concepts that contrast with each other. */
  contrasts: [string, string][];
}

interface CourseModule {
  id: string;
  concepts: CourseConcept[];
}

interface CourseConcept {
  id: string;
  questions: string[];
  /** The ids that some of its questions had before. */
  formerly?: Record<string, string[]>;
}

/** The file from parsed JSON; undefined unless it is one: a server may answer with another file. Never throws. */
export function readCourseFile(json: unknown): CourseFile | undefined {
  return isCourseFile(json) ? json : undefined;
}

const isCourseFile = (json: unknown): json is CourseFile =>
  isObject(json) &&
  isListOf(json["modules"], isModule) &&
  isListOf(json["families"], isGroup) &&
  isListOf(json["contrasts"], isGroup);

const isModule = (json: unknown): json is CourseModule =>
  isObject(json) && isIdText(json["id"]) && isListOf(json["concepts"], isConcept);

const isConcept = (json: unknown): json is CourseConcept =>
  isObject(json) &&
  isIdText(json["id"]) &&
  areIds(json["questions"]) &&
  (json["formerly"] === undefined ||
    (isObject(json["formerly"]) && Object.values(json["formerly"]).every(areIds)));
