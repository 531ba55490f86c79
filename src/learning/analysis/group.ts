import type { Student } from "./first-answers.ts";

/** How many of a student's earliest answers tell one student from another. */
const TELLING = 3;

const keyOf = (place: number, at: number) => `${place}@${at}`;

const earliest = (student: Student) =>
  [...student].sort(([a, { at }], [b, other]) => at - other.at || a - b).slice(0, TELLING);

/** Whether what is earliest of one is all in the other: two students don't answer the same in the same milliseconds. */
const isWithin = (some: Student, other: Student) =>
  earliest(some).every(([place, { at }]) => other.get(place)?.at === at);

/**
 * A group of students, one file after another. A file that holds what another begins with is of the same student, who
 * saved it twice or on two devices: they count as one, with the first answer to each question.
 */
export class Group {
  readonly #students: Student[] = [];
  /** By each of their earliest answers. */
  readonly #known = new Map<string, Student>();

  get students(): readonly Student[] {
    return this.#students;
  }

  /** Adds what one file says. @returns whether it is of a student who was there already */
  add(student: Student): boolean {
    const same = this.#find(student);
    if (same) {
      for (const [place, seen] of student)
        if (seen.at < (same.get(place)?.at ?? Infinity)) same.set(place, seen);
    } else this.#students.push(student);
    const kept = same ?? student;
    for (const [place, { at }] of earliest(kept)) this.#known.set(keyOf(place, at), kept);
    return same !== undefined;
  }

  #find(student: Student): Student | undefined {
    for (const [place, { at }] of student) {
      const other = this.#known.get(keyOf(place, at));
      if (other && (isWithin(other, student) || isWithin(student, other))) return other;
    }
    return undefined;
  }
}
