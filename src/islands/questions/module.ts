import { addresses } from "#language";
import { isId } from "../../course/id.ts";
import { fetched, type Missing } from "./fetched.ts";

/** `/modules/ID/vragen.json`: the ids of a module's questions, by concept. */
export interface ModuleQuestions {
  id: string;
  title: string;
  concepts: { id: string; title: string; questions: string[] }[];
}

/** Fetches the questions of a module. Never throws. */
export async function fetchModule(id: string): Promise<ModuleQuestions | Missing> {
  if (!isId(id)) return "unknown";
  return fetched(addresses.moduleFile(id), async (response) => {
    const read: unknown = await response.json();
    return isModule(read) ? read : "unreachable";
  });
}

/** A server may answer with another file, such as its own page that says that nothing was found. */
function isModule(read: unknown): read is ModuleQuestions {
  const { concepts } = Object(read) as Partial<ModuleQuestions>;
  return (
    Array.isArray(concepts) &&
    concepts.every(({ questions }: Partial<(typeof concepts)[number]>) => Array.isArray(questions))
  );
}
