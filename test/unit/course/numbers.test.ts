/** Answers that their author meant as a number, and that would be compared as words: none goes by in silence. */
import { expect, test } from "vitest";
import { judged, soundCourse } from "./fixture.ts";

/** What is said of a question with these answers, in a course of this language. */
function said(answers: string, { flags = "", language = "en" } = {}): string[] {
  const sound = soundCourse();
  const quiz = `<Quiz id="crust-minutes"${flags}>\nHow many minutes?\n\n${answers}\n</Quiz>\n`;
  const concepts = sound.concepts.map((file) =>
    file.id === "crust" ? { ...file, text: `${file.text}\n${quiz}` } : file,
  );
  const settings = sound.settings && {
    ...sound.settings,
    text: sound.settings.text.replace("language: en", `language: ${language}`),
  };
  return judged({ ...sound, settings, concepts }).problems.map(
    ({ severity, what }) => `${severity}: ${what}`,
  );
}

test.each(["20 ± x minutes", "± 20", "20 +/- a few", "20 +- x", "x ± y", "100 ± 5 ± 2"])(
  "%s is no number with a margin: an error, beside whatever stands there",
  (answer) => {
    const what = `error: Question "crust-minutes" would compare "${answer}" as words: it is no number with a margin.`;
    expect(said(`- [=] ${answer}`)).toEqual([what]);
    expect(said(`- [=] ${answer}\n- [~] 5\n  > No.`)).toEqual([what]);
    expect(said(`- [=] 20\n- [~] ${answer}\n  > No.`)).toEqual([what]);
    expect(said(`- [=] ${answer}`, { flags: " exact" })).toEqual([]);
  },
);

test.each(["20 ± 5", "20 ± 5 minutes", "20 minutes ± 5 %", "20 +/- 5", "±"])(
  "%s is what it says",
  (answer) => expect(said(`- [=] ${answer}`)).toEqual([]),
);

test.each<[string, string[]]>([
  ["en", ["about 20", "approx. 20", "~20", "≈ 20 minutes", "20 or so", "around 20 %"]],
  ["nl", ["ongeveer 20", "ca. 20", "rond de 20", "zo’n 20 minuten", "20 of zo"]],
])("in %s a number with words for roughly is doubted", (language, answers) => {
  for (const answer of answers) {
    const doubts = said(`- [=] ${answer}`, { language });
    expect(doubts).toEqual([expect.stringMatching(/^warning: .* as words: it is no number\.$/)]);
    expect(said(`- [=] ${answer}\n- [~] 5\n  > No.`, { language })).toEqual(doubts);
  }
});

test.each(["around the clock", "5 mei", "some", "4 P's", "ISO 9001", "2001-2003", "ca 12:30"])(
  "%s is words, and nothing is said of it",
  (answer) => expect(said(`- [=] ${answer}`)).toEqual([]),
);

test("a known mistake that is a number is doubted beside words, not beside a number or a fraction", () => {
  const mistake = "- [~] 5\n  > No.";
  expect(said(`- [=] twenty\n${mistake}`)).toEqual([
    'warning: Question "crust-minutes" has a number, "5", beside an answer that is none: "twenty".',
  ]);
  for (const answer of ["20", "1/4", "12:30", "19th"]) {
    expect(said(`- [=] ${answer}\n${mistake}`)).toEqual([]);
  }
  expect(said(`- [=] twenty\n${mistake}`, { flags: " exact" })).toEqual([]);
});
