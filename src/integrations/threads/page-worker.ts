/** Makes files of the site in a thread of its own, as it is asked for them. */
import { parentPort, workerData } from "node:worker_threads";
import type { RouteData } from "astro";
import { handOver } from "../../course/handed.ts";
import type { Log, Made, Making, PageStyles, Said, Wanted } from "./messages.ts";
import { written } from "./written.ts";

/** What the bundler made of the site's code, as far as it is used here. Astro's own prerenderer does the same with it. */
interface BuiltSite {
  app: {
    manifest: { routes: { routeData: RouteData }[] };
    setInternals(internals: { pagesByKeys: PageStyles }): void;
    setOptions(options: {
      settings: { scripts: [] };
      logger: { options: { destination: { write: Log } } };
    }): void;
    render(request: Request, how: { routeData: RouteData }): Promise<Response>;
  };
}

const say = (said: Said) => parentPort?.postMessage(said);

const { entry, styles, handed } = workerData as Making;
handOver(() => handed);
const { app } = (await import(entry)) as BuiltSite;
app.setInternals({ pagesByKeys: styles });
app.setOptions({
  // No integration of this site has Astro put a script into every page.
  settings: { scripts: [] },
  logger: { options: { destination: { write: (said) => say({ said }) } } },
});
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

async function make({ id, address, component, file }: Wanted): Promise<Made> {
  const routeData = routes.get(component);
  if (routeData === undefined) throw new Error(`The site has no page ${component}.`);
  const response = await app.render(new Request(address), { routeData });
  const { status, headers } = await written(response, file);
  return { id, status, headers: [...headers] };
}

parentPort?.on("message", (wanted: Wanted | "end") => {
  if (wanted === "end") return parentPort?.close();
  make(wanted).then(say, (error: unknown) => say({ id: wanted.id, error }));
});
