import { module as strings } from "#language";
import type { APIRoute } from "astro";
import { allOf, someOf } from "../../../site/records.ts";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import PackagedTest from "../../../components/scorm/PackagedTest.astro";
import siteStyle from "../../../components/scorm/page.css?inline";
import { textStyles } from "../../../components/text/styles.ts";
import type { ModuleRecord } from "../../../course/records/module.ts";
import { enclose } from "../../../exports/scorm/enclose.ts";
import { scormPackage } from "../../../exports/scorm/package.ts";
import script from "../../../islands/scorm/packaged.ts?bundled";
import { questionFeatures } from "../../../site/features.ts";
import { contentsOf, courseMedia } from "../../../site/media.ts";
import { pack } from "../../../site/pack.ts";
import { courseSettings } from "../../../site/settings.ts";
import { absolute } from "../../../site/url.ts";

/** The closing test of each module, to be opened by a learning environment. */
export function getStaticPaths() {
  const modules = allOf("modules").filter(({ test }) => test.length > 0);
  return modules.map((module) => ({ params: { module: module.id }, props: { module } }));
}

/** What is no `.astro` file itself does not know what a component is. */
const Page = PackagedTest as AstroComponentFactory;

export const GET: APIRoute<{ module: ModuleRecord }> = async ({ props: { module }, site }) => {
  const course = courseSettings();
  const container = await AstroContainer.create();
  const page = await container.renderToString(Page, { props: { module, course, site } });
  const media = courseMedia();
  const { html, pictures } = enclose(page, {
    site: new URL(absolute("/", site)),
    isPicture: (path) => media.get(path)?.picture !== undefined,
  });
  const questions = someOf("questions", module.test);
  const features = questionFeatures(questions);
  const contents = await contentsOf(pictures);
  const made = scormPackage({
    course: course.id,
    module: module.id,
    title: strings.testTitle(module.title),
    language: course.language,
    body: html,
    style: siteStyle + textStyles(features),
    script,
    pictures: Object.fromEntries([...contents].map(([path, bytes]) => [path.slice(1), bytes])),
  });
  return new Response(pack(made), { headers: { "Content-Type": "application/zip" } });
};
