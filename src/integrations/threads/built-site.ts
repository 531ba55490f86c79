import type { RouteData } from "astro";
import type { Log, PageStyles } from "./messages.ts";

/** What a route says of one of its files. */
interface StaticPath {
  props?: Readonly<Record<string, unknown>>;
}

/** What the bundler made of the site's code, as far as it is used here. Astro's own prerenderer does the same with it. */
export interface BuiltSite {
  app: {
    manifest: { routes: { routeData: RouteData }[] };
    /** The files of a route by their pathname, once it was asked for them. */
    routeCache: {
      get(
        route: RouteData,
      ): { staticPaths?: { keyed: ReadonlyMap<string, StaticPath> } } | undefined;
    };
    setInternals(internals: { pagesByKeys: PageStyles }): void;
    setOptions(options: {
      settings: { scripts: [] };
      logger: { options: { destination: { write: Log } } };
    }): void;
    render(request: Request, how: { routeData: RouteData }): Promise<Response>;
  };
}

/** Loads the site's code, and tells it all that Astro would. */
export async function builtSite(
  entry: string,
  styles: PageStyles,
  log: Log,
): Promise<BuiltSite["app"]> {
  const { app } = (await import(entry)) as BuiltSite;
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({
    // No integration of this site has Astro put a script into every page.
    settings: { scripts: [] },
    logger: { options: { destination: { write: log } } },
  });
  return app;
}
