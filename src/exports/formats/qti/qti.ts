import { byModule, type Bank, type BankQuestion } from "../../bank.ts";
import { element, type Element } from "../../markup/node.ts";
import { toXml, xmlDocument } from "../../markup/print.ts";
import { perQuestion } from "../../per-question.ts";
import { tagsOf } from "../../say.ts";
import type { Words } from "../../words.ts";
import { carriesAll, type Format } from "../format.ts";
import { identifier } from "../identifiers.ts";
import { assessmentItem, DOCUMENT } from "./item.ts";

const PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
const METADATA = "http://www.imsglobal.org/xsd/imsmd_v1p2";

const itemPath = (id: string) => `items/${id}.xml`;
const testPath = (id: string) => `tests/${id}.xml`;
const testId = (module: string) => `test-${module}`;

const itemFile = perQuestion((question, words) =>
  xmlDocument(toXml(assessmentItem(question, words))),
);

/** The questions of a module as one test, in the order of the course. */
const assessmentTest = ({ id, title }: { id: string; title: string }, questions: BankQuestion[]) =>
  element(
    "assessmentTest",
    { ...DOCUMENT, identifier: testId(id), title },
    element(
      "testPart",
      { identifier: "part", navigationMode: "nonlinear", submissionMode: "individual" },
      element(
        "assessmentSection",
        { identifier: "section", title, visible: "true" },
        questions.map((question) =>
          element("assessmentItemRef", {
            identifier: identifier(question.id),
            href: `../${itemPath(question.id)}`,
          }),
        ),
      ),
    ),
  );

/** What an item can be found by, as the standard for learning objects has it. */
const metadata = (question: BankQuestion, words: Words): Element =>
  element(
    "metadata",
    {},
    element(
      "imsmd:lom",
      {},
      element(
        "imsmd:general",
        {},
        tagsOf(question, words).map(([name, value]) =>
          element(
            "imsmd:keyword",
            {},
            element("imsmd:langstring", { "xml:lang": words.language }, `${name}:${value}`),
          ),
        ),
      ),
    ),
  );

function manifest(bank: Bank, words: Words): Element {
  const item = (question: BankQuestion) =>
    element(
      "resource",
      {
        identifier: identifier(question.id),
        type: "imsqti_item_xmlv2p1",
        href: itemPath(question.id),
      },
      metadata(question, words),
      element("file", { href: itemPath(question.id) }),
    );
  const tests = byModule(bank).map(({ module, questions }) =>
    element(
      "resource",
      { identifier: testId(module.id), type: "imsqti_test_xmlv2p1", href: testPath(module.id) },
      element("file", { href: testPath(module.id) }),
      questions.map(({ id }) => element("dependency", { identifierref: identifier(id) })),
    ),
  );
  return element(
    "manifest",
    { identifier: `course-${bank.course.id}`, xmlns: PACKAGE, "xmlns:imsmd": METADATA },
    element(
      "metadata",
      {},
      element("schema", {}, "QTIv2.1 Package"),
      element("schemaversion", {}, "1.0.0"),
    ),
    element("organizations"),
    element("resources", {}, tests, bank.questions.map(item)),
  );
}

/** QTI 2.1: an item for each question, a test for each module. */
export const qti: Format = {
  name: "qti",
  title: "QTI 2.1",
  extension: "qti.zip",
  mediaType: "application/zip",
  carries: carriesAll({ link: "moved" }, { number: { parts: { unit: "moved" } } }),
  write(bank, words) {
    const document = (root: Element) => xmlDocument(toXml(root));
    const files: [path: string, text: string][] = [
      ["imsmanifest.xml", document(manifest(bank, words))],
      ...byModule(bank).map(({ module, questions }): [string, string] => [
        testPath(module.id),
        document(assessmentTest(module, questions)),
      ]),
      ...bank.questions.map((question): [string, string] => [
        itemPath(question.id),
        itemFile(question, words),
      ]),
    ];
    // To press a file costs the same however small it is, and here is one for each question.
    return { files: Object.fromEntries(files), level: 0 };
  },
};
