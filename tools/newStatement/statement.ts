import { FIRMNESSES, VOICES } from "#model/dossier/codes.ts";
import { Statement, type WholeDossier, type WholeStatement } from "#model/dossier/dossier.ts";
import { repeatsIn, statementFaults } from "#model/faults/statementFaults.ts";
import { type Draft, type Form, orNull, type Questions } from "./form.ts";

const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => `${id}: ${name}`);

/** The questions about a statement whose passage is known. */
export const STATEMENT_QUESTIONS: Questions<WholeDossier> = {
  party: (_, { parties }) => ({ words: "Whose stance it bears on", allowed: named(parties) }),
  issue: (_, { issues }) => ({
    words: "On which issue",
    allowed: named(issues),
    fields: ["issue", "evidence"],
  }),
  stance: ({ issue }, { issues }) => ({
    words: "The options that the passage leaves open, with commas between; none if it has no place",
    allowed: issues
      .find(({ id }) => id === issue)
      ?.options.map(({ id, label }) => `${id}: ${label}`),
    fill: (answer, draft) => ({
      ...draft,
      stance: answer === "none" ? null : listed(answer),
      unplaced: answer === "none" ? "too-vague" : undefined,
    }),
  }),
  unplaced: ({ stance }) =>
    stance === null
      ? {
          words: "Why it has no place on the scale",
          allowed: Statement.entries.unplaced.wrapped.options,
        }
      : undefined,
  alt: ({ stance }) =>
    stance === null
      ? undefined
      : {
          words: "The second-best reading of the passage, if a fair reader could have one",
          fallback: "",
          fill: (answer, draft) => ({ ...draft, alt: answer ? listed(answer) : undefined }),
        },
  voice: () => ({
    words: "Who says it",
    allowed: VOICES,
    fallback: "self",
    fields: ["voice", "speech"],
  }),
  document: () => ({ words: "The document that is quoted, if it is one", fallback: "" }),
  speaker({ voice }) {
    if (voice === "reporter") return undefined;
    const isOther = voice === "other-party";
    return {
      words: isOther
        ? "Who of another party speaks, by name"
        : "Who speaks, by name; nothing if nobody is named",
      fallback: isOther ? undefined : "",
      fields: ["speaker", "speaker.name"],
      fill: (name, draft) => ({ ...draft, speaker: name ? { name } : null }),
    };
  },
  speakerRole: ({ speaker }) =>
    speaker
      ? {
          words: "In what role, if the source says so",
          fallback: "",
          fields: ["speaker.role"],
          fill: (role, draft) => (role ? withSpeaker(draft, { role }) : draft),
        }
      : undefined,
  speakerParty: ({ speaker, voice, party }, { parties }) =>
    speaker
      ? {
          words: "Of which party",
          allowed: named(parties),
          fallback: voice === "self" ? String(party) : undefined,
          fields: ["speaker.party"],
          fill: (answer, draft) => withSpeaker(draft, { party: answer }),
        }
      : undefined,
  firmness: () => ({
    words: "How firmly it is said",
    allowed: FIRMNESSES,
    fallback: "unstated",
  }),
  said: () => ({
    words: "When it was said, no more precise than the source allows; nothing if it does not say",
    fallback: "",
    fill: orNull("said"),
  }),
  proposal: (_, { proposals }) =>
    proposals.length > 0
      ? {
          words: "The draft that it is a clause of, if it is one",
          allowed: named(proposals),
          fallback: "",
        }
      : undefined,
  conditionalOn: () => ({ words: "What an offer hangs on, if it does", fallback: "" }),
  copies: () => ({
    words:
      "Who else tells the same act: a source’s id, or ADDRESS | OUTLET | KIND | DAY; a semicolon between several",
    fallback: "",
    fields: ["secondCopies"],
    fill: (answer, draft) => ({ ...draft, secondCopies: answer ? copied(answer) : undefined }),
  }),
  confidence: () => ({
    words: "How sure you are of the code, from 1 to 3",
    fallback: "3",
    fill: (answer, draft) => ({ ...draft, confidence: Number(answer) }),
  }),
  note: () => ({ words: "A note, wherever a fair reader could code it otherwise", fallback: "" }),
};

type Begun = Pick<WholeStatement, "id" | "source" | "speech" | "evidence">;

/** What is asked about the statement of a passage, and what must hold of it. */
export function statementForm(
  dossier: WholeDossier,
  begun: Begun,
): Form<WholeStatement, WholeDossier> {
  return {
    schema: Statement,
    draft: {
      ...begun,
      party: dossier.parties[0]?.id,
      issue: dossier.issues[0]?.id,
      speaker: null,
      voice: "self",
      firmness: "unstated",
      said: null,
      stance: null,
      unplaced: "too-vague",
      confidence: 3,
    },
    *faultsOf(statement) {
      yield* statementFaults(dossier, statement);
      const statements = [...dossier.statements, statement];
      for (const { at, ...fault } of repeatsIn({ ...dossier, statements }))
        if (at === statements.length - 1) yield fault;
    },
    questions: STATEMENT_QUESTIONS,
    known: dossier,
  };
}

function withSpeaker(draft: Draft, more: Draft): Draft {
  return { ...draft, speaker: Object.assign({}, draft["speaker"], more) };
}

function copied(answer: string): readonly unknown[] {
  return answer.split(";").map((copy) => {
    const [url, outlet, kind, published] = copy.split("|").map((part) => part.trim());
    return outlet === undefined ? url : { url, outlet, kind, published: published || null };
  });
}

function listed(answer: string): readonly string[] {
  return answer.split(/[\s,;]+/).filter(Boolean);
}
