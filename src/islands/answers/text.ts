import { recogniseText } from "../../learning/grade/text.ts";
import { TypedAnswer } from "./typed.ts";

customElements.define(
  "text-answer",
  class extends TypedAnswer {
    recognise = recogniseText;
  },
);
