/** Makes files of the site in a thread of its own, as it is asked for them. */
import { parentPort, workerData } from "node:worker_threads";
import { handOver } from "../../course/handed.ts";
import { takeDown } from "../../course/reads.ts";
import { builtSite } from "./built-site.ts";
import type { Made, Making, Said, Told, Wanted } from "./messages.ts";
import { written } from "./written.ts";

const say = (said: Said) => parentPort?.postMessage(said);

const { entry, styles } = workerData as Making;
const app = await builtSite(entry, styles, (said) => say({ said }));
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

async function make({ id, address, component, file }: Wanted): Promise<Made> {
  const routeData = routes.get(component);
  if (routeData === undefined) throw new Error(`The site has no page ${component}.`);
  const reads = takeDown();
  const response = await app.render(new Request(address), { routeData });
  const { status, headers } = await written(response, file);
  return { id, status, headers: [...headers], reads };
}

/** One file at a time: what is read meanwhile is read for it. */
let made = Promise.resolve();

parentPort?.on("message", (told: Told) => {
  if (told === "end") return parentPort?.close();
  if ("handed" in told) return handOver(() => told.handed);
  made = made.then(() => make(told).then(say, (error: unknown) => say({ id: told.id, error })));
});
