import { areIds, isGroup, isIdText, isListOf, isObject } from "./reading.ts";

/** `/modules/ID/vragen.json`: what a script needs of one module, in ids and titles. */
export interface ModuleFile {
  id: string;
  title: string;
  goals: ModuleGoal[];
  concepts: { id: string; title: string; questions: string[] }[];
  /** The families that its questions belong to, where they have twins: whole, even where one stands in another module. */
  families: string[][];
  /** The questions of its closing test, in order. */
  test: string[];
  next?: { id: string; title: string };
}

/** A learning goal with the questions that serve it; one without an id has none. */
export interface ModuleGoal {
  id?: string;
  text: string;
  questions: string[];
  /** Those that ask to apply or to judge. */
  applied: string[];
}

/** The file from parsed JSON; undefined unless it is one: a server may answer with another file. Never throws. */
export function readModuleFile(json: unknown): ModuleFile | undefined {
  return isModuleFile(json) ? json : undefined;
}

const isModuleFile = (json: unknown): json is ModuleFile =>
  isTitled(json) &&
  isListOf(json["goals"], isGoal) &&
  isListOf(json["concepts"], isConcept) &&
  isListOf(json["families"], isGroup) &&
  areIds(json["test"]) &&
  (json["next"] === undefined || isTitled(json["next"]));

const isTitled = (json: unknown): json is Record<string, unknown> =>
  isObject(json) && isIdText(json["id"]) && typeof json["title"] === "string";

const isConcept = (json: unknown): json is ModuleFile["concepts"][number] =>
  isTitled(json) && areIds(json["questions"]);

const isGoal = (json: unknown): json is ModuleGoal =>
  isObject(json) &&
  (json["id"] === undefined || isIdText(json["id"])) &&
  typeof json["text"] === "string" &&
  areIds(json["questions"]) &&
  areIds(json["applied"]);
