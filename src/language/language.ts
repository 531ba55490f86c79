import type { Addresses } from "./addresses.ts";
import type { BookWords } from "./shape/book.ts";
import type { AddressWords, ElementIds, Parameters } from "./shape/addresses.ts";
import type { AnalysisScriptWords, AnalysisWords } from "./shape/analysis.ts";
import type { ConceptPathWords, ConceptWords, ModuleWords } from "./shape/course.ts";
import type { Craft } from "./shape/craft.ts";
import type { ExportWords } from "./shape/exports.ts";
import type { FigureWords } from "./shape/figure.ts";
import type { FillScriptWords, FillWords } from "./shape/fill.ts";
import type { InstructorWords } from "./shape/instructors.ts";
import type { MapWords } from "./shape/map.ts";
import type { PageWords } from "./shape/pages.ts";
import type { PaperWords, SheetWords } from "./shape/paper.ts";
import type {
  PracticeScriptWords,
  PracticeWords,
  QuestionSetScriptWords,
  QuestionSetWords,
} from "./shape/practice.ts";
import type { ProgressScriptWords, ProgressWords } from "./shape/progress.ts";
import type { QuizWords } from "./shape/question.ts";
import type { QuizScriptWords } from "./shape/question-script.ts";
import type {
  QuestionListScriptWords,
  QuestionListWords,
  QuestionSetPanelWords,
} from "./shape/questions.ts";
import type { ReviewScriptWords, ReviewWords, WhenWords } from "./shape/review.ts";
import type { PackagedScriptWords, PackagedWords } from "./shape/scorm.ts";
import type { EmbedScriptWords, ScreenScriptWords } from "./shape/screen.ts";
import type { NewerWords, OfflineScriptWords, OfflineWords } from "./shape/offline.ts";
import type { SearchOpenerWords } from "./shape/opener.ts";
import type { SearchWords } from "./shape/search.ts";
import type { Searching } from "./shape/searching.ts";
import type { MarkWords, QuizRecallWords } from "./shape/returning.ts";
import type { SiteWords } from "./shape/site.ts";
import type { Sorting } from "./shape/sorting.ts";
import type { GoalWords, HomeScriptWords, StandingWords, StepWords } from "./shape/standing.ts";
import type { StatementWords } from "./shape/statement.ts";
import type { CodeWords, TextWords } from "./shape/text.ts";

/**
 * Everything that a course in one language needs: what `index.ts` of a language's folder exports. Pages and scripts
 * import it as `#language`, name by name, so that what a reader loads is in one language and no more than is said there.
 */
export interface Language {
  /** The name of the folder: the language part of a tag. */
  name: string;
  addressWords: AddressWords;
  addresses: Addresses;
  parameters: Parameters;
  ids: ElementIds;
  site: SiteWords;
  marks: MarkWords;
  concept: ConceptWords;
  conceptPath: ConceptPathWords;
  module: ModuleWords;
  pages: PageWords;
  book: BookWords;
  paper: PaperWords;
  sheet: SheetWords;
  map: MapWords;
  fill: FillWords;
  fillScript: FillScriptWords;
  figure: FigureWords;
  text: TextWords;
  codeBlock: CodeWords;
  quiz: QuizWords;
  quizElement: QuizScriptWords;
  quizRecall: QuizRecallWords;
  exporting: ExportWords;
  packaged: PackagedWords;
  packagedScript: PackagedScriptWords;
  questionList: QuestionListWords;
  questionListScript: QuestionListScriptWords;
  questionSetPanel: QuestionSetPanelWords;
  questionSet: QuestionSetWords;
  questionSetScript: QuestionSetScriptWords;
  offline: OfflineWords;
  offlineScript: OfflineScriptWords;
  newer: NewerWords;
  practice: PracticeWords;
  practiceScript: PracticeScriptWords;
  screenScript: ScreenScriptWords;
  embedScript: EmbedScriptWords;
  progress: ProgressWords;
  progressScript: ProgressScriptWords;
  review: ReviewWords;
  reviewScript: ReviewScriptWords;
  when: WhenWords;
  standing: StandingWords;
  steps: StepWords;
  homeScript: HomeScriptWords;
  goalStates: GoalWords;
  search: SearchWords;
  searchOpener: SearchOpenerWords;
  searching: Searching;
  /** Words that shape a question and say nothing of its subject, with spaces between them: they never decide what is found. */
  stopWords: string;
  sorting: Sorting;
  craft: Craft;
  instructors: InstructorWords;
  statement: StatementWords;
  analysis: AnalysisWords;
  analysisScript: AnalysisScriptWords;
}
