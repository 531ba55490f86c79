import type { APIRoute } from "astro";
import { allOf } from "../../../site/records.ts";
import { addresses } from "#language";
import type { QuestionRecord } from "../../../course/records/question.ts";
import { START_HEIGHT } from "../../../language/frame-code.ts";
import { courseSettings } from "../../../site/settings.ts";
import { siteFrameCode } from "../../../site/frame-code.ts";
import { absolute } from "../../../site/url.ts";

interface Props {
  question: QuestionRecord;
}

export function getStaticPaths() {
  return allOf("questions").map((question) => ({
    params: { id: question.id },
    props: { question },
  }));
}

/** What an editor that knows oEmbed asks for when somebody pastes the address of a question: the code of its frame. */
export const GET: APIRoute<Props> = ({ props: { question }, site }) => {
  const course = courseSettings();
  const title = question.prompt.plain;
  return Response.json({
    version: "1.0",
    type: "rich",
    provider_name: course.title,
    provider_url: absolute(addresses.home, site),
    title,
    width: 600,
    height: START_HEIGHT,
    html: siteFrameCode(addresses.question(question.id), title, site),
  });
};
