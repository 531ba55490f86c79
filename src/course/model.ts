/** What a course is: the shapes that everything else speaks in. Read from `content/`, never written back. */
import type { RootContent } from "mdast";
import type { CourseSettings } from "./schemas/course.ts";
import type { FigureData } from "./schemas/figure.ts";
import type { SourceData } from "./schemas/source.ts";

/** A place in a course file: `file` relative to the working directory, `line` from 1. */
export interface Place {
  file: string;
  line: number;
}

/** What has fields that an author wrote: `at` says where one stands, such as `at("formerly", 0)`. */
export interface Written {
  at: (...field: (string | number)[]) => Place;
}

/** A piece of Markdown as a syntax tree, with its plain text for comparing and counting. */
export interface Fragment {
  nodes: RootContent[];
  text: string;
}

/** A relation as the author wrote it: in one direction, on one page. */
export interface Relation extends Place {
  type: string;
  target: string;
}

/** A wikilink, as written: `target` is an id or alias, `section` the part after `#`. */
export interface Link extends Place {
  target: string;
  section: string | undefined;
  /** The `##` section in which it stands; undefined where it stands in a question. */
  from: string | undefined;
}

/** A `<Cite>`: which source, and where in it. */
export interface Citation extends Place {
  source: string;
  at: string | undefined;
  section: string | undefined;
  /** Whether it stands in a `<Background>` block. */
  background: boolean;
}

/** A `<Background>` block. */
export interface BackgroundBlock extends Place {
  cites: number;
}

/** A `<Figure>`: which figure, and in which section. */
export interface FigureUse extends Place {
  name: string;
}

/** A `##` section of a concept. */
export interface Section extends Place {
  id: string;
  title: string;
  /** Its prose without questions: what search indexes. */
  text: string;
}

/** One answer that can be chosen, with what is said of it. */
export interface Option extends Place {
  text: Fragment;
  correct: boolean;
  feedback: Fragment | undefined;
}

/** A typed answer that is recognised: right (`[=]`) or a known mistake (`[~]`). */
export interface KnownAnswer extends Place {
  text: string;
  correct: boolean;
  feedback: Fragment | undefined;
}

interface QuestionBase extends Place {
  id: string;
  concept: string;
  section: string | undefined;
  prompt: Fragment;
  explanation: Fragment;
  hint: string | undefined;
}

export interface ChoiceQuestion extends QuestionBase {
  kind: "single" | "multiple";
  options: Option[];
}
export interface TextQuestion extends QuestionBase {
  kind: "text";
  answers: KnownAnswer[];
}
export interface OrderQuestion extends QuestionBase {
  kind: "order";
  items: Fragment[];
}
export interface MatchQuestion extends QuestionBase {
  kind: "match";
  headings: [string, string];
  pairs: { left: Fragment; right: Fragment }[];
}
export interface OpenQuestion extends QuestionBase {
  kind: "open";
  model: Fragment;
}

/** A question; its kind follows from the Markdown that it was written in. */
export type Question = ChoiceQuestion | TextQuestion | OrderQuestion | MatchQuestion | OpenQuestion;
export type QuestionKind = Question["kind"];

/** A concept: the file name is its permanent id. */
export interface Concept extends Place, Written {
  id: string;
  title: string;
  definition: string;
  aliases: string[];
  formerly: string[];
  relations: Relation[];
  sections: Section[];
  links: Link[];
  citations: Citation[];
  backgrounds: BackgroundBlock[];
  figures: FigureUse[];
  questions: Question[];
  /** How many `<Quiz>` stand in it: more than `questions` where one could not be read. */
  quizzes: number;
  /** Words of prose, questions left out. */
  words: number;
}

/** A module: goals, an introduction and concepts in reading order. */
export interface Module extends Place, Written {
  id: string;
  title: string;
  summary: string;
  goals: string[];
  concepts: string[];
  links: Link[];
  words: number;
}

/** A bibliographic record. */
export interface Source extends Place, Written, SourceData {
  id: string;
}

/** A figure: words only, drawn by the site. */
export interface Figure extends Place {
  name: string;
  data: FigureData;
}

/** Ids of files that could not be read: reported already, so that nothing that points at them need be. */
export interface Unread {
  modules: string[];
  concepts: string[];
  sources: string[];
  figures: string[];
}

/** A whole course, as far as it could be read; `at` says where a field of `course.yaml` stands. */
export interface Course extends Written {
  /** The folder it was read from, as given. */
  folder: string;
  settings: CourseSettings;
  modules: Module[];
  concepts: Concept[];
  sources: Source[];
  figures: Figure[];
  unread: Unread;
}
