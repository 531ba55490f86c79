import { plural } from "../plural.ts";
import type { InstructorWords } from "../shape/instructors.ts";

/** The page for those who teach. */
export const instructors: InstructorWords = {
  title: "For instructors",
  lead: (course) =>
    `What you can do with ${course} in class: link, show, take over and print. All of it works without an account, for you and for your students.`,
  contents: "On this page",
  ids: {
    link: "link",
    show: "show",
    embed: "embed",
    scorm: "scorm",
    exports: "take-over",
    lms: "environment",
    print: "print",
    results: "group",
    covers: "coverage",
    lasts: "lasting",
    cite: "cite",
  },
  link: "Link to it",
  linkText:
    "Every address keeps working: put it in your learning environment, a syllabus or a mail. These are examples from this course; copy them, and choose a page or question of your own.",
  addresses: {
    page: "A page",
    section: "A section of it",
    question: "A question",
    set: "A set of questions that you choose",
    module: "Ten questions from a module",
    test: "The test of a module",
    search: "A search",
  },
  seedText: (seed) =>
    `Add ${seed} to the address of a set, and all get questions and answers in the same order.`,
  make: [
    "Make a set of your own by ticking questions at ",
    ". You can filter by module, goal, level and kind there too, and show the answers.",
  ],
  show: "Show it in class",
  showText:
    "Large enough for the last row, one question at a time: the question first, then with a key or a click the answer and why. For a whole set take its address, for one question that of the question.",
  shown: { set: "A set on screen", question: "One question on screen" },
  map: "The concept map, to fill in together",
  embed: "Put a question in a page of yours",
  embedText:
    "Paste this code into a page of your learning environment, in the HTML view of its editor. The first line fits the height; where your environment refuses it, leave it out. Answers stay in the student’s browser: nothing of them reaches this site.",
  scorm: "A test with a grade in your learning environment",
  scormText:
    "The test of each module comes as a SCORM 1.2 package: score and completion go to the gradebook of your learning environment. The package fetches nothing from this site, so that it keeps working as it is.",
  lms: "Into Moodle, Canvas or Brightspace",
  lmsText:
    "The names of menus differ by version and by institution; look for what is close to them.",
  stepsHead: {
    name: "Learning environment",
    questions: "Take questions over",
    scorm: "Place a SCORM package",
  },
  steps: [
    {
      name: "Moodle",
      questions:
        "Course › Question bank › Import. Choose Moodle XML, drag the file in and press Import. The questions come into a category for each module.",
      scorm: "Edit mode on › Add an activity › SCORM package. Drag the zip file in.",
    },
    {
      name: "Canvas",
      questions:
        "Settings › Import Course Content. As content type choose ‘QTI .zip file’, then the file, then Import. The quizzes stand under Quizzes afterwards.",
      scorm:
        "Only where your institution has the SCORM tool: SCORM in the course menu › Upload, and choose to import it as a graded assignment.",
    },
    {
      name: "Brightspace",
      questions:
        "Quizzes › Question Library › Import › Upload a File. Choose the csv file, look at the preview and press Import All.",
      scorm:
        "Content › Upload/Create › Upload SCORM package (or Upload Learning Object › SCORM). Switch grading on if you want a grade.",
    },
  ],
  exports: "Take questions over",
  exportsText:
    "All questions, or those of one module, as a file for other programs. Cases, feedback per answer, explanations and hints go along as far as the format allows: below each stands what doesn’t. Every question keeps its name and a link back.",
  whole: (n) => `All (${plural(n, "question", "questions")})`,
  perModule: "By module",
  print: "Print it, take it along",
  printText:
    "Every module can be had on paper: its texts as a reader, its questions as a worksheet and the answers as a key. The worksheet bears the address that leads to the same questions.",
  book: "The whole course as a book (EPUB), for an e-reader or a phone",
  results: "See what your group can do",
  resultsText:
    "This site collects nothing. If students want to share their answers, they save their progress as a file and hand it in to you. You then see for each question how many had it right, whether it tells students apart and which wrong answers attract. The files never leave your browser.",
  resultsGo: "To the results of a group",
  covers: "What the course covers",
  coversText:
    "The learning goals of each module, with the questions that test them. Levels go from remembering by way of understanding and applying to judging.",
  columns: {
    goal: "After this module you can",
    concepts: "Concepts",
    questions: "Questions",
    total: "Total",
  },
  levels: { remember: "remember", understand: "understand", apply: "apply", judge: "judge" },
  served: (goals, questions) =>
    `${plural(goals, "goal", "goals")}, ${plural(questions, "question", "questions")}`,
  toModule: "To the module",
  noGoal: "Other questions",
  lasts: "What stays",
  lastsText: [
    "Addresses of pages, sections, questions, modules and sources do not change. Where something is renamed or moved, its old address leads to the new one. Every change is checked for that.",
    "Every question keeps its name, here and in every file: who imports again later knows it by that. The texts of questions may be improved.",
    "The files on this page keep their address and their shape. Fields may join; none will go.",
    "Progress files of today stay readable in later versions of this site.",
    "As long as the site stands at its address, these promises have no end date. Should it go, you keep what you took over: imported questions, SCORM packages, prints and the book ask nothing of this site, but for pictures in imported questions and the links back.",
  ],
  cite: "Cite the course",
  citeText: "At the foot of each concept stands how to cite that page. For the course as a whole:",
  license: "What you may do with the texts stands in",
  machines: "For machines",
  machinesText: "The same concepts and questions as JSON, to build something with:",
};
