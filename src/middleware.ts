import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "astro";
import { lineOf } from "./course/props.ts";
import { nameOf, note, startOver } from "./course/reads.ts";
import { PAGE_POLICY } from "./policy.ts";

/** Sums of styles, which pages share: what is hashed once needs no second time. */
const known = new Map<string, string>();

const sumOf = (code: string) => createHash("sha256").update(code).digest("base64");

function knownSum(style: string): string {
  const sum = known.get(style) ?? sumOf(style);
  known.set(style, sum);
  return sum;
}

/** The hashes of what stands between `<script>` or `<style>` tags in a page, as a policy lists them. */
function hashes(html: string, tag: "script" | "style"): string {
  const inline = new RegExp(`<${tag}(?![^>]*(?:\\bsrc=|ld\\+json))[^>]*>([^]*?)</${tag}>`, "g");
  const sums = [...html.matchAll(inline)].map(([, code = ""]) =>
    tag === "style" ? knownSum(code) : sumOf(code),
  );
  return [...new Set(sums)].map((sum) => ` 'sha256-${sum}'`).join("");
}

/** Elements beside which a space shows nothing: they begin a line of their own, or are no part of the page. */
const BLOCK =
  "article|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|legend|li|link|main|meta|nav|ol|option|p|quiz-question|section|style|summary|table|tbody|td|th|thead|title|tr|ul";
const AFTER = new RegExp(`(</?(?:${BLOCK})\\b[^>]*>) +`, "g");
const BEFORE = new RegExp(` +(?=</?(?:${BLOCK})\\b)`, "g");

/** Takes away the spaces that templates leave between blocks. What an author wrote has line breaks there, and keeps them. */
const withoutGaps = (html: string) => html.replace(AFTER, "$1").replace(BEFORE, "");

/** A script that stands in a page and is a module of its own, but for those that ask for a file. */
const MODULE = /<script type="module">((?:(?!\bimport\b)[^])*?)<\/script>/g;

/** One script for all that stand in a page: each would need a hash of its own. Every one keeps its names to itself. */
function withOneScript(html: string): string {
  const scripts = [...html.matchAll(MODULE)].map(([, code = ""]) => `(()=>{${code.trim()}})()`);
  if (scripts.length < 2) return html;
  const one = `<script type="module">${[...new Set(scripts)].join(";")}</script>`;
  return html.replace(MODULE, "").replace("</body>", () => `${one}</body>`);
}

/** What a page may load, and no script or style in it but those that it came with. */
const policyOf = (html: string) =>
  [
    ...PAGE_POLICY,
    `script-src 'self'${hashes(html, "script")}`,
    `style-src 'self'${hashes(html, "style")}`,
  ].join(";");

/** What stands before all that a page loads. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Makes a page lean and gives it its policy. Astro would list the hash of every script of the site in the policy of every
 * page: weight that grows with the site, and permission that nobody uses.
 */
export const onRequest: MiddlewareHandler = async ({ props }, next) => {
  // Until here it was asked which files there are.
  if (startOver()) note(nameOf.props(lineOf(props)));
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  const html = withOneScript(withoutGaps(await response.text()));
  // The server of `astro dev` adds scripts of its own.
  if (import.meta.env.DEV) return new Response(html, response);
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return new Response(html.replace(CHARSET, CHARSET + policy), response);
};
