import { exporting, name, quiz } from "#language";
import type { APIRoute } from "astro";
import { part, type Bank } from "../../../exports/bank.ts";
import { formats } from "../../../exports/formats/index.ts";
import type { Format } from "../../../exports/formats/format.ts";
import { wordsOf } from "../../../exports/words.ts";
import { courseBank } from "../../../site/bank.ts";
import { pack } from "../../../site/pack.ts";

interface Props {
  bank: Bank;
  format: Format;
}

/** The questions of each module, and all of them, in every format. */
export function getStaticPaths() {
  const whole = courseBank(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined);
  const banks = whole.modules.map(({ id, title }): [string, Bank] => [
    id,
    part(whole, title, ({ module }) => module === id),
  ]);
  const asked = banks.filter(([, { questions }]) => questions.length > 0);
  return [...asked, [exporting.whole, whole] as const].flatMap(([name, bank]) =>
    formats.map((format) => ({
      params: { file: `${name}.${format.extension}` },
      props: { bank, format },
    })),
  );
}

/** One for all files: what is made of a question is kept by the words it is made with. */
const words = wordsOf({ name, quiz, exporting });

/** A file for another program. */
export const GET: APIRoute<Props> = ({ props: { bank, format } }) => {
  const written = format.write(bank, words);
  return new Response(typeof written === "string" ? written : pack(written), {
    headers: { "Content-Type": format.mediaType },
  });
};
