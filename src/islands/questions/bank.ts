import { addresses } from "#language";
import { isId } from "../../course/id.ts";
import { readBank } from "./read-bank.ts";
import { fetched } from "./fetched.ts";

/** Fetches the questions of a module with their answers, as they go out to other programs. Never throws. */
export async function fetchBank(module: string) {
  if (!isId(module)) return "unknown";
  return fetched(
    addresses.exportFile(`${module}.json`),
    async (response) => readBank(await response.json()) ?? "unreachable",
  );
}
