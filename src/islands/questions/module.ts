import { addresses } from "#language";
import { isId } from "../../course/id.ts";
import { readModuleFile, type ModuleFile } from "../../learning/module-file.ts";
import { fetched, type Missing } from "./fetched.ts";

/** Fetches what scripts need of a module. Never throws. */
export async function fetchModule(id: string): Promise<ModuleFile | Missing> {
  if (!isId(id)) return "unknown";
  return fetched(
    addresses.moduleFile(id),
    async (response) => readModuleFile(await response.json()) ?? "unreachable",
  );
}
