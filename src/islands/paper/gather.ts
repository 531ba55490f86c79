import type { BankQuestion } from "../../exports/bank.ts";
import { fetchBank } from "../questions/bank.ts";
import { fetchCourse } from "../questions/course.ts";

/** A set as paper needs it: its questions with their answers, and why some are not there. */
export interface Gathered {
  /** What the set is of: its module, or the course. */
  title: string;
  /** The address of the front page, as the questions have it. */
  home: string;
  questions: BankQuestion[];
  unknown: string[];
  unreachable: string[];
}

/** Fetches the questions of a set with their answers, each once, in its order. Never throws. */
export async function gatherForPaper(ids: readonly string[]): Promise<Gathered> {
  const gathered: Gathered = { title: "", home: "", questions: [], unknown: [], unreachable: [] };
  const course = await fetchCourse();
  if (typeof course === "string") return { ...gathered, unreachable: [...ids] };
  const placed = new Map(
    course.questions.flatMap((one) => [one.id, ...one.formerly].map((id) => [id, one] as const)),
  );
  const asked = ids.map((id) => ({ id, place: placed.get(id) }));
  const modules = [...new Set(asked.flatMap(({ place }) => place?.module ?? []))];
  const banks = await Promise.all(modules.map(fetchBank));
  const read = banks.flatMap((bank) => (typeof bank === "string" ? [] : bank));
  const [first] = read;
  const known = new Map(read.flatMap(({ questions }) => questions.map((one) => [one.id, one])));
  const found = new Set<BankQuestion>();
  for (const { id, place } of asked) {
    const question = place && known.get(place.id);
    if (question) found.add(question);
    else (place ? gathered.unreachable : gathered.unknown).push(id);
  }
  return {
    ...gathered,
    title: (modules.length > 1 ? first?.course.title : first?.title) ?? "",
    home: first?.course.url ?? "",
    questions: [...found],
  };
}
