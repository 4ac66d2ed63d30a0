import type { Dossier } from "#model/dossier/dossier.ts";
import { isEdtf } from "#model/dossier/edtf.ts";
import { cutTo, shown } from "#state/unknown/strangers.ts";

/** What an address is read with. */
export type Vocabulary = Pick<
  Dossier,
  | "asOf"
  | "statements"
  | "sources"
  | "parties"
  | "issues"
  | "proposals"
  | "topics"
  | "release"
  | "releases"
>;

/** What a piece of an address chooses, and in words what of it was not understood. */
export type Reading<Choice> = {
  readonly choice: Partial<Choice>;
  readonly ignored: readonly string[];
};

/** One choice and its text in the address; a choice that is the default has none. */
export type Codec<Choice> = {
  readonly param: string;
  readonly write: (choice: Choice) => string | undefined;
  readonly read: (text: string, vocabulary: Vocabulary) => Reading<Choice>;
};

/** Every choice that is not the default, as "param=text". */
export function writtenBy<Choice>(
  codecs: readonly Codec<Choice>[],
  choice: Choice,
): readonly string[] {
  return codecs.flatMap(({ param, write }) => {
    const text = write(choice);
    // Nothing that stands between ids needs escaping in a query, and links stay legible without it.
    return text === undefined ? [] : [`${param}=${text}`];
  });
}

/** What all the params of an address choose together. */
export function readBy<Choice>(
  codecs: readonly Codec<Choice>[],
  params: URLSearchParams,
  vocabulary: Vocabulary,
): Reading<Choice> {
  const readings = codecs.flatMap(({ param, read }) => {
    const text = params.get(param);
    return text === null ? [] : [read(text, vocabulary)];
  });
  const choice: Partial<Choice> = {};
  return {
    choice: Object.assign(choice, ...readings.map((reading) => reading.choice)),
    ignored: readings.flatMap(({ ignored }) => ignored),
  };
}

type Known<Id extends string> = {
  readonly known: readonly { readonly id: Id }[];
  readonly noun: string;
};

/** The known ids of a list such as "russia.ukraine", each once, in its order; undefined when there is none. */
export function listed<Id extends string>(text: string, { known, noun }: Known<Id>) {
  const asked = [...new Set(text.split("."))];
  const ids = asked.flatMap((word) => known.find(({ id }) => id === word)?.id ?? []);
  const strangers = asked.filter((word) => !ids.some((id) => id === word));
  return {
    ids: ids.length > 0 ? ids : undefined,
    ignored: strangers.map((word) => `the ${noun} “${shown(word)}”`),
  };
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text);
}

export function understood<Choice>(choice: Partial<Choice>): Reading<Choice> {
  return { choice, ignored: [] };
}

export function unknown<Choice>(noun: string, text: string): Reading<Choice> {
  return { choice: {}, ignored: [`the ${noun} “${shown(text)}”`] };
}

/** As much of a search as is kept. */
export const QUERY_LENGTH = 200;

/** As much of a text as is searched for; never half of a character. */
export function cut(text: string): string {
  return cutTo(text, QUERY_LENGTH);
}

/** As a browser would write it into an address, so that the two can be compared; undefined for blanks. */
export function queryText(query: string): string | undefined {
  if (query.trim() === "") return undefined;
  const whole = query.replace(/\p{Surrogate}/gu, "\uFFFD");
  return encodeURIComponent(whole).replaceAll("%20", "+");
}
