/** What a course is: the shapes that everything else speaks in. Read from `content/`, never written back. */
import type { Image, Link as LinkNode, RootContent } from "mdast";
import type { AnswersOf, QuestionKind } from "./kinds/index.ts";
import type { Level } from "./levels.ts";
import type { MediaFile } from "./media.ts";
import type { PermanentId } from "./permanent/parse.ts";
import type { CourseSettings } from "./schemas/course.ts";
import type { FigureData } from "./schemas/figure.ts";
import type { SourceData } from "./schemas/source.ts";

/** A place in a course file: `file` relative to the working directory, `line` from 1. */
export interface Place {
  file: string;
  line: number;
}

/** A text of fields, and where it stands: the file, and the line of its first line. */
export interface Fields {
  text: string;
  file: string;
  firstLine: number;
}

/** Says where a field stands, such as `at("formerly", 0)`. */
export interface Places {
  (...field: (string | number)[]): Place;
  /** What it says that of: all that is needed to have it say it again. */
  readonly of: Fields;
}

/** What has fields that an author wrote. */
export interface Written {
  at: Places;
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
  /** The `##` section in which it stands; undefined before the first. */
  from: string | undefined;
  /** Whether it stands in a question. */
  asked: boolean;
}

/** A link of any sort, as it stands in the text: what is checked. */
export interface LinkUse extends Place {
  node: LinkNode;
  from: string | undefined;
  asked: boolean;
}

/** A picture in a text. */
export interface PictureUse extends Place {
  node: Image;
}

/** A heading of a page: what a link can lead to. */
export interface Anchor extends Place {
  id: string;
  title: string;
  /** Ids that it had before: they still lead here. */
  formerly: FormerId[];
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
  /** Ids that it had before. */
  formerly: FormerId[];
}

/** A `<Case>`: a situation that several questions share. */
export interface Case extends Place {
  id: string;
  title: string;
  /** The concept on whose page it stands, and the section. */
  concept: string;
  section: string | undefined;
  text: Fragment;
}

/** An old id of something, where the author wrote it. */
export interface FormerId extends Place {
  id: string;
}

/** What the tag of a question says. */
export interface QuestionLabels extends Place {
  id: string;
  concept: string;
  section: string | undefined;
  hint: Fragment | undefined;
  /** Id of the goal of its module that it serves. */
  goal: string | undefined;
  level: Level | undefined;
  /** Id of the case that it is about. */
  case: string | undefined;
  /** Id of an earlier question that asks the same idea in another case. */
  twin: string | undefined;
  /** Ids that it had before. */
  formerly: FormerId[];
}

/** What every question has, whatever its kind. */
export interface QuestionBase extends QuestionLabels {
  prompt: Fragment;
  explanation: Fragment;
}

/** A question of one kind; what its answers are is the kind's. */
export type QuestionOf<Name extends QuestionKind> = {
  [Each in Name]: QuestionBase & { kind: Each } & AnswersOf<Each>;
}[Name];

/** A question; its kind follows from the Markdown that it was written in. */
export type Question = QuestionOf<QuestionKind>;

/** What the text of a page holds. */
export interface PageText {
  /** The text itself. */
  body: RootContent[];
  /** Every heading; `sections` are those of `##`. */
  anchors: Anchor[];
  /** Links to concepts. */
  links: Link[];
  /** All links, whether they lead anywhere or not. */
  linkUses: LinkUse[];
  pictures: PictureUse[];
  /** Words of prose, questions left out. */
  words: number;
  /** Whether a part of its file could not be read: what is not here may stand there. */
  damaged: boolean;
}

/** A concept: the file name is its permanent id. */
export interface Concept extends Place, Written, PageText {
  id: string;
  title: string;
  definition: string;
  aliases: string[];
  formerly: string[];
  relations: Relation[];
  sections: Section[];
  cases: Case[];
  /** How many `<Case>` stand in it: more than `cases` where one could not be read. */
  caseTags: number;
  citations: Citation[];
  backgrounds: BackgroundBlock[];
  figures: FigureUse[];
  questions: Question[];
  /** What the tags of its questions say, also of those whose answers could not be read. */
  labels: QuestionLabels[];
  /** How many `<Quiz>` stand in it: more than `questions` where one could not be read. */
  quizzes: number;
  /** Fields of its front matter that may hold more than what could be read. */
  lost: string[];
  /** Whether it is left out of a build. */
  draft: boolean;
}

/** What a reader can do after a module. One that was given an id can be served by questions. */
export interface Goal {
  id: string | undefined;
  text: string;
}

/** A module: goals, an introduction and concepts in reading order. */
export interface Module extends Place, Written, PageText {
  id: string;
  title: string;
  summary: string;
  goals: Goal[];
  concepts: string[];
  draft: boolean;
}

/** A bibliographic record. */
export interface Source extends Place, Written, SourceData {
  id: string;
}

/** A line of words in a figure, and the links in it. */
export interface FigureText extends Place, Fragment {
  links: LinkNode[];
}

/** A figure: words only, drawn by the site. Its data hold the words as plain text, `texts` as they were written. */
export interface Figure extends Place, Written {
  name: string;
  data: FigureData;
  texts: FigureText[];
}

/** Ids, and other names, of what could not be read: reported already, so that nothing that points at it need be. */
export interface Unread {
  modules: string[];
  concepts: string[];
  sources: string[];
  figures: string[];
  /** Fields of `course.yaml` that are missing or not right; the course has something in their place. */
  settings: string[];
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
  /** Pictures, and files to download. */
  media: MediaFile[];
  unread: Unread;
  /** Ids that were published, as `permanent.txt` has them. */
  permanent: PermanentId[];
}
