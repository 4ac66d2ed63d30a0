import {
  type Issue,
  Source,
  Statement,
  type WholeDossier,
  type WholeStatement,
} from "#model/dossier/dossier.ts";
import { faultsIn } from "#model/dossier/dossierFaults.ts";
import { FIRMNESSES, VOICES } from "#model/dossier/codes.ts";
import { repeatsIn, statementFaults } from "#model/dossier/statementFaults.ts";
import type { Draft, Form, Question } from "./form.ts";

const fixed = (question: Question) => () => question;
const orNull = (name: string) => (answer: string, draft: Draft) => ({
  ...draft,
  [name]: answer === "" || answer === "none" ? null : answer,
});
const words = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => `${id}: ${name}`);

/** The questions about a source that the dossier does not have yet. */
export function sourceForm(dossier: WholeDossier, id: string, today: string): Form<Source> {
  const { kind, read } = Source.entries;
  return {
    schema: Source,
    draft: {
      id,
      title: "…",
      outlet: "…",
      url: "https://example.org/",
      published: today,
      publishedBasis: "…",
      retrieved: null,
      language: "en",
      kind: "newspaper",
      read: "whole",
      provenance: "…",
    },
    *faultsOf(source) {
      const sources = [...dossier.sources, source];
      for (const { list, at, ...fault } of faultsIn({ ...dossier, sources }))
        if (list === "sources" && at === sources.length - 1) yield fault;
    },
    questions: [
      fixed({ name: "title", words: "The title of the source" }),
      fixed({ name: "outlet", words: "Who published it" }),
      fixed({ name: "author", words: "Who wrote it, if it says so", fallback: "" }),
      fixed({ name: "url", words: "Its address on the web" }),
      fixed({
        name: "published",
        words:
          "The date of publication, no more precise than it is known: 2025-12-05, 2025-11, 2025-12-02~",
      }),
      fixed({
        name: "publishedBasis",
        words: "How the date is known: printed, inferred from …, the address",
        fallback: "printed",
      }),
      fixed({
        name: "retrieved",
        words: "The day it was fetched, or none if that was not recorded",
        fallback: today,
        fill: orNull("retrieved"),
      }),
      fixed({
        name: "language",
        words: "Its language, such as en or ar",
        fallback: "en",
        fill: orNull("language"),
      }),
      fixed({ name: "kind", words: "What kind of outlet it is", allowed: kind.options }),
      fixed({
        name: "read",
        words: "How much of it was read",
        allowed: read.options,
        fallback: "whole",
      }),
      fixed({ name: "provenance", words: "Where the text comes from and how far to trust it" }),
    ],
  };
}

type Begun = Pick<WholeStatement, "id" | "source" | "speech" | "evidence">;

/** The questions about a statement whose passage is known. */
export function statementForm(dossier: WholeDossier, begun: Begun): Form<WholeStatement> {
  const { parties, issues, proposals } = dossier;
  const issueOf = ({ issue }: Draft) => issues.find(({ id }) => id === issue);
  return {
    schema: Statement,
    draft: {
      ...begun,
      party: parties[0]?.id,
      issue: issues[0]?.id,
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
    questions: [
      fixed({ name: "party", words: "Whose stance it bears on", allowed: words(parties) }),
      fixed({
        name: "issue",
        words: "On which issue",
        allowed: words(issues),
        fields: ["issue", "evidence"],
      }),
      (draft) => stanceQuestion(issueOf(draft)),
      ({ stance }) =>
        stance === null
          ? {
              name: "unplaced",
              words: "Why it has no place on the scale",
              allowed: Statement.entries.unplaced.wrapped.options,
            }
          : undefined,
      ({ stance }) =>
        stance === null
          ? undefined
          : {
              name: "alt",
              words: "The second-best reading of the passage, if a fair reader could have one",
              fallback: "",
              fill: (answer, draft) => ({ ...draft, alt: answer ? listed(answer) : undefined }),
            },
      fixed({
        name: "voice",
        words: "Who says it",
        allowed: VOICES,
        fallback: "self",
        fields: ["voice", "speech"],
      }),
      fixed({ name: "document", words: "The document that is quoted, if it is one", fallback: "" }),
      ({ voice }) => (voice === "reporter" ? undefined : speakerQuestion(voice)),
      ({ speaker }) => (speaker ? ROLE : undefined),
      ({ speaker, voice, party }) =>
        speaker
          ? speakerParty(voice === "self" ? String(party) : undefined, words(parties))
          : undefined,
      fixed({
        name: "firmness",
        words: "How firmly it is said",
        allowed: FIRMNESSES,
        fallback: "unstated",
      }),
      fixed({
        name: "said",
        words:
          "When it was said, no more precise than the source allows; nothing if it does not say",
        fallback: "",
        fill: orNull("said"),
      }),
      () =>
        proposals.length > 0
          ? {
              name: "proposal",
              words: "The draft that it is a clause of, if it is one",
              allowed: words(proposals),
              fallback: "",
            }
          : undefined,
      fixed({ name: "conditionalOn", words: "What an offer hangs on, if it does", fallback: "" }),
      fixed({
        name: "copies",
        words:
          "Who else tells the same act: a source’s id, or ADDRESS | OUTLET | KIND | DAY; a semicolon between several",
        fallback: "",
        fields: ["secondCopies"],
        fill: (answer, draft) => ({ ...draft, secondCopies: answer ? copied(answer) : undefined }),
      }),
      fixed({
        name: "confidence",
        words: "How sure you are of the code, from 1 to 3",
        fallback: "3",
        fill: (answer, draft) => ({ ...draft, confidence: Number(answer) }),
      }),
      fixed({
        name: "note",
        words: "A note, wherever a fair reader could code it otherwise",
        fallback: "",
      }),
    ],
  };
}

function speakerQuestion(voice: unknown): Question {
  return {
    name: "speaker",
    words:
      voice === "other-party"
        ? "Who of another party speaks, by name"
        : "Who speaks, by name; nothing if nobody is named",
    fallback: voice === "other-party" ? undefined : "",
    fields: ["speaker", "speaker.name"],
    fill: (name, draft) => ({ ...draft, speaker: name ? { name } : null }),
  };
}

const ROLE: Question = {
  name: "speakerRole",
  words: "In what role, if the source says so",
  fallback: "",
  fields: ["speaker.role"],
  fill: (role, draft) => (role ? { ...draft, speaker: spread(draft["speaker"], { role }) } : draft),
};

function speakerParty(fallback: string | undefined, allowed: readonly string[]): Question {
  return {
    name: "speakerParty",
    words: "Of which party",
    allowed,
    fallback,
    fields: ["speaker.party"],
    fill: (party, draft) => ({ ...draft, speaker: spread(draft["speaker"], { party }) }),
  };
}

function stanceQuestion(issue: Issue | undefined): Question {
  return {
    name: "stance",
    words: "The options that the passage leaves open, with commas between; none if it has no place",
    allowed: issue?.options.map(({ id, label }) => `${id}: ${label}`),
    fields: ["stance"],
    fill: (answer, draft) => ({
      ...draft,
      stance: answer === "none" ? null : listed(answer),
      unplaced: answer === "none" ? "too-vague" : undefined,
    }),
  };
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

function spread(thing: unknown, more: Draft): Draft {
  return { ...(typeof thing === "object" ? thing : {}), ...more };
}
