import type { Dossier, Source, Statement } from "#model/dossier/dossier.ts";
import { authorsOf } from "./author.ts";
import type { Author } from "./byline.ts";
import { citedTitleOf, tidied, tidyAddress } from "./runs.ts";
import { bare } from "#model/text/isolate.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { pinnedTo } from "#model/releases/pinned.ts";

/** The group that answers for the dossier; no person is named anywhere. */
export const PROJECT = "Parley";

/** What of a dossier its citations name. */
type CitedDossier = Pick<Dossier, "id" | "title" | "release" | "releases">;

/** What a reader cites. Paths are below the site's root, and begin in a slash. */
export type CiteSubject =
  | { readonly kind: "dataset"; readonly dossier: CitedDossier }
  | {
      readonly kind: "view";
      readonly dossier: CitedDossier;
      /** What the view shows, with the choices in it. */
      readonly title: string;
      readonly path: string;
    }
  | {
      readonly kind: "statement";
      readonly dossier: CitedDossier;
      /** Whose stance on what: "Russia on NATO membership". */
      readonly title: string;
      readonly statement: Pick<Statement, "id" | "speaker" | "said">;
      readonly source: Source;
      readonly path: string;
    };

/** Where and when the reader is, asked at the click. */
export type CiteMoment = {
  /** The address of the site's root; ends in a slash. */
  readonly site: string;
  /** The address of the page that the subject is on, with the choices in it. */
  readonly page: string;
  /** The reader's day, as YYYY-MM-DD. */
  readonly day: string;
};

/** One entry of a bibliography, before any style. */
export type Reference = {
  /** Of letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "dataset" | "part" | "newspaper" | "page";
  /** None where no author is known. */
  readonly authors: readonly Author[];
  readonly title: string;
  /** A title of our own making, for a document that shows none. */
  readonly isDescription: boolean;
  /** The dataset that a part is of, or the outlet of a document. */
  readonly within: string | undefined;
  readonly version: string | undefined;
  /** EDTF, as precise as known; undefined where no date is. */
  readonly published: string | undefined;
  /** Undefined where nobody noted when the document was seen. */
  readonly accessed: string | undefined;
  readonly url: string;
  readonly language: string | undefined;
  readonly note: string | undefined;
};

/** What to cite, at the address that keeps the release that is named: for a statement both our coding and the source in which the words stand. */
export function referencesOf(subject: CiteSubject, moment: CiteMoment): readonly Reference[] {
  switch (subject.kind) {
    case "dataset":
      return [datasetOf(subject.dossier, moment)];
    case "view":
      return [partOf(subject, moment, slugOf(moment))];
    case "statement":
      return [
        partOf(
          { ...subject, title: `${subject.title} (statement ${subject.statement.id})` },
          moment,
          subject.statement.id,
        ),
        documentOf(withBareNames(subject.source), subject.statement),
      ];
  }
}

function datasetOf(dossier: CitedDossier, { site, day }: CiteMoment): Reference {
  const { id, title, release, releases } = dossier;
  return {
    key: `parley-${id}`,
    kind: "dataset",
    authors: [{ kind: "group", name: PROJECT }],
    title: tidied(title),
    isDescription: false,
    within: undefined,
    version: release,
    published: releases?.find(({ version }) => version === release)?.date,
    accessed: day,
    url: tidyAddress(pinnedTo(site, dossier)),
    language: "en",
    note: undefined,
  };
}

type Part = { readonly dossier: CitedDossier; readonly title: string };

function partOf({ dossier, title }: Part, moment: CiteMoment, id: string): Reference {
  const whole = datasetOf(dossier, moment);
  return {
    ...whole,
    key: `${whole.key}-${id}`,
    kind: "part",
    title: tidied(title),
    within: whole.title,
    url: tidyAddress(pinnedTo(moment.page, dossier)),
  };
}

/** The view's address below the site's root, of letters, digits and hyphens: another choice, another key. */
function slugOf({ site, page }: CiteMoment): string {
  return `view-${page.startsWith(site) ? page.slice(site.length) : page}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}

/** In a bibliography a name stands in a field of its own. */
function withBareNames(source: Source): Source {
  return { ...source, outlet: bare(source.outlet), title: bare(source.title) };
}

/** The document as its outlet published it; seen when a curator noted so, for the reader may not have been there. */
function documentOf(source: Source, said: Pick<Statement, "speaker" | "said">): Reference {
  const { title, mark } = citedTitleOf(source);
  return {
    key: source.id,
    kind: source.kind === "newspaper" ? "newspaper" : "page",
    authors: authorsOf(source),
    title,
    isDescription: mark !== undefined,
    within: tidied(source.outlet),
    version: undefined,
    published: source.published,
    accessed: source.retrieved ?? undefined,
    url: tidyAddress(source.url),
    language: source.language ?? undefined,
    note: noteOf(source, { said, mark }),
  };
}

type Noted = {
  readonly said: Pick<Statement, "speaker" | "said">;
  readonly mark: string | undefined;
};

/** What the formats have no field for, in sentences. */
function noteOf(source: Source, { said: { speaker, said }, mark }: Noted): string | undefined {
  const when = said ? `said ${dateWords(said)}` : "";
  const words = speaker && [`the words of ${speaker.name}`, when].filter(Boolean).join(", ");
  const isExact = /^\d{4}-\d{2}-\d{2}$/.test(source.published);
  const sentences = [
    (words || when) && `Cited for ${words || `what was ${when}`}`,
    mark && `Title: ${mark}`,
    !isExact && `Date: ${source.publishedBasis}`,
    source.archivedUrl && `Archived at ${source.archivedUrl}`,
  ].filter((sentence) => sentence !== undefined && sentence !== "" && sentence !== false);
  return sentences.length > 0 ? tidied(`${sentences.join(". ")}.`) : undefined;
}
