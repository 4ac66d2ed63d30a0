import { Source, SourceId, type WholeDossier } from "#model/dossier/dossier.ts";
import { checked } from "#model/words/faultWords.ts";
import { faultsIn } from "#model/faults/dossierFaults.ts";
import { filledIn, type Form, orNull, type Questions } from "./form.ts";
import type { Session } from "./session.ts";

type Known = { readonly dossier: WholeDossier; readonly today: string };

/** The questions about a source that the dossier does not have yet. */
export const SOURCE_QUESTIONS: Questions<Known> = {
  title: () => ({ words: "The title of the source" }),
  outlet: () => ({ words: "Who published it" }),
  author: () => ({ words: "Who wrote it, if it says so", fallback: "" }),
  url: () => ({ words: "Its address on the web" }),
  published: () => ({
    words:
      "The date of publication, no more precise than it is known: 2025-12-05, 2025-11, 2025-12-02~",
  }),
  publishedBasis: () => ({
    words: "How the date is known: printed, inferred from …, the address",
    fallback: "printed",
  }),
  retrieved: (_, { today }) => ({
    words: "The day it was fetched, or none if that was not recorded",
    fallback: today,
    fill: orNull("retrieved"),
  }),
  language: () => ({
    words: "Its language, such as en or ar",
    fallback: "en",
    fill: orNull("language"),
  }),
  kind: () => ({ words: "What kind of outlet it is", allowed: Source.entries.kind.options }),
  read: () => ({
    words: "How much of it was read",
    allowed: Source.entries.read.options,
    fallback: "whole",
  }),
  provenance: () => ({ words: "Where the text comes from and how far to trust it" }),
};

/** The source that is named: a known one, or a new one once it is described. */
export async function sourceFrom(session: Session, known: Known) {
  const { sources } = known.dossier;
  const id = await session.ask(
    "source",
    {
      words: "The id of the source: a known one, or a new one such as gazette-20250312",
      allowed:
        sources.length > 12
          ? [`${sources.length} are known, in the folder sources/`]
          : sources.map((source) => `${source.id}: ${source.title}`),
    },
    (answer) => {
      const read = checked(SourceId, answer);
      if (read.success) return { value: read.output };
      return { problem: `source: found "${answer}", expected ${read.issues[0].message}` };
    },
  );
  const source = sources.find((one) => one.id === id);
  if (source) return { source, isNewSource: false };
  session.say(`${id} is new: first, what it is.`);
  return { source: await filledIn(session, sourceForm(id, known)), isNewSource: true };
}

function sourceForm(id: SourceId, known: Known): Form<Source, Known> {
  return {
    schema: Source,
    draft: {
      id,
      title: "…",
      outlet: "…",
      url: "https://example.org/",
      published: known.today,
      publishedBasis: "…",
      retrieved: null,
      language: "en",
      kind: "newspaper",
      read: "whole",
      provenance: "…",
    },
    *faultsOf(source) {
      const sources = [...known.dossier.sources, source];
      for (const { list, at, ...fault } of faultsIn({ ...known.dossier, sources }, known.today))
        if (list === "sources" && at === sources.length - 1) yield fault;
    },
    questions: SOURCE_QUESTIONS,
    known,
  };
}
