/** A closing test: its questions stand in the page. */
import { parameters } from "#language";
import { shuffle } from "../../learning/shuffle.ts";
import { arrived, find } from "../dom.ts";
import { orderOptions } from "./option-order.ts";
import { TestSet } from "./test-set.ts";

arrived();
// Before the set starts, so that it finds its questions in the order of the address.
const seed = new URLSearchParams(location.search).get(parameters.seed);
const list = find(document, ".questions");
if (seed) list.append(...shuffle([...list.children], seed));
orderOptions(list);
customElements.define("question-set", TestSet);
