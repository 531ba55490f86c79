import { recogniseNumber } from "../../learning/grade/number.ts";
import { TypedAnswer } from "./typed.ts";

customElements.define(
  "number-answer",
  class extends TypedAnswer {
    recognise = recogniseNumber;
  },
);
