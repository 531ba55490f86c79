/** What every page has. Scripts of single pages import this one, so that what they share is loaded once. */
import { ChoiceAnswer } from "./answers/choice.ts";
import { last } from "./last.ts";
import "./offline/register.ts";
import { previews } from "./previews.ts";
import { QuizQuestion } from "./quiz-question.ts";
import "./search/opener.ts";
import { shown } from "./shown.ts";
import { theme } from "./theme.ts";

theme();
previews();
last();
shown();
customElements.define("choice-answer", ChoiceAnswer);
customElements.define("quiz-question", QuizQuestion);
