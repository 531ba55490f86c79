/** A file that cannot be taken at all: one sentence for a terminal, what and what to do. */
export class Refusal extends Error {
  override name = "Refusal";
}
