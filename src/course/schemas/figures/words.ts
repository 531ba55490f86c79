import { z } from "zod";

/** How much room words have in a figure on the narrowest screen. */
interface Room {
  /** Letters of the longest word: what cannot break anywhere. */
  letters?: number;
  /** Signs of the whole. */
  signs: number;
}

const LETTERS = 20;

/** The parts between which a line may break: at spaces, hyphens, slashes and soft hyphens. */
const unbroken = (text: string) => text.split(/[\s\u00AD\u200B/-]|&shy;/);

/** Words that fit on a phone: not too long as a whole, and no word that is too long by itself. */
export const words = ({ signs, letters = LETTERS }: Room) =>
  z
    .string()
    .min(1)
    .check(({ value, issues }) => {
      if (value.length > signs) {
        const message = `${value.length} signs do not fit here, ${signs} or fewer do`;
        const advice = "Say it shorter; the caption and the page have room for more.";
        issues.push({ code: "custom", input: value, message, params: { advice } });
      }
      const long = unbroken(value).find((word) => [...word].length > letters);
      if (long === undefined) return;
      const message = `the word "${long}" is too wide for a phone: ${[...long].length} letters, ${letters} or fewer fit`;
      const advice = `Choose a shorter word, or show where it may break, between double quotes: "${halved(long)}".`;
      issues.push({ code: "custom", input: value, message, params: { advice } });
    });

/** A word with a soft hyphen half-way: an example of how to write one. */
function halved(word: string): string {
  const half = Math.ceil(word.length / 2);
  return `${word.slice(0, half)}\\u00AD${word.slice(half)}`;
}

/** Text without limits: what the oldest kinds have. */
export const phrase = z.string().min(1);

export const title = phrase.describe("What a screen reader says the figure is; nobody sees it.");

/** Names and short texts, as every kind has them. */
export const name = words({ signs: 48 });
export const text = words({ signs: 120 });
export const note = words({ signs: 60 }).describe("What to notice: printed beside its item.");
