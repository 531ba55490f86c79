import { addresses } from "#language";
import { fetched } from "../questions/fetched.ts";
import { pageIn } from "../questions/page-in.ts";
import { rowsIn, type ModuleRows } from "./rows.ts";

/** So many at once: a browser asks no more of a server over HTTP/1.1, and the first ones need not wait for the last. */
const AT_ONCE = 4;

/** Takes the rows of a module out of its page. Never throws; undefined where they can't be had. */
async function load(module: string): Promise<ModuleRows | undefined> {
  const found = await fetched(addresses.moduleQuestions(module), async (response) => {
    const page = await pageIn(response);
    const section = page.querySelector(`section[data-module="${CSS.escape(module)}"]`);
    if (!section) return "unreachable";
    const holder = document.createElement("div");
    holder.append(document.adoptNode(section));
    return rowsIn(holder);
  });
  return typeof found === "string" ? undefined : found[0];
}

/**
 * Fetches the rows of modules, some at a time.
 * @param onRows is told of each as it comes
 * @returns those that could not be had
 */
export async function loadAll(
  modules: readonly string[],
  onRows: (rows: ModuleRows) => void,
): Promise<string[]> {
  const waiting = [...modules];
  const missing: string[] = [];
  const work = async () => {
    for (let module = waiting.shift(); module !== undefined; module = waiting.shift()) {
      const rows = await load(module);
      if (rows) onRows(rows);
      else missing.push(module);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return modules.filter((module) => missing.includes(module));
}
