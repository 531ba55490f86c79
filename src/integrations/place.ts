import type { AstroIntegration } from "astro";

/** Where a site will stand: the origin, and the path below it. */
export interface Place {
  site: string;
  base: string;
  /** What is wrong with the variables, in sentences for who set them. */
  mistakes: string[];
  /** What a build should know, though it can go on. */
  warnings: string[];
}

const LOCAL = "http://localhost:4321";

const NOT_SET = `SITE is not set: canonical links and the sitemap point to ${LOCAL}. Set it to the origin, such as SITE=https://example.org.`;

/** Letters, digits and the signs that stand in an address as they are. */
const BASE = /^(\/[A-Za-z0-9._~-]+)*\/?$/;

/** Reads `SITE` and `BASE`. What is empty counts as not set. */
export function placeFrom(env: Record<string, string | undefined>): Place {
  const [site, base] = [env["SITE"]?.trim(), env["BASE"]?.trim()];
  const [ofSite, ofBase] = [siteMistake(site), baseMistake(base)];
  return {
    // What is wrong goes no further: others would refuse it without a name.
    site: (ofSite === undefined && site) || LOCAL,
    base: (ofBase === undefined && withSlash(base)) || "/",
    mistakes: [ofSite, ofBase].filter((mistake) => mistake !== undefined),
    warnings: site ? [] : [NOT_SET],
  };
}

function siteMistake(site: string | undefined): string | undefined {
  if (!site) return;
  const example = "such as SITE=https://example.org";
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))
    return `SITE is "${site}", which is no web address. Write the origin with its scheme, ${example}.`;
  const { origin, pathname, search, hash } = new URL(site);
  if (pathname + search + hash === "/") return;
  return `SITE is "${site}", which is more than an origin. Write SITE=${origin}, and the path below it as BASE=${pathname}.`;
}

function baseMistake(base: string | undefined): string | undefined {
  if (!base) return;
  const path = withSlash(base);
  if (BASE.test(path) && !path.split("/").some((part) => /^\.+$/.test(part))) return;
  return `BASE is "${base}", which cannot be a path of this site. Use letters, digits and . _ ~ -, such as BASE=/klantwijzer.`;
}

const withSlash = (base = "") => (base === "" || base.startsWith("/") ? base : `/${base}`);

/** Refuses to go on with a place that is none, and says in a build what is missing. */
export function checkPlace({ mistakes, warnings }: Place): AstroIntegration {
  return {
    name: "place",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        for (const mistake of mistakes) logger.error(mistake);
        if (mistakes.length > 0) process.exit(1);
        if (command === "build") for (const warning of warnings) logger.warn(warning);
      },
    },
  };
}
