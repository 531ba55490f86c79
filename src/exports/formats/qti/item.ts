import type { BankQuestion, Html } from "../../bank.ts";
import { element, type Element } from "../../markup/node.ts";
import { afterwards, caseText } from "../../say.ts";
import type { Words } from "../../words.ts";
import { identifier } from "../identifiers.ts";
import { shows } from "./conditions.ts";
import { blockFlow } from "./flow.ts";
import { interactionOf } from "./interactions.ts";

const QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1";
const SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";

/** What every document of QTI 2.1 begins with. */
export const DOCUMENT = {
  xmlns: QTI,
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": `${QTI} ${SCHEMA}`,
};

/** The feedback that is shown whatever was answered. */
const EXPLANATION = "EXPLANATION";

const outcome = (name: string, type: string, cardinality: string, start?: number) =>
  element(
    "outcomeDeclaration",
    { identifier: name, cardinality, baseType: type },
    start === undefined
      ? undefined
      : element("defaultValue", {}, element("value", {}, String(start))),
  );

const feedback = (name: string, html: Html): Element =>
  element(
    "modalFeedback",
    { outcomeIdentifier: "FEEDBACK", identifier: name, showHide: "show" },
    blockFlow(html),
  );

/** A question as an item of QTI 2.1. */
export function assessmentItem(question: BankQuestion, words: Words): Element {
  const interaction = interactionOf(question);
  const { cardinality, baseType, right, mapping, asks, processing } = interaction;
  const hint = question.hint === undefined ? undefined : blockFlow(question.hint);
  return element(
    "assessmentItem",
    {
      ...DOCUMENT,
      identifier: identifier(question.id),
      title: question.id,
      "xml:lang": words.language,
      adaptive: "false",
      timeDependent: "false",
    },
    element(
      "responseDeclaration",
      { identifier: "RESPONSE", cardinality, baseType },
      right.length === 0
        ? undefined
        : element(
            "correctResponse",
            {},
            right.map((each) => element("value", {}, each)),
          ),
      mapping,
    ),
    outcome("SCORE", "float", "single", 0),
    outcome("MAXSCORE", "float", "single", 1),
    outcome("FEEDBACK", "identifier", "multiple"),
    element(
      "itemBody",
      {},
      blockFlow(caseText(question, words) + question.prompt),
      asks,
      hint && element("infoControl", { title: words.hint }, hint),
      question.kind === "open"
        ? element("rubricBlock", { view: "scorer" }, blockFlow(question.model))
        : undefined,
    ),
    element("responseProcessing", {}, processing, shows(EXPLANATION)),
    interaction.feedback.map(({ name, html }) => feedback(name, html)),
    feedback(EXPLANATION, afterwards(question, words, interaction.remarks)),
  );
}
