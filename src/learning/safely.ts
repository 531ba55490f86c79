/** The answer of `ask`; where it throws, `otherwise`. */
export function safely<Answer>(ask: () => Answer): Answer | undefined;
export function safely<Answer>(ask: () => Answer, otherwise: Answer): Answer;
export function safely<Answer>(ask: () => Answer, otherwise?: Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
