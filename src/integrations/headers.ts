import type { AstroIntegration } from "astro";
import type { AddressWords } from "../language/shape/addresses.ts";
import { writeInto } from "./files.ts";
import { ANYWHERE, TRUSTED } from "../policy.ts";

/** Headers for the answers at a path; `*` at its end is whatever follows. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const NO_FRAMES = "frame-ancestors 'self'";

/** What nothing of a course asks a device for. */
const WITHHELD = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** For every answer of the site; what a page may load stands in the page, with the hashes of what stands in it. */
const ALL: HeaderRule["headers"] = {
  "Content-Security-Policy": [
    ...ANYWHERE,
    // Where a browser guards it, no text becomes a script or a page, but by way of these.
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED.join(" ")}`,
  ].join("; "),
  // No window that a link opened, or that opened this one, reaches into it.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": WITHHELD.map((name) => `${name}=()`).join(", "),
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

/**
 * What a host is asked to send with the pages of a site. Others may have a question or a set in a frame, and nothing else.
 * No two rules for frames meet in one path: hosts do not agree on which of two would count.
 * @param pages the addresses of all pages, without the base and the slash before it
 */
export function headerRules(
  pages: readonly string[],
  base: string,
  words: AddressWords,
): HeaderRule[] {
  const sections = new Set(pages.flatMap((page) => page.split("/")[0] || []));
  const closed = [...sections]
    .filter((section) => ![words.questions, words.practice, "404", "404.html"].includes(section))
    .sort()
    .map((section) => `/${section}/*`);
  const root = base.replace(/\/$/, "");
  const rule = (path: string, headers: HeaderRule["headers"]): HeaderRule => ({
    path: root + path,
    headers,
  });
  return [
    rule("/*", ALL),
    rule("/_astro/*", { "Cache-Control": "public, max-age=31536000, immutable" }),
    // An old worker would keep an old version.
    rule("/sw.js", { "Cache-Control": "no-cache" }),
    ...["/", `/${words.questions}/`, ...closed].map((path) =>
      rule(path, { "Content-Security-Policy": NO_FRAMES }),
    ),
  ];
}

/** The rules as Netlify and Cloudflare Pages read them. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .flatMap(({ path, headers }) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .join("\n") + "\n";

/** Writes `_headers` into the build. */
export function headers(words: AddressWords, base: string): AstroIntegration {
  return {
    name: "headers",
    hooks: {
      "astro:build:done": async ({ dir, pages }) => {
        const rules = headerRules(
          pages.map(({ pathname }) => pathname),
          base,
          words,
        );
        await writeInto(dir, "_headers", Buffer.from(headersFile(rules)));
      },
    },
  };
}
