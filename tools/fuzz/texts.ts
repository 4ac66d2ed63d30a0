import * as fc from "fast-check";
import { folded, foldedWordsIn, piecesOf } from "#model/text/fold.ts";
import { differenceBetween, inOneForm, unfitSignIn } from "#model/text/form.ts";
import { authorsIn } from "#model/citation/byline.ts";
import { placesOf } from "#tools/record/sameWords.ts";
import { anyText } from "./anyText.ts";
import { propertyOf } from "./fuzz.ts";

export const TEXTS = [
  propertyOf("a text has one form, in which nothing differs from itself", anyText, (text) => {
    const form = inOneForm(text);
    return inOneForm(form) === form && differenceBetween(form, form) === undefined;
  }),
  propertyOf(
    "what is unfit in a text is named, and stays so within others",
    fc.tuple(anyText, anyText),
    ([one, other]) => {
      const sign = unfitSignIn(one);
      const isOpen =
        /[\u2066-\u2069\u202A-\u202E]/.test(one + other) || /[\uD800-\uDFFF]/.test(one + other);
      return (
        sign === undefined ||
        (/^U\+[0-9A-F]{4,6}$/.test(sign) && (isOpen || unfitSignIn(other + one) !== undefined))
      );
    },
  ),
  propertyOf(
    "words stand where they are said to, in order, and fold to themselves",
    anyText,
    (text) => {
      const words = foldedWordsIn(text);
      return words.every(
        ({ word, start, end }, at) =>
          word !== "" &&
          folded(text.slice(start, end)) === word &&
          start >= (words[at - 1]?.start ?? 0) &&
          end > start,
      );
    },
  ),
  propertyOf("a marked text is the text", fc.tuple(anyText, anyText), ([text, asked]) => {
    const marks = new Set(foldedWordsIn(asked).map(({ word }) => word));
    const pieces = piecesOf(text, marks);
    return (
      pieces.map((piece) => piece.text).join("") === text &&
      pieces.every((piece) => piece.text !== "")
    );
  }),
  propertyOf(
    "the words of a text are found in it",
    fc.tuple(anyText, anyText, anyText),
    ([before, words, after]) => {
      const typed = inOneForm(words).trim();
      const text = inOneForm(before + typed + after);
      const isFolded = typed === "" || placesOf(typed, typed).length === 0 || !text.includes(typed);
      return isFolded || placesOf(typed, text).length > 0;
    },
  ),
  propertyOf("a byline names somebody, or nobody in nothing", anyText, (byline) => {
    const authors = authorsIn(byline.trim(), "The Gazette");
    return authors.every(
      (author) =>
        author.kind === "others" ||
        (author.kind === "group"
          ? author.name !== ""
          : author.family !== "" && author.given !== ""),
    );
  }),
];
