/** What programs of others go by: the files for machines as they were promised, and a policy that lets nothing in. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/course/kinds/index.ts";
import { languageOf } from "../harness/language.ts";
import { pagesOf } from "../harness/pages.ts";
import { sites } from "../harness/sites.ts";
import { fileOf } from "../harness/weight.ts";

describe.each(Object.entries(sites))("%s", (_name, site) => {
  const { addresses } = languageOf(site);
  const read = (address: string) =>
    JSON.parse(readFileSync(fileOf(site.out, address), "utf8")) as Record<string, unknown>[];
  const root = site.base.replace(/\/$/, "");
  const leads = (url: unknown) =>
    typeof url === "string" &&
    url.startsWith(`${root}/`) &&
    existsSync(fileOf(site.out, url.slice(root.length)));

  test("the file of concepts has the fields that were promised", () => {
    const text = expect.any(String) as unknown;
    for (const concept of read(addresses.conceptsFile)) {
      const { aliases, url } = concept;
      expect(concept).toMatchObject({ id: text, title: text, definition: text, module: text });
      expect([Array.isArray(aliases), leads(url)]).toEqual([true, true]);
    }
  });

  test("the file of questions has the fields that were promised", () => {
    const text = expect.any(String) as unknown;
    const fields = { id: text, concept: text, section: text, module: text, prompt: text };
    const option = { text, correct: expect.any(Boolean) as unknown, feedback: text };
    for (const question of read(addresses.questionsFile)) {
      expect(question).toMatchObject({ ...fields, explanation: text });
      expect(Object.keys(kinds)).toContain(question["kind"]);
      expect(leads(question["url"])).toBe(true);
      for (const own of question["options"] as unknown[]) expect(own).toMatchObject(option);
    }
  });

  test("no page lets scripts or styles in that it does not name", () => {
    const allowed = pagesOf(site).filter(({ html }) => {
      const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
      return policy === undefined || /unsafe|https?:|\*/.test(policy);
    });
    expect(allowed.map(({ path }) => path)).toEqual([]);
  });
});
