/** The script of a module's test in a package: all that its page needs, and nothing that a site would serve. */
import "./memory.ts";
import "../answers/match.ts";
import "../answers/number.ts";
import "../answers/open.ts";
import "../answers/order.ts";
import "../answers/text.ts";
import "../code-block.ts";
import { ChoiceAnswer } from "../answers/choice.ts";
import { outside } from "../frame/outside.ts";
import { QuizQuestion } from "../quiz-question.ts";
import { PackagedTest } from "./packaged-test.ts";

// Here is the test, and nothing else.
outside();

customElements.define("choice-answer", ChoiceAnswer);
customElements.define("quiz-question", QuizQuestion);
customElements.define("question-set", PackagedTest);
