import { addresses } from "#language";
import { fetched, isId, type Missing } from "./fetched.ts";

/** `/modules/ID/vragen.json`: the ids of a module's questions, by concept. */
export interface ModuleQuestions {
  id: string;
  title: string;
  concepts: { id: string; title: string; questions: string[] }[];
}

/** Fetches the questions of a module. Never throws. */
export async function fetchModule(id: string): Promise<ModuleQuestions | Missing> {
  if (!isId(id)) return "unknown";
  return fetched(
    addresses.moduleFile(id),
    (response) => response.json() as Promise<ModuleQuestions>,
  );
}
