/** The files for other programs, as they stand in the built site. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bank } from "../../src/exports/bank.ts";
import { formats } from "../../src/exports/formats/index.ts";
import { languageOf } from "../harness/language.ts";
import { sites } from "../harness/sites.ts";
import { fileOf } from "../harness/weight.ts";

const { out, base } = sites.based;
const { addresses, exporting } = languageOf(sites.based);
const pathOf = (name: string, extension: string) =>
  `${out}${addresses.exportFile(`${name}.${extension}`)}`;
const whole = JSON.parse(readFileSync(pathOf(exporting.whole, "json"), "utf8")) as Bank;
const names = [exporting.whole, ...whole.modules.map(({ id }) => id)];

describe.each(formats)("$title", ({ extension }) => {
  test("stands there for the whole and for each module", () => {
    expect(names.filter((name) => !existsSync(pathOf(name, extension)))).toEqual([]);
  });
});

test("links in the files lead to pages, and to places in them", () => {
  const found = JSON.stringify(whole).matchAll(/"(https?:[^"\\]*)"|href=\\"([^"\\]*)\\"/g);
  const here = new URL(whole.course.url);
  const links = [...found]
    .map(([, plain, inText = ""]) => new URL(plain ?? inText.replaceAll("&amp;", "&")))
    .filter(({ origin, pathname }) => origin === here.origin && pathname.startsWith(base));
  expect(links.length).toBeGreaterThan(whole.questions.length);
  const dead = links.filter(({ pathname, hash }) => {
    const file = fileOf(out, pathname.slice(base.length));
    const id = decodeURIComponent(hash.slice(1));
    return !existsSync(file) || (id && !readFileSync(file, "utf8").includes(`id="${id}"`));
  });
  expect([...new Set(dead.map(String))]).toEqual([]);
});
