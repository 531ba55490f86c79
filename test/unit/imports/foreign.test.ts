/** Files of other programs: what a course knows comes along, what it does not know is said. */
import { describe, expect, test } from "vitest";
import { errorsOf, imported } from "./courses.ts";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const question = (type: string, name: string, inner: string, text = "<p>Asks?</p>") =>
  `<question type="${type}"><name><text>${name}</text></name>
<questiontext format="html"><text><![CDATA[${text}]]></text>
<file name="my pic.png" path="/" encoding="base64">${PIXEL}</file>
<file name="../../../evil.png" path="/" encoding="base64">${PIXEL.replace("Dhg", "Dhh")}</file>
</questiontext>${inner}</question>`;

const answer = (fraction: number, text: string, feedback = "", format = "html") =>
  `<answer fraction="${fraction}" format="${format}"><text><![CDATA[${text}]]></text>
<feedback format="html"><text><![CDATA[${feedback}]]></text></feedback></answer>`;

const quiz = (...questions: string[]) =>
  `<?xml version="1.0"?>\n<quiz>\n${questions.join("\n")}\n</quiz>`;

const said = ({ notices }: ReturnType<typeof imported>) =>
  notices.map(({ line, name, what }) => `${line} ${name ?? "-"}: ${what}`);

describe("Moodle XML", () => {
  const back = imported({
    file: "bank.xml",
    language: "en",
    text: quiz(
      '<question type="category"><category><text>$course$/top/Life/Cells // I</text></category></question>',
      question("description", "The lake", "", "<p>A lake <b>turns</b> green.</p>"),
      question(
        "multichoice",
        "Cells {1}",
        `<single>false</single><shuffleanswers>0</shuffleanswers>
${answer(50, "one [x]", "yes")}${answer(50, "two <b>", "", "plain_text")}${answer(-100, "*three*", "<script>alert(1)</script>no", "markdown")}
<hint format="html"><text>Think "hard"</text></hint><hint format="html"><text>Harder</text></hint>
<generalfeedback format="html"><text>As \\(a^2\\)</text></generalfeedback>`,
        '<p>What? <img src="@@PLUGINFILE@@/my%20pic.png" alt="a cell"><img src="@@PLUGINFILE@@/../../../evil.png" alt="evil"><img src="@@PLUGINFILE@@/gone.png" alt="gone"></p>',
      ),
      question("truefalse", "TF", answer(0, "true", "no") + answer(100, "false", "right")),
      question(
        "shortanswer",
        "SA",
        `<usecase>1</usecase>${answer(100, "Cell")}${answer(50, "c*ll")}${answer(100, "a\\*b")}${answer(0, "*", "no")}`,
      ),
      question(
        "numerical",
        "N",
        `${answer(100, "1500.5", "ok").replace("</answer>", "<tolerance>0.5</tolerance></answer>")}
<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units><unitsleft>0</unitsleft>`,
      ),
      question(
        "matching",
        "M",
        `<subquestion format="html"><text>a</text><answer><text>A | x</text></answer></subquestion>
<subquestion format="html"><text>b</text><answer><text>B</text></answer></subquestion>
<subquestion format="html"><text></text><answer><text>C</text></answer></subquestion>`,
      ),
      question(
        "ordering",
        "O",
        answer(2, "second") +
          answer(1, "first") +
          answer(3, "third") +
          '<generalfeedback format="html"><text><![CDATA[<ol><li>x<li>y<li>z</ol>]]></text></generalfeedback>',
      ),
      question("essay", "E", '<graderinfo format="html"><text>Model</text></graderinfo>'),
      question("multianswer", "Cloze", ""),
    ),
  });
  const of = (id: string) => back.bank.questions.find((one) => one.id === id);

  test("makes a course without errors, of all seven kinds", () => {
    expect(errorsOf(back)).toEqual([]);
    expect(back.bank.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      ...["cells-1 multiple", "tf single", "sa text", "n number", "m match", "o order", "e open"],
    ]);
    expect(new Set(back.bank.questions.map(({ case: about }) => about?.html))).toEqual(
      new Set(["A lake <strong>turns</strong> green."]),
    );
    expect(back.bank.modules.map(({ title }) => title)).toEqual(["Life"]);
    expect(back.bank.questions[0]?.concept.title).toBe("Cells / I");
  });

  test("keeps options, feedback, hints, pictures, units and order", () => {
    expect(of("cells-1")).toMatchObject({
      fixed: true,
      hint: "Think “hard”<br>Harder",
      options: [
        { html: "one [x]", correct: true, feedback: "yes" },
        { html: "two &#x3C;b>".replace("&#x3C;", "&lt;").replace(">", "&gt;"), correct: true },
        { html: "<em>three</em>", correct: false, feedback: "no" },
      ],
    });
    expect(of("cells-1")?.explanation).toContain("<math");
    expect([...back.files.keys()].filter((path) => path.startsWith("images/"))).toEqual([
      "images/my-pic.png",
      "images/evil.png",
    ]);
    expect(of("sa")).toMatchObject({ exact: true, answers: [{ html: "Cell" }, { html: "a*b" }] });
    expect(of("n")).toMatchObject({
      answers: [{ value: 1500.5, tolerance: 0.5, unit: expect.arrayContaining(["m"]) as unknown }],
    });
    expect(of("m")).toMatchObject({
      pairs: [{ right: "A | x" }, { right: "B" }],
      distractors: [{ right: "C" }],
    });
    expect(of("o")).toMatchObject({
      items: [{ html: "first" }, { html: "second" }, { html: "third" }],
    });
    expect(of("e")).toMatchObject({ model: "Model" });
  });

  test("says line by line what could not be taken", () => {
    expect(said(back)).toEqual([
      expect.stringMatching(/^4 The lake: A description became the case/),
      expect.stringMatching(/^\d+ SA: The answer "c\*ll" was left out/),
      expect.stringMatching(/^\d+ SA: What is said of any other answer/),
      expect.stringMatching(/^\d+ Cloze: A question of the kind "multianswer" was left out/),
      expect.stringMatching(/^\d+ Cells \{1\}: The picture "gone.png" is not in the file/),
      expect.stringMatching(/^\d+ Cells \{1\}: A script \(<script>\) was left out/),
    ]);
    expect(JSON.stringify([...back.files])).not.toContain("alert");
  });
});

test("GIFT of other programs comes along, and a line that is none is said", () => {
  const back = imported({
    file: "bank.gift",
    language: "en",
    text: `// a comment
$CATEGORY: $course$/top/Bread

::TF:: Salt slows yeast. {T#No, it does.#Right.}

::MC x:: Is this \\{gift\\}? { =yes#ok ~no ~%50%half####Because. }

::SA::[markdown]Which *grain*? {=rye =%50%oats =w*t}

::N:: How far? {#
=1..5#near
=%0%9:1#far
}

Broken {=a ~b

::M:: Match {=a -> A | 1 =b -> B =c -> A | 1}

Bread is _____ {=made of ~baked in} flour.

::E:: Why? {}
`,
  });
  expect(back.bank.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    ...["tf single", "mc-x single", "sa text", "n number", "m match", "question single", "e open"],
  ]);
  expect(back.bank.questions[0]).toMatchObject({
    options: [
      { html: "True", correct: true, feedback: "Right." },
      { html: "False", correct: false, feedback: "No, it does." },
    ],
  });
  expect(back.bank.questions[1]).toMatchObject({
    prompt: "Is this {gift}?",
    explanation: "Because.",
  });
  expect(back.bank.questions[3]).toMatchObject({
    answers: [
      { value: 3, tolerance: 2, feedback: "near" },
      { value: 9, correct: false },
    ],
  });
  expect(said(back)).toEqual([
    expect.stringMatching(/^6 MC .*earns a part/),
    expect.stringMatching(/^8 SA: The answer "oats" earns a part/),
    expect.stringMatching(/^8 SA: The answer "w\*t" was left out/),
    expect.stringMatching(/^15 -: This is no question of GIFT and was left out: Expected "}"/),
  ]);
  // Of an open question without a model answer only its author knows one.
  expect(errorsOf(back)).toEqual([expect.stringContaining('"e" has no model answer')]);
});

test("a table that a person wrote comes along, with the separator of their program", () => {
  const back = imported({
    file: "vragen.csv",
    language: "nl",
    text: [
      "concept;kind;prompt;answer1;right1;feedback1;answer2;right2;partner1;partner2;hint;kleur",
      "Gist;;Wat is gist? *echt*;een schimmel;ja;Goed.;x < y & z;;;;Denk na;rood",
      "Gist;match;Wat hoort bij wat?;a;;;b;;A;B;;",
      "Gist;puzzel;Wat?;a;1;;b;;;;;",
    ].join("\n"),
  });
  expect(errorsOf(back)).toEqual([]);
  expect(back.bank.questions).toMatchObject([
    {
      kind: "single",
      prompt: "Wat is gist? *echt*",
      options: [{ correct: true }, { html: "x &lt; y &amp; z" }],
    },
    { kind: "match" },
  ]);
  expect(back.bank.questions[0]?.concept.title).toBe("Gist");
  expect(said(back)).toEqual([
    '1 -: The column "kleur" was left out.',
    '4 -: A question of the kind "puzzel" was left out: a course has no such kind.',
  ]);
});

test("ids are unique, stay as they are where they can, and none is one that every page has", () => {
  const back = imported({
    file: "ids.csv",
    text: `id,prompt,answer1,right1,answer2
Vraag één,a?,a,1,b
vraag-een,b?,a,1,b
main,c?,a,1,b
vraag-een,d?,a,1,b
../../x,e?,a,1,b
,f?,a,1,b`,
  });
  expect(errorsOf(back)).toEqual([]);
  expect(back.bank.questions.map(({ id }) => id)).toEqual([
    ...["vraag-een-3", "vraag-een", "q-main", "vraag-een-2", "x", "question"],
  ]);
});
