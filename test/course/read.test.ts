import { expect, test } from "vitest";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { origin, sites } from "../harness/sites.ts";

const course = courseOf(sites.course);
const { addresses, site: words } = languageOf(sites.course);

const browser = ownBrowser();

for (const name of ["course", "based"] as const) {
  const site = origin(sites[name]);

  test(`${name}: from the home page through a module to its test, by links alone`, async () => {
    const [module] = course.modules;
    const first = course.concepts.find(({ id }) => id === module?.concepts[0]);
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("requestfailed", (request) => errors.push(request.url()));
    await page.goto(`${site}/`);
    const main = page.getByRole("main");
    await main
      .getByRole("link", { name: module?.title ?? "", exact: true })
      .first()
      .click();
    await page.waitForURL(site + addresses.module(module?.id ?? ""));
    await main
      .getByRole("link", { name: first?.title ?? "", exact: true })
      .first()
      .click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(first?.title);
    const visited = [first?.id];
    for (;;) {
      await page.locator("a[rel=next]").click();
      if (page.url() === site + addresses.test(module?.id ?? "")) break;
      visited.push(new URL(page.url()).pathname.split("/").at(-2));
    }
    expect(visited).toEqual(module?.concepts);
    await page.locator("quiz-question").first().waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test(`${name}: an old address leads to the new one, also without scripts`, async (test) => {
    const renamed = course.concepts.find(({ formerly }) => formerly.length > 0);
    if (renamed === undefined) return test.skip("No concept of this course had another id.");
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + addresses.concept(renamed.formerly[0] ?? ""));
    await page.waitForURL(site + addresses.concept(renamed.id));
    await page.close();
  });
}

test("the scheme follows the system, and the switch is remembered", async () => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(`${origin(sites.course)}/`);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole("button", { name: words.theme }).click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
  await context.close();
});

test("nothing shifts while a page loads, and nothing comes from elsewhere", async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin(sites.course))) elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        document.documentElement.dataset["shift"] = String(
          Number(document.documentElement.dataset["shift"] ?? 0) + entry.value,
        );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of ["/", addresses.concept(course.settings.start), addresses.modules]) {
    await page.goto(origin(sites.course) + path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.dataset["shift"] ?? "0")).toBe("0");
  }
  expect(elsewhere).toEqual([]);
  await page.close();
});

test("a page has one preview for every concept that its text links to", async (test) => {
  const linking = course.concepts.find(({ links }) => links.length > 0);
  if (linking === undefined) return test.skip("No concept of this course links to another.");
  const page = await browser.newPage();
  await page.goto(origin(sites.course) + addresses.concept(linking.id));
  const targets = await page
    .locator("[interestfor]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("interestfor")));
  const previews = await page
    .locator("[popover=hint]")
    .evaluateAll((all) => all.map(({ id }) => id));
  expect([...new Set(targets)].sort()).toEqual(previews.sort());
  await page.close();
});
