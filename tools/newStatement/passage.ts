import type { WholeStatement } from "#model/dossier/dossier.ts";
import { nearestPassage, quoteAt } from "./quote.ts";
import { type Question, type Session, Stopped } from "./session.ts";
import { quoteFaults } from "#tools/record/quoteFaults.ts";
import { placesOf } from "#tools/record/sameWords.ts";
import { speechAt } from "#tools/record/speechAt.ts";

type Passage = Pick<WholeStatement, "speech" | "evidence">;
type Known = {
  readonly text: string | undefined;
  /** Where the text is expected. */
  readonly expected: string;
};

/** What may be asked about the passage. */
export const PASSAGE_QUESTIONS = {
  evidence: {
    words: "A quote, or a paraphrase where the text is not ours to quote",
    allowed: ["quote", "paraphrase"],
    fallback: "quote",
  },
  text: { words: "What the passage says, in our own words" },
  pinpoint: { words: "Where it is: point 7, the third paragraph" },
  quote: {
    words: "The shortest span of whole words that carries the stance, as the text has it",
  },
  place: { words: "It is there more than once. Which one?" },
} satisfies Record<string, Question>;

/** The words that carry the stance: a quote found in the text, or a summary where the text is not ours to quote. */
export async function passageOf(session: Session, { text, expected }: Known): Promise<Passage> {
  const kind = await session.ask("evidence", PASSAGE_QUESTIONS.evidence, (answer) =>
    answer === "quote" || answer === "paraphrase"
      ? { value: answer }
      : { problem: `evidence: found "${answer}", expected quote or paraphrase` },
  );
  if (kind === "paraphrase") {
    const said = (name: "text" | "pinpoint") =>
      session.ask(name, PASSAGE_QUESTIONS[name], (answer) => ({ value: answer }));
    return {
      speech: "indirect",
      evidence: {
        kind,
        text: await said("text"),
        pinpoint: await said("pinpoint"),
      },
    };
  }
  if (text === undefined)
    throw new Stopped(`evidence: found no text of the source, expected ${expected}`);
  return quoteFrom(session, text);
}

async function quoteFrom(session: Session, text: string): Promise<Passage> {
  const places = await session.ask("quote", PASSAGE_QUESTIONS.quote, (answer) => {
    const found = placesOf(answer, text);
    const passages = found.map((span) => passageAt(text, span));
    const problem = passages.map(({ faults }) => faults).find(Boolean);
    if (problem) return { problem };
    if (passages.length > 0) return { value: passages };
    const nearest = nearestPassage(answer, text);
    return {
      problem: `quote: found nowhere in the text, expected its own words${nearest === undefined ? "" : `; the nearest are: ${nearest}`}`,
    };
  });
  const [only, ...others] = places;
  if (only && others.length === 0) return only.passage;
  const shown = places.map(
    ({ quote: { prefix, exact, suffix } }, at) => `${at + 1}: …${prefix}[${exact}]${suffix}…`,
  );
  return session.ask("place", { ...PASSAGE_QUESTIONS.place, allowed: shown }, (answer) => {
    const place = places[Number(answer) - 1];
    if (place) return { value: place.passage };
    return { problem: `place: found "${answer}", expected a number from 1 to ${places.length}` };
  });
}

function passageAt(text: string, span: { readonly start: number; readonly end: number }) {
  const quote = quoteAt(text, span);
  const speech = speechAt(text, span);
  const [fault] = quoteFaults(quote, speech, text);
  const faults = fault && `quote: found ${JSON.stringify(fault.found)}, expected ${fault.expected}`;
  return { quote, faults, passage: { speech, evidence: quote } };
}
