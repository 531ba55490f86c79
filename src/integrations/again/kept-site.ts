import type { AstroPrerenderer, RouteData } from "astro";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import { builtSite } from "../threads/built-site.ts";
import type { Log, PageStyles } from "../threads/messages.ts";

/** A file that there is to be: by its path in addresses, its route, and what it is made of besides what it reads. */
export interface Wanted {
  pathname: string;
  route: RouteData;
  props: Readonly<Record<string, unknown>>;
}

/** A site whose code an earlier build kept, as Astro would set it up. */
export interface KeptSite extends AstroPrerenderer {
  /** Its routes, by the files of `src/routes/` that they are. */
  routes: ReadonlyMap<string, RouteData>;
  /** All files that there are to be of the course as it was handed over. */
  wanted(): Promise<Wanted[]>;
}

/**
 * Loads a site from the code that was kept of it.
 * @param entry address of its file
 */
export async function keptSite(entry: string, styles: PageStyles, log: Log): Promise<KeptSite> {
  const app = await builtSite(entry, styles, log);
  const paths = new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]);
  const site = {
    name: "kept",
    app,
    routes: new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData])),
    getStaticPaths: () => paths.getAll(),
    render: (request: Request, { routeData }: { routeData: RouteData }) =>
      app.render(request, { routeData }),
    wanted: async (): Promise<Wanted[]> =>
      (await paths.getAll()).map(({ pathname, route }) => ({
        pathname,
        route,
        props: app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props ?? {},
      })),
  };
  return site;
}
