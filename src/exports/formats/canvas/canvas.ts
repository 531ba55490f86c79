import { byModule, type BankQuestion } from "../../bank.ts";
import { element, type Element } from "../../markup/node.ts";
import { toXml, within, xmlDocument } from "../../markup/print.ts";
import { perQuestion } from "../../per-question.ts";
import type { Words } from "../../words.ts";
import { carriesAll, type Format } from "../format.ts";
import { item } from "./items.ts";

/** A quiz as it stands in the package. */
interface Quiz {
  id: string;
  title: string;
  questions: BankQuestion[];
}

/** Canvas looks for this name, and asks the wrong importer where it is another. */
const QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
const PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const CANVAS = "http://canvas.instructure.com/xsd/cccv1p0";
const META = "associatedcontent/imscc_xmlv1p1/learning-application-resource";

const itemXml = perQuestion((question, words) => toXml(item(question, words)));

const quizFile = ({ id, title, questions }: Quiz, words: Words): string =>
  within(
    [
      element("questestinterop", { xmlns: QTI }),
      element("assessment", { ident: id, title }),
      element("section", { ident: "root_section" }),
    ],
    questions.map((question) => itemXml(question, words)),
  );

/** What kind of quiz it is: to practise with, answers shown. */
const metaFile = ({ id, title, questions }: Quiz): Element =>
  element(
    "quiz",
    { identifier: id, xmlns: CANVAS },
    element("title", {}, title),
    element("quiz_type", {}, "practice_quiz"),
    element("points_possible", {}, String(questions.length)),
    element("shuffle_answers", {}, "true"),
    element("show_correct_answers", {}, "true"),
    element("allowed_attempts", {}, "-1"),
  );

function resources({ id }: Quiz): Element[] {
  const [path, meta] = [`${id}/${id}.xml`, `${id}/assessment_meta.xml`];
  return [
    element(
      "resource",
      { identifier: id, type: "imsqti_xmlv1p2" },
      element("file", { href: path }),
      element("dependency", { identifierref: `${id}-meta` }),
    ),
    element(
      "resource",
      { identifier: `${id}-meta`, type: META, href: meta },
      element("file", { href: meta }),
    ),
  ];
}

const manifest = (course: string, quizzes: Quiz[]): Element =>
  element(
    "manifest",
    { identifier: `course-${course}`, xmlns: PACKAGE },
    element(
      "metadata",
      {},
      element("schema", {}, "IMS Content"),
      element("schemaversion", {}, "1.1.3"),
    ),
    element("organizations"),
    element("resources", {}, quizzes.flatMap(resources)),
  );

/** QTI 1.2 as Canvas writes it itself: a quiz for each module. */
export const canvas: Format = {
  name: "canvas",
  title: "Canvas (QTI 1.2)",
  extension: "canvas.zip",
  mediaType: "application/zip",
  carries: carriesAll(
    {
      ...{ hint: "moved", link: "moved", tags: "lost", exact: "lost", unit: "lost" },
      // The old quizzes shuffle all or nothing.
      fixed: "partly",
    },
    {
      text: { parts: { feedback: "moved" } },
      number: { parts: { feedback: "moved" } },
      order: { parts: { feedback: "moved" } },
      match: { parts: { feedback: "moved", markup: "partly" } },
    },
  ),
  write(bank, words) {
    const quizzes = byModule(bank).map(({ module, questions }): Quiz => ({
      id: `module-${module.id}`,
      title: module.title,
      questions,
    }));
    const files = quizzes.flatMap((quiz) => [
      [`${quiz.id}/${quiz.id}.xml`, xmlDocument(quizFile(quiz, words))] as const,
      [`${quiz.id}/assessment_meta.xml`, xmlDocument(toXml(metaFile(quiz)))] as const,
    ]);
    return {
      files: {
        "imsmanifest.xml": xmlDocument(toXml(manifest(bank.course.id, quizzes))),
        ...Object.fromEntries(files),
      },
      level: 1,
    };
  },
};
